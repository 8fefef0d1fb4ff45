import type {FrameLocator} from "playwright-core";
import {describe, expect} from "vitest";
import {codeOf, test} from "./embedded.ts";

const chart = codeOf("en/pirkanmaa/unemployed-share");
const other = codeOf("fi/lappi/vacancies/last-24");
const script = '<script async src="{site}/embed/v1/resize.js"></script>';

describe("one line makes frames as high as what they hold", () => {
  test.for([280, 700, 1200])("in a column of %i pixels", async (width, {show}) => {
    const {frame, height, complaints} = await show(chart.html + other.html + script, {
      viewport: {width: width + 16, height: 2400}
    });
    for (const number of [0, 1]) {
      await expect.poll(async () => (await height(number)) - (await contentHeight(frame(number)))).toBe(0);
    }
    expect(await height(0)).not.toBe(await height(1));
    const excess = await frame()
      .locator("html")
      .evaluate((root) => root.scrollHeight - innerHeight);
    expect(excess).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("and lower again when the column becomes wider", async ({show}) => {
    const {page, frame, height} = await show(chart.html + script, {viewport: {width: 300, height: 900}});
    const heights: number[] = [];
    for (const width of [300, 640, 300]) {
      await page.setViewportSize({width, height: 900});
      await expect.poll(async () => (await height()) - (await contentHeight(frame()))).toBe(0);
      heights.push(await height());
    }
    expect(heights[1]).toBeLessThan(heights[0] ?? 0);
    expect(heights[2]).toBe(heights[0]);
  });

  test("also when it comes long after the frames", async ({show}) => {
    const {page, frame, height} = await show(chart.html);
    expect(await height()).toBe(chart.height);
    await page.evaluate(
      (src) => {
        document.head.append(Object.assign(document.createElement("script"), {src}));
      },
      `${new URL((await page.locator("iframe").getAttribute("src")) ?? "").origin}/embed/v1/resize.js`
    );
    await expect.poll(async () => (await height()) - (await contentHeight(frame()))).toBe(0);
    expect(await height()).not.toBe(chart.height);
  });

  test("also when a frame goes on to another chart, or another frame takes its place", async ({show}) => {
    const {page, frame, height} = await show(chart.html + script);
    await expect.poll(() => height()).not.toBe(chart.height);
    const fitted = await height();
    await page.evaluate(() => {
      const shown = document.querySelector("iframe");
      if (shown) shown.src = shown.src.replace("en/pirkanmaa/unemployed-share", "fi/lappi/vacancies/last-24");
    });
    await expect.poll(() => frame().locator("html").getAttribute("lang")).toBe("fi");
    await expect.poll(async () => (await height()) - (await contentHeight(frame()))).toBe(0);
    expect(await height()).toBeLessThan(fitted);
    await page.evaluate(() => {
      const shown = document.querySelector("iframe");
      const next = Object.assign(document.createElement("iframe"), {
        src: shown?.src.replace("fi/lappi/vacancies/last-24", "en/pirkanmaa/unemployed-share"),
        width: "100%",
        height: "300",
        frameBorder: "0"
      });
      shown?.replaceWith(next);
    });
    await expect.poll(() => height()).toBe(fitted);
  });

  test("also when the table is unfolded, and folded again", async ({show}) => {
    const {frame, height} = await show(chart.html + script);
    await expect.poll(() => height()).not.toBe(chart.height);
    const folded = await height();
    await frame().locator("summary").click();
    await expect.poll(() => height()).toBeGreaterThan(folded + 200);
    // It was as high as all its months: 5 755 pixels.
    expect(await height()).toBeLessThan(folded + 450);
    await frame().locator("summary").click();
    await expect.poll(() => height()).toBe(folded);
  });

  test("also when a frame is taken out and put back, or comes later", async ({show}) => {
    const {page, frame, height} = await show(chart.html + script);
    await expect.poll(async () => (await height()) - (await contentHeight(frame()))).toBe(0);
    const fitted = await height();
    await page.evaluate(() => {
      const frame = document.querySelector("iframe");
      frame?.remove();
      if (frame) document.body.append(Object.assign(frame, {height: "300"}));
    });
    await expect.poll(() => height()).toBe(fitted);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("div"), {innerHTML: document.body.innerHTML}));
    });
    await expect.poll(() => height(1)).toBe(fitted);
  });

  test("also in a sandbox that allows scripts, and when the line stands twice", async ({show}) => {
    const {frame, height, complaints} = await show(
      chart.html.replace("<iframe", '<iframe sandbox="allow-scripts"') + script + script
    );
    await expect.poll(async () => (await height()) - (await contentHeight(frame()))).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("under a policy that allows the site's frames and scripts alone", async ({show}) => {
    const policy = "default-src 'none'; frame-src {site}; script-src {site}";
    const {frame, height, complaints} = await show(chart.html + script, {policy});
    await expect.poll(async () => (await height()) - (await contentHeight(frame()))).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test("the line makes a frame of the element, with the title of its link", async ({show}) => {
  const element =
    '<kuntakokeilut-chart height="700"><a href="{site}/embed/en/oulu/vacancies/last-24/">A chart</a></kuntakokeilut-chart>';
  const {page, frame, height} = await show(element + script, {viewport: {width: 700, height: 900}});
  await expect.poll(async () => (await height()) - (await contentHeight(frame()))).toBe(0);
  expect(await page.locator("iframe").getAttribute("title")).toBe("A chart");
  expect(await page.locator("kuntakokeilut-chart a").count()).toBe(0);
});

test("the line leaves nothing behind in the page", async ({show}) => {
  const names = (): string[] => Object.getOwnPropertyNames(window);
  const {page: before} = await show(chart.html);
  const {page: after, height} = await show(chart.html + script);
  await expect.poll(() => height()).not.toBe(chart.height);
  expect(await after.evaluate(names)).toEqual(await before.evaluate(names));
});

test("messages that do not come from an embed of the site change nothing", async ({show}) => {
  const liar = `<iframe height="500" srcdoc="<script>parent.postMessage({kuntakokeilut: 'height', height: 77}, '*')</script>"></iframe>`;
  const {page, height} = await show(chart.html + liar + script);
  await expect.poll(() => height(0)).not.toBe(chart.height);
  const fitted = await height(0);
  await page.evaluate(() => {
    const [own, foreign] = [...document.querySelectorAll("iframe")].map((frame) => frame.contentWindow);
    const send = (source: Window | null | undefined, origin: string, data: unknown): void => {
      dispatchEvent(new MessageEvent("message", {source: source ?? null, origin, data}));
    };
    const site = new URL(document.querySelector("iframe")?.src ?? "").origin;
    send(own, "http://liar.example", {kuntakokeilut: "height", height: 66});
    send(own, "null", {kuntakokeilut: "height", height: 66});
    send(foreign, site, {kuntakokeilut: "height", height: 66});
    send(own, site, {kuntakokeilut: "height", height: -5});
    send(own, site, {kuntakokeilut: "height", height: 1e9});
    send(own, site, null);
    send(own, site, "kuntakokeilut:height");
  });
  await page.waitForTimeout(300);
  expect([await height(0), await height(1)].map(Math.round)).toEqual([fitted, 504]);
});

test("WordPress is told the height with the secret it gave", async ({show}) => {
  const listener = "<script>addEventListener('message', ({data}) => { if (data.secret) window.told = data; })</script>";
  const code = chart.html.replace("<iframe", '<iframe sandbox="allow-scripts" security="restricted"');
  const {page, frame} = await show(listener + code.replace(/(?<=src="[^"]*)(?=")/, "#?secret=Ab12cd"));
  const told = () => page.evaluate(() => (window as unknown as {told?: unknown}).told ?? null);
  await expect.poll(told).toEqual({message: "height", value: await contentHeight(frame()), secret: "Ab12cd"});
});

/** How high the content of a frame is when the drawing takes no more than it must. */
async function contentHeight(frame: FrameLocator): Promise<number> {
  return frame.locator("body").evaluate((body) => {
    body.style.minBlockSize = "0";
    const {height} = body.getBoundingClientRect();
    body.style.minBlockSize = "";
    return Math.ceil(height);
  });
}
