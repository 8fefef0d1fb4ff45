import type {FrameLocator, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {codeOf, test} from "./embedded.ts";
import {expectWhole} from "./whole-embed.ts";

const path = "/embed/en/pirkanmaa/unemployed-share/";
const chart = codeOf("en/pirkanmaa/unemployed-share");
const sandboxed = (permissions: string): string => chart.html.replace("<iframe", `<iframe sandbox="${permissions}"`);
/** The browser says so of every frame whose scripts it holds back. */
const isOfSandbox = (complaint: string): boolean => complaint.includes("'allow-scripts' permission");

describe("a chart is whole", () => {
  test("in a frame whose sandbox allows scripts, in which it has no origin", async ({show}) => {
    const {frame, complaints} = await show(sandboxed("allow-scripts"));
    await expectWhole(frame());
    expect(
      await frame()
        .locator("html")
        .evaluate(() => origin)
    ).toBe("null");
    expect(complaints).toEqual([]);
  });

  test("in a frame whose sandbox allows nothing", async ({show}) => {
    const {frame, complaints} = await show(sandboxed(""));
    await expectWhole(frame());
    await frame().locator("summary").click();
    expect(await frame().locator("table").isVisible()).toBe(true);
    expect(complaints.filter((complaint) => !isOfSandbox(complaint))).toEqual([]);
  });

  const noOrigin: [where: string, html: string][] = [
    ["whose frame holds its own text", `srcdoc="${chart.html.replaceAll('"', "&quot;")}"`],
    ["that is a data address", `src="data:text/html,${encodeURIComponent(chart.html)}"`]
  ];
  test.for(noOrigin)("in a page without an origin, %s", async ([, attribute], {show, stage}) => {
    const code = attribute.replaceAll(encodeURIComponent("{site}"), encodeURIComponent(stage.origin));
    const {frame, complaints} = await show(
      `<iframe sandbox="allow-scripts" width="700" height="1100" ${code}></iframe>`
    );
    await expectWhole(frame().frameLocator("iframe"));
    expect(
      await frame()
        .locator("html")
        .evaluate(() => origin)
    ).toBe("null");
    expect(complaints).toEqual([]);
  });

  test("in a page whose policy allows frames of the site and nothing else", async ({show}) => {
    const {frame, complaints} = await show(chart.html, {policy: "default-src 'none'; frame-src {site}"});
    await expectWhole(frame());
    expect(complaints).toEqual([]);
  });

  test("in a page that embeds only what takes no credentials", async ({show}) => {
    const {frame} = await show(chart.html.replace("<iframe", "<iframe credentialless referrerpolicy='no-referrer'"));
    await expectWhole(frame());
  });

  test("for a reader without scripts", async ({show}) => {
    const {frame, height} = await show(chart.html, {javaScriptEnabled: false});
    await frame().locator(".drawing").waitFor();
    expect(await frame().locator("svg text:visible").count()).toBeGreaterThan(10);
    expect(await frame().locator(".cautions").isVisible()).toBe(true);
    expect(await height()).toBe(chart.height);
  });

  test("in a page that is written from right to left, its own text from left to right", async ({show}) => {
    const {page, frame} = await show(chart.html, {root: 'lang="ar" dir="rtl"'});
    await expectWhole(frame());
    const [number, label] = await Promise.all([
      frame().locator("svg text", {hasText: /^20$/}).boundingBox(),
      frame().locator("svg text", {hasText: "Pirkanmaa"}).boundingBox()
    ]);
    expect(number?.x).toBeLessThan(label?.x ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test("where a system strips scripts and styles, and the element is a link there", async ({show}) => {
    const element = `<kuntakokeilut-chart><a href="{site}/embed/en/oulu/vacancies/">Vacancies</a></kuntakokeilut-chart>`;
    const code = `${chart.html}${element}<style>iframe {height: 10px}</style><script async src="{site}/embed/v1/resize.js"></script>`;
    const stripped = code.replace(/<(script|style)\b.*?<\/\1>/gs, "").replace(/ style="[^"]*"/g, "");
    expect(stripped).not.toBe(code);
    const {page, frame, height} = await show(stripped);
    await expectWhole(frame());
    expect(await height()).toBe(chart.height);
    expect(await page.getByRole("link", {name: "Vacancies"}).isVisible()).toBe(true);
  });

  test("in a page enlarged to twice its size, which leaves a frame less room than charts are made for", async ({
    show
  }) => {
    const {frame} = await show(chart.html, {viewport: {width: 400, height: 700}, root: 'style="zoom: 2"'});
    await frame().locator(".drawing").waitFor();
    expect(
      await frame()
        .locator("html")
        .evaluate(() => innerWidth)
    ).toBeLessThan(200);
    const excess = await frame()
      .locator("html")
      .evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(excess).toBeLessThanOrEqual(0);
    await frame().locator("footer a").last().scrollIntoViewIfNeeded();
    expect(await frame().locator("footer a").last().isVisible()).toBe(true);
  });

  test("with nine others, and no frame loads more than its page and its style sheet", async ({show}) => {
    const {page, frame, requests, complaints} = await show(chart.html.replace('loading="lazy"', "").repeat(10));
    await page.waitForLoadState("networkidle");
    for (const number of Array.from({length: 10}, (_, i) => i)) await expectWhole(frame(number));
    expect(requests.filter((request) => request === path).length).toBe(10);
    const others = requests.filter((request) => request !== path);
    expect(new Set(others).size).toBe(1);
    expect(others[0]).toMatch(/\.css$/);
    expect(complaints).toEqual([]);
  });

  test("and not all of ten are loaded before the reader comes to the others", async ({show}) => {
    const {page, requests} = await show(chart.html.replace("<iframe", "<p></p><iframe").repeat(10), {
      viewport: {width: 400, height: 600}
    });
    await page.waitForLoadState("networkidle");
    // How far ahead a browser loads depends on how fast it takes the connection to be.
    expect(requests.filter((request) => request === path).length).toBeLessThan(10);
    await page.locator("iframe").last().scrollIntoViewIfNeeded();
    await expectWhole(page.locator("iframe").last().contentFrame());
  });
});

test.for([
  ["fi/nowhere/unemployed", "upotetun kuvion osoite on väärä"],
  ["sv/espoo/unemployed/last-36", "det inbäddade diagrammet fel"],
  ["en/espoo/nothing", "the address of the embedded chart is wrong"]
] as const)(
  "a frame for a chart that is not there, %s, says what to do and nothing else",
  async ([stem, advice], {show}) => {
    const code = chart.html.replace(path, `/embed/${stem}/`).replace(/height="\d+"/, 'height="440"');
    expect(code).toContain(`/embed/${stem}/`);
    const {frame} = await show(code, {viewport: {width: 360, height: 700}});
    const text = frame().locator("p:visible", {hasText: advice});
    await text.waitFor();
    const [box, room] = [await text.boundingBox(), await frame().owner().boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0));
    const links = await frame()
      .locator(":is(a, form):visible")
      .evaluateAll((all) => all.map((one) => one.getAttribute("target")));
    expect(links).toEqual(["_top"]);
  }
);

describe("the colours of a chart", () => {
  const paper = {light: "rgb(252, 250, 245)", dark: "rgb(20, 23, 28)"};
  const cases: [fragment: string, reader: "light" | "dark", expected: "light" | "dark"][] = [
    ["", "light", "light"],
    ["", "dark", "dark"],
    ["#light", "dark", "light"],
    ["#dark", "light", "dark"],
    ["#?secret=a1b2c3", "dark", "dark"]
  ];
  test.for(cases)("with %j for a reader of %s pages are %s", async ([fragment, colorScheme, expected], {show}) => {
    const {frame} = await show(themed(fragment), {colorScheme, root: `style="color-scheme: ${colorScheme}"`});
    await expectWhole(frame());
    expect(await backgroundOf(frame())).toBe(paper[expected]);
    const stroke = frame().locator("path[stroke='var(--area)']").first();
    const drawn = await stroke.evaluate((path) => getComputedStyle(path).stroke);
    expect(drawn).toBe({light: "rgb(10, 79, 147)", dark: "rgb(121, 184, 248)"}[expected]);
  });

  const parents: [what: string, reader: "light" | "dark", root: string, fragment: string][] = [
    ["a dark page says that it is dark", "dark", "color-scheme: dark", ""],
    ["a dark page says nothing", "dark", "", ""],
    ["a dark page chose a dark chart", "light", "", "#dark"],
    ["a dark page says that it is dark and chose a dark chart", "light", "color-scheme: dark", "#dark"]
  ];
  test.for(parents)(
    "never flash white while they are on their way, when %s",
    async ([, reader, root, fragment], {show}) => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const {page, frame} = await show(themed(fragment), {
        colorScheme: reader,
        root: `style="background: #112233; ${root}"`,
        viewport: {width: 600, height: 900},
        prepare: (page) =>
          page.route("**/*.css", async (route) => {
            await held;
            await route.continue();
          }),
        waitUntil: "domcontentloaded"
      });
      await frame().locator(".drawing").waitFor({state: "attached"});
      const seen = [await colourAt(page), await colourAt(page)];
      release();
      await expect.poll(() => backgroundOf(frame())).toBe(paper.dark);
      await expectWhole(frame());
      seen.push(await colourAt(page));
      expect(seen).toEqual(["17,34,51", "17,34,51", "20,23,28"]);
    }
  );
});

function themed(fragment: string): string {
  return chart.html.replace(/(?<=src="[^"]*)(?=")/, fragment).replace('loading="lazy"', "");
}

async function backgroundOf(frame: FrameLocator): Promise<string> {
  return frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
}

/** The colour of the screen at the upper edge of a frame, right of its title. */
async function colourAt(page: Page): Promise<string> {
  const png = await page.screenshot({clip: {x: 580, y: 40, width: 1, height: 1}});
  const blank = await page.context().newPage();
  const colour = await blank.evaluate(
    async (address) => {
      const image = Object.assign(new Image(), {src: address});
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), {width: 1, height: 1}).getContext("2d");
      canvas?.drawImage(image, 0, 0);
      return [...(canvas?.getImageData(0, 0, 1, 1).data.subarray(0, 3) ?? [])].join();
    },
    `data:image/png;base64,${png.toString("base64")}`
  );
  await blank.close();
  return colour;
}
