import type {FrameLocator} from "playwright-core";
import {describe, expect} from "vitest";
import {axeViolations} from "./axe-violations.ts";
import {codeOf, test} from "./embedded.ts";

/** One that says much, one of counts alone, one with the longest name, and a window of few months. */
const charts = [
  "en/pirkanmaa/unemployed-share",
  "fi/lappi/vacancies/last-24",
  "sv/etela-pohjanmaa/foreign-unemployed-share",
  "en/vantaa-kerava/unemployed-share/last-60"
];
const chart = codeOf("en/pirkanmaa/unemployed-share");

describe("nothing of a chart is cut off without script", () => {
  test.for(charts)("at any width from 280 to 1200 pixels: %s", {timeout: 120_000}, async (stem, {show}) => {
    const {html, height} = codeOf(stem);
    const {page, frame} = await show(html, {javaScriptEnabled: false, viewport: {width: 296, height: 800}});
    for (const width of [280, 300, 320, 360, 400, 447, 448, 500, 600, 700, 800, 899, 900, 1000, 1100, 1200]) {
      await page.setViewportSize({width: width + 16, height: 800});
      const room = await roomOf(frame());
      expect(room.frame, stem).toEqual({width, height});
      expect(room.page.height, `${stem} at ${width}`).toBeLessThanOrEqual(height);
      expect(room.page.width, `${stem} at ${width}`).toBeLessThanOrEqual(width);
    }
  });

  test("when the page is enlarged to twice its size", async ({show}) => {
    const {frame} = await show(chart.html, {viewport: {width: 360, height: 400}, deviceScaleFactor: 2});
    const {page, frame: room} = await roomOf(frame());
    expect(page.height).toBeLessThanOrEqual(room.height);
    expect(page.width).toBeLessThanOrEqual(room.width);
  });

  test("and its table unfolds and scrolls within the frame", async ({show}) => {
    const {page, frame, height} = await show(chart.html, {javaScriptEnabled: false});
    expect(await frame().locator("table").isVisible()).toBe(false);
    await frame().locator("summary").click();
    expect(await frame().locator("tbody tr").count()).toBeGreaterThan(200);
    const lastRow = frame().locator("tbody tr").last();
    await lastRow.scrollIntoViewIfNeeded();
    expect(await lastRow.isVisible()).toBe(true);
    expect(await height()).toBe(chart.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test.for(charts)("axe finds nothing in %s, folded or unfolded", async (stem, {open}) => {
  for (const theme of ["light", "dark"]) {
    const {page, complaints} = await open(`/embed/${stem}/#${theme}`, {viewport: {width: 320, height: 900}});
    expect(await axeViolations(page)).toEqual([]);
    await page.locator("summary").click();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }
});

describe("a chart is whole", () => {
  const sandboxes: [where: string, html: string][] = [
    ["in a sandbox that allows scripts", chart.html.replace("<iframe", '<iframe sandbox="allow-scripts"')],
    ["in a sandbox that allows nothing", chart.html.replace("<iframe", "<iframe sandbox")]
  ];
  test.for(sandboxes)("%s", async ([, html], {show}) => {
    const {frame, complaints} = await show(html);
    await expectWhole(frame());
    expect(complaints.filter((complaint) => !complaint.includes("'allow-scripts' permission"))).toEqual([]);
  });

  test("in a page without an origin", async ({show}) => {
    const inner = chart.html.replaceAll('"', "&quot;");
    const {frame, complaints} = await show(`<iframe sandbox="allow-scripts" height="900" srcdoc="${inner}"></iframe>`);
    await expectWhole(frame().frameLocator("iframe"));
    expect(complaints).toEqual([]);
  });

  test("in a page whose policy allows frames of the site and nothing else", async ({show}) => {
    const {frame, complaints} = await show(chart.html, {policy: "default-src 'none'; frame-src {site}"});
    await expectWhole(frame());
    expect(complaints).toEqual([]);
  });

  test("in a page that is written from right to left", async ({show}) => {
    const {frame} = await show(chart.html, {root: 'lang="ar" dir="rtl"'});
    await expectWhole(frame());
    expect(
      await frame()
        .locator("body")
        .evaluate((body) => getComputedStyle(body).direction)
    ).toBe("ltr");
  });

  test("where a system strips scripts and styles, and the element is a link there", async ({show}) => {
    const element = `<kuntakokeilut-chart><a href="{site}/embed/en/oulu/vacancies/">Vacancies</a></kuntakokeilut-chart>`;
    const code = `${chart.html}${element}<style>iframe {height: 10px}</style><script async src="{site}/embed/v1/resize.js"></script>`;
    const stripped = code.replace(/<(script|style)\b.*?<\/\1>/gs, "");
    const {page, frame, height} = await show(stripped);
    await expectWhole(frame());
    expect(await height()).toBe(chart.height);
    expect(await page.getByRole("link", {name: "Vacancies"}).isVisible()).toBe(true);
  });

  test("with nine others, and no frame loads more than its page and its style sheet", async ({show}) => {
    const {page, frame, requests, complaints} = await show(chart.html.replace('loading="lazy"', "").repeat(10));
    await page.waitForLoadState("networkidle");
    for (const number of Array.from({length: 10}, (_, i) => i)) await expectWhole(frame(number));
    const pages = requests.filter((path) => path === "/embed/en/pirkanmaa/unemployed-share/");
    const others = requests.filter((path) => path !== pages[0]);
    expect(pages.length).toBe(10);
    expect(new Set(others).size).toBe(1);
    expect(others[0]).toMatch(/\.css$/);
    expect(complaints).toEqual([]);
  });
});

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
    const html = chart.html.replace(/(?<=src="[^"]*)(?=")/, fragment);
    const {frame} = await show(html, {colorScheme, root: `style="color-scheme: ${colorScheme}"`});
    await expectWhole(frame());
    expect(
      await frame()
        .locator("body")
        .evaluate((body) => getComputedStyle(body).backgroundColor)
    ).toBe(paper[expected]);
    const stroke = frame().locator("svg:visible g[stroke='var(--area)'] path").first();
    const drawn = await stroke.evaluate((path) => getComputedStyle(path).stroke);
    expect(drawn).toBe({light: "rgb(10, 79, 147)", dark: "rgb(121, 184, 248)"}[expected]);
  });
});

async function expectWhole(frame: FrameLocator): Promise<void> {
  const drawing = await frame.locator("svg:visible").boundingBox();
  expect(drawing?.width).toBeGreaterThan(200);
  expect(drawing?.height).toBeGreaterThan(200);
  expect(await frame.locator(".sentence").textContent()).toMatch(/ 2025| 2023| 2022/);
  expect(await frame.locator("footer").textContent()).toContain("CC BY 4.0");
  expect(await frame.locator(".cautions").isVisible()).toBe(true);
  // The style sheet has come: without it the narrow and the wide drawing would both be there.
  expect(await frame.locator("svg:visible").count()).toBe(1);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a frame is, and how large what it holds. */
async function roomOf(frame: FrameLocator): Promise<{readonly frame: Size; readonly page: Size}> {
  const page = await frame.locator("html").evaluate((root) => ({
    frame: {width: innerWidth, height: innerHeight},
    page: {width: root.scrollWidth, height: Math.ceil(document.body.getBoundingClientRect().height)}
  }));
  return page;
}
