import type {FrameLocator, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {axeViolations} from "../accessibility/axe-violations.ts";
import {lastMonth, named, namedShort, rowAt, shown} from "../published.ts";
import {codeOf, test} from "./embedded.ts";
import {expectFit, expectWhole} from "./whole-embed.ts";

/** One that says much, one of counts alone, one with the longest name, and a window of few months. */
const charts = [
  "en/pirkanmaa/unemployed-share",
  "fi/lappi/vacancies/last-24",
  "sv/etela-pohjanmaa/foreign-unemployed-share",
  "en/vantaa-kerava/unemployed-share/last-60"
];
const chart = codeOf("en/pirkanmaa/unemployed-share");

/** The widest faces that readers are likely to have, and the narrowest. */
const faces = ["DejaVu", "Noto", "Liberation"];
const widths = [280, 300, 320, 360, 400, 447, 448, 500, 560, 640, 700, 800, 899, 900, 1000, 1100, 1200];

describe("without script nothing of a chart is cut off or covered, and it fills its frame", () => {
  const cases = charts.flatMap((stem) => faces.map((face) => ({stem, face})));
  test.for(cases)("$stem in $face, from 280 to 1200 pixels", {timeout: 120_000}, async ({stem, face}, {show}) => {
    const {html, height} = codeOf(stem);
    const {page, frame} = await show(html, {
      javaScriptEnabled: false,
      viewport: {width: 296, height: 800},
      prepare: (page) => useFace(page, face)
    });
    await expectWhole(frame());
    for (const width of widths) {
      await widen(page, frame(), width);
      await expectFit(frame(), `at ${width}`);
      const size = await frame()
        .locator("html")
        .evaluate((root) => [root.clientWidth, innerHeight, root.scrollHeight]);
      expect(size, `at ${width}`).toEqual([width, height, height]);
    }
  });

  test.for([300, 480, 640, 800, 1000])("in a frame of %i pixels with the height for it", async (width, {show}) => {
    for (const stem of charts) {
      const {html, height, heights} = codeOf(stem);
      const own = heights[width] ?? 0;
      expect(own).toBeGreaterThan(500);
      const code = html.replace('"100%"', `"${width}"`).replace(`height="${height}"`, `height="${own}"`);
      const {frame} = await show(code, {javaScriptEnabled: false, prepare: (page) => useFace(page, "DejaVu")});
      await expectFit(frame(), stem);
    }
  });

  test("when the page is enlarged to twice its size", async ({show}) => {
    const {frame} = await show(chart.html, {viewport: {width: 360, height: 400}, deviceScaleFactor: 2});
    await expectFit(frame(), "enlarged");
  });
});

test("letters are as large in a wide frame as in a narrow one, and strokes as thick", async ({show}) => {
  const {page, frame} = await show(chart.html, {viewport: {width: 576, height: 900}});
  await expectWhole(frame());
  const line = frame().locator("path[stroke='var(--area)']").first();
  const looks = async (): Promise<unknown[]> => {
    const label = frame().locator("svg text", {hasText: "Pirkanmaa"});
    const {height = 0} = (await label.boundingBox()) ?? {};
    return [Math.round(height), await line.evaluate((path) => getComputedStyle(path).strokeWidth)];
  };
  const [narrow, narrowWidth] = [await looks(), (await line.boundingBox())?.width ?? 0];
  await widen(page, frame(), 1200);
  expect(await looks()).toEqual(narrow);
  expect((await line.boundingBox())?.width).toBeGreaterThan(1.5 * narrowWidth);
});

test("the table unfolds and scrolls within the frame, and the drawing gives it what it can spare", async ({show}) => {
  const {page, frame, height} = await show(chart.html, {javaScriptEnabled: false});
  const drawing = frame().locator(".drawing");
  const before = (await drawing.boundingBox())?.height ?? 0;
  expect(await frame().locator("table").isVisible()).toBe(false);
  await frame().locator("summary").click();
  expect(await frame().locator("tbody tr").count()).toBeGreaterThan(200);
  expect((await drawing.boundingBox())?.height).toBeLessThan(before);
  const room = await frame().locator(".table-room").boundingBox();
  expect(room?.height).toBeLessThan(400);
  const lastRow = frame().locator("tbody tr").last();
  await lastRow.scrollIntoViewIfNeeded();
  expect(await lastRow.isVisible()).toBe(true);
  expect(await height()).toBe(chart.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
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

test("the tab key leads through a chart in the order of reading, and out again", async ({show}) => {
  const {page, frame} = await show(`<a href="#">before</a>${chart.html}<a href="#">after</a>`);
  await expectWhole(frame());
  const stops: string[] = [];
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    const inner = await frame()
      .locator("body")
      .evaluate(() => document.activeElement?.className || document.activeElement?.tagName);
    const outer = await page.evaluate(
      () => document.activeElement?.tagName === "A" && document.activeElement.textContent
    );
    stops.push(outer || (inner ?? ""));
  };
  for (const key of ["Tab", "Tab", "Tab", "Enter", "Tab", "Tab", "Tab", "Tab"]) await press(key);
  expect(stops).toEqual(["before", "pad", "SUMMARY", "SUMMARY", "table-room", "A", "A", "after"]);
});

test("a screen reader meets title, sentence, drawing, cautions, table and source, in this order", async ({open}) => {
  const {page} = await open("/embed/en/pirkanmaa/unemployed-share/last-24/");
  await page.locator("summary").click();
  const tree = await page.locator("body").ariaSnapshot();
  const last = lastMonth("charts/pirkanmaa/unemployed-share");
  const {area, rest, area_status: status} = rowAt("charts/pirkanmaa/unemployed-share", last);
  const mark = status === "A" ? "" : ` ${status}`;
  // The sentence tells the last month of the pilots, the table begins with the newest.
  const ofPilots = last < "2024-12" ? last : "2024-12";
  const parts = [
    'heading "Unemployed share of the labour force: the Pirkanmaa pilot area',
    `At the end of ${named(ofPilots, "en")}, ${shown(rowAt("charts/pirkanmaa/unemployed-share", ofPilots)["area"], "en", 1)} per cent`,
    'img "Line chart',
    'paragraph: "Keep in mind',
    'table "Unemployed share of the labour force',
    'row "Month Pirkanmaa No pilot Similar"',
    `row "${namedShort(last, "en")} ${shown(area, "en", 1)}${mark} ${shown(rest, "en", 1)}`,
    'link "Employment Service Statistics',
    'link "localhost'
  ];
  const places = parts.map((part) => tree.indexOf(part));
  expect(
    places.filter((place) => place < 0),
    tree
  ).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("in forced colours the lines, the words and the focus are seen", async ({open}) => {
  const {page} = await open("/embed/en/pirkanmaa/unemployed-share/#light", {
    forcedColors: "active",
    colorScheme: "dark"
  });
  const colours = await page.evaluate(() => {
    const colour = (selector: string, property: "stroke" | "fill" | "color" | "backgroundColor"): string =>
      getComputedStyle(document.querySelector(selector) as Element)[property];
    return {
      paper: colour("body", "backgroundColor"),
      words: colour(".sentence", "color"),
      line: colour("path[stroke='var(--area)']", "stroke"),
      label: colour("svg text[font-weight='700']", "fill")
    };
  });
  const {paper, ...drawn} = colours;
  expect(Object.values(drawn)).not.toContain(paper);
  for (const stop of [".pad", "summary"]) {
    await page.keyboard.press("Tab");
    const outline = await page.locator(`${stop}:focus`).evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline, stop).toBe("solid");
  }
});

test("printed, a chart is whole on light paper and its drawing no higher than it must be", async ({open}) => {
  const {page} = await open("/embed/en/pirkanmaa/unemployed-share/#dark", {viewport: {width: 700, height: 1000}});
  await page.emulateMedia({media: "print"});
  expect(await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    "rgb(252, 250, 245)"
  );
  expect((await page.locator(".drawing").boundingBox())?.height).toBeLessThan(430);
});

/** Makes the column of a frame so wide; a frame of another origin learns of it a little later. */
async function widen(page: Page, frame: FrameLocator, width: number): Promise<void> {
  await page.setViewportSize({width: width + 16, height: 800});
  await expect.poll(() => frame.locator("html").evaluate(() => innerWidth)).toBe(width);
}

/** Shows charts in a face of the machine; where it has none of this name, in the one that it would use. */
async function useFace(page: Page, face: string): Promise<void> {
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    const css = `:root:root{--sans:"${face} Sans",sans-serif;--serif:"${face} Serif",serif}`;
    await route.fulfill({response, body: `${await response.text()}${css}`});
  });
}
