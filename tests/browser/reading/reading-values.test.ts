import type {Locator, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {findEstimate, findMeans, municipalityAddress} from "../accessibility/found-cases.ts";
import {test} from "./reading-test.ts";
import {
  differenceShown,
  lastMonth,
  literally,
  monthsBetween,
  named,
  publishedRows,
  rowAt,
  shown,
  signed
} from "../published.ts";
import {announced, placeOf, readoutOf} from "./chart-reading.ts";
import {both, charts, table} from "./reading-values-words.ts";

describe("with keys", () => {
  test.for(charts)("$address is read month by month and line by line, and says so", async (chart, {open}) => {
    const {page, complaints} = await open(chart.address);
    const lines = page.locator("figure#lines");
    const pad = lines.getByRole("application", {name: chart.label});
    await pad.focus();
    await page.keyboard.press("ArrowRight");
    expect(await announced(lines)).toContain(chart.atLast);
    for (let i = 0; i < monthsBetween(both, lastMonth(table)); i++) await page.keyboard.press("ArrowLeft");
    expect(await announced(lines)).toBe(chart.atBoth);
    await page.keyboard.press("ArrowLeft");
    expect((await announced(lines)).startsWith(chart.earlier)).toBe(true);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    expect(await announced(lines)).toBe(chart.weightedFirst);
    await page.keyboard.press("Home");
    await page.keyboard.press("End");
    expect(await announced(lines)).toBe(chart.weightedFirst);
    await page.keyboard.press("Escape");
    expect(await announced(lines)).toBe("");
    expect(await lines.locator(".readout").isHidden()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test.for(charts)("$address measures the change between two months", async (chart, {open}) => {
    const {page} = await open(`${chart.address}#lines:2021-03`);
    const lines = page.locator("figure#lines");
    await lines.locator(".reading-pad").focus();
    for (let i = 0; i < monthsBetween("2021-03", both); i++) await page.keyboard.press("Shift+ArrowRight");
    expect((await announced(lines)).startsWith(chart.change)).toBe(true);
    expect(await readoutOf(lines)).toContain(chart.changeShown);
  });

  test("the keys are told when the chart gets the focus", async ({open}) => {
    const {page} = await open("/en/areas/espoo/unemployed/");
    const lines = page.locator("figure#lines");
    await page.keyboard.press("Tab");
    await lines.locator(".reading-pad").focus();
    expect(await readoutOf(lines)).toMatch(/^Left and right arrow keys: month\./);
    await page.keyboard.press("Tab");
    expect(await lines.locator(".readout").isHidden()).toBe(true);
  });

  test("a share is the one of the table, its gap that of the figures shown", async ({open}) => {
    const {page} = await open("/alueet/espoo/unemployed-share/#lines:2023-10");
    const {area, rest} = rowAt("charts/espoo/unemployed-share", "2023-10");
    const gap = signed(differenceShown(area, rest, 1), "fi", 1);
    const said = `lokakuu 2023. Espoo ${shown(area, "fi", 1)}. Ilman kokeilua ${shown(rest, "fi", 1)}; ero ${gap} prosenttiyksikköä. `;
    expect((await announced(page.locator("figure#lines"))).startsWith(said)).toBe(true);
  });
});

describe("what is not an ordinary figure", () => {
  // The source hides small counts, so there are always sums that are estimates.
  test("an estimate is called one", async ({open}) => {
    const estimate = findEstimate();
    const {page} = await open(`/sv/omraden/${estimate.area}/${estimate.indicator}/#lines:${estimate.month}`);
    const said = await announced(page.locator("figure#lines"));
    expect(said.startsWith(`${named(estimate.month, "sv")}. `)).toBe(true);
    expect(said).toContain(` ${shown(estimate.value, "sv", 1)}, uppskattad`);
  });

  test("a hole is announced with its reason", async ({open}) => {
    const {code, hole} = findMeans("unemployed-share");
    const {page} = await open(`${municipalityAddress(code)}#unemployed-share:${hole.month}`);
    const said = await announced(page.locator("figure#unemployed-share"));
    expect(said.replace(/\. \S.*? no mean/, ". X no mean")).toContain(
      `${named(hole.month, "en")}. X no mean: No mean is computed when one of the 12 months is confidential or missing, ` +
        `or when the series breaks among them. `
    );
    expect(said).toMatch(new RegExp(`Figure of the month ${literally(shown(hole.value, "en", 1))}(, \\w+)?\\.$`));
  });

  test("a drawn mean is read with the means beside it and the figure of the month", async ({open}) => {
    const {code, drawn} = findMeans("unemployed-share");
    const {page} = await open(`${municipalityAddress(code)}#unemployed-share:${drawn.month}`);
    const said = await announced(page.locator("figure#unemployed-share"));
    const [mean, value] = [drawn.mean, drawn.value].map((one) => literally(shown(one, "en", 1)));
    const gap = "(, (estimated|provisional))?; gap \\S+ percentage points?";
    expect(said).toMatch(
      new RegExp(
        `^${named(drawn.month, "en")}\\. .+ ${mean}(, estimated|, provisional)?\\. .+ \\d+\\.\\d${gap}\\. Whole country \\d+\\.\\d${gap}\\. ` +
          `Figure of the month ${value}(, estimated|, provisional)?\\.$`
      )
    );
  });

  test("a month after the end of a series has no figure; where no series ends early, the last month has one", async ({
    open
  }) => {
    const ends = ["unemployed", "unemployed-share"].map(
      (id) => publishedRows(`municipalities/${id}`).at(-1)?.["month"] ?? ""
    );
    const [end = "", axis = ""] = ends;
    const {page} = await open(`/alueet/espoo/unemployed/#lines:${axis}`);
    const read = await readoutOf(page.locator("figure#lines"));
    const value = rowAt(table, lastMonth(table))["area"];
    expect(read).toBe(
      end < axis
        ? `${named(axis, "fi")} Tältä kuukaudelta ei ole lukua.`
        : `${named(axis, "fi")} Espoo ${shown(value, "fi")}`
    );
  });

  test("a gap is read with what it is made of", async ({open}) => {
    const {page} = await open("/en/areas/espoo/unemployed-share/#gap:2023-10");
    const {area, weighted, gap} = rowAt("charts/espoo/unemployed-share", "2023-10");
    const parts = `Espoo ${shown(area, "en", 1)}. Weighted ${shown(weighted, "en", 1)}. `;
    const said = await announced(page.locator("figure#gap"));
    expect(said.startsWith("October 2023. ")).toBe(true);
    expect(said).toContain(` ${signed(Number(gap), "en", 1)}. ${parts}`);
  });
});

describe("with a mouse", () => {
  test("the nearest month is read and left again, and a drag measures a change", async ({open}) => {
    const {page} = await open("/alueet/espoo/unemployed/", {viewport: {width: 1440, height: 900}});
    const lines = page.locator("figure#lines");
    await lines.locator("chart-reader").scrollIntoViewIfNeeded();
    const [start, end] = [await placeOf(lines, "2021-03"), await placeOf(lines, "2023-10")];
    await page.mouse.move(end.x + 1, end.y);
    const [from, to] = ["2021-03", "2023-10"].map((month) => rowAt(table, month)["area"]);
    const change = signed(differenceShown(to, from), "fi");
    expect((await readoutOf(lines)).startsWith(`lokakuu 2023 Espoo ${shown(to, "fi")} `)).toBe(true);
    await page.mouse.move(end.x, 0);
    expect(await lines.locator(".readout").isHidden()).toBe(true);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, {steps: 5});
    await page.mouse.up();
    const measured = `maaliskuu 2021 – lokakuu 2023 Espoo ${shown(from, "fi")} → ${shown(to, "fi")} ${change} `;
    expect((await readoutOf(lines)).startsWith(measured)).toBe(true);
    expect(await announced(lines)).toContain(`muutos ${change} henkilöä`);
    await page.locator("h1").click();
    expect(await lines.locator(".readout").isHidden()).toBe(true);
  });
});

describe("by touch", () => {
  const telephone = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true};

  test("a tap reads a month and a second one measures the change", async ({open}) => {
    const {page} = await open("/alueet/espoo/unemployed/", telephone);
    const change = page.locator("figure#change-on-year");
    await change.locator("chart-reader").scrollIntoViewIfNeeded();
    const [start, end] = [await placeOf(change, "2021-03"), await placeOf(change, "2023-10")];
    await page.touchscreen.tap(start.x, start.y);
    expect(await announced(change)).toMatch(/^maaliskuu 2021\. Espoo /);
    await page.touchscreen.tap(end.x, end.y);
    const [now, yearEarlier] = ["2023-10", "2022-10"].map((month) => Number(rowAt(table, month)["area"]));
    const yearly = signed(100 * ((now ?? 0) / (yearEarlier ?? 0) - 1), "fi", 1);
    expect(await announced(change)).toMatch(/^maaliskuu 2021 – lokakuu 2023\. Espoo /);
    expect(await announced(change)).toContain(` → ${yearly}; muutos `);
    await page.touchscreen.tap(start.x, start.y);
    expect(await announced(change)).toMatch(/^maaliskuu 2021\. Espoo /);
  });

  test("a finger on the chart still scrolls the page", async ({open}) => {
    const {page} = await open("/alueet/espoo/unemployed/", telephone);
    const lines = page.locator("figure#lines");
    await lines.locator("chart-reader").scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    const {x, y} = await placeOf(lines, "2015-06");
    await swipeUp(page, {x, y});
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(await lines.locator(".readout").isHidden()).toBe(true);
  });
});

describe("the readout", () => {
  test.for([
    {width: 320, text: "100%"},
    {width: 320, text: "200%"},
    {width: 768, text: "100%"},
    {width: 1440, text: "200%"}
  ])("at $width pixels and $text text stays in its figure, beside the month", async ({width, text}, {open}) => {
    const {page} = await open("/alueet/espoo/unemployed-share/", {viewport: {width, height: 800}});
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
    const lines = page.locator("figure#lines");
    await lines.locator(".reading-pad").focus();
    await page.keyboard.press("Home");
    const all = publishedRows("charts/espoo/unemployed-share").length;
    for (let months = 0; months < all; months += 12) {
      expect(await faultsOfPlace(lines)).toEqual([]);
      await page.keyboard.press("PageDown");
    }
  });

  test("moves nothing in the page while a mouse reads", async ({open}) => {
    const {page} = await open("/alueet/espoo/unemployed-share/");
    const lines = page.locator("figure#lines");
    await lines.locator("chart-reader").scrollIntoViewIfNeeded();
    for (const month of ["2017-06", "2019-02", "2022-11", "2024-05"]) {
      const {x, y} = await placeOf(lines, month);
      await page.mouse.move(x, y, {steps: 3});
      expect(await lines.locator(".readout").isVisible()).toBe(true);
    }
    expect(await layoutShift(page)).toBe(0);
  });
});

test("without JavaScript there is nothing to read by keys, and no dead button", async ({open}) => {
  const {page} = await open("/alueet/espoo/unemployed/", {javaScriptEnabled: false});
  expect(await page.locator(".reading-pad, .readout").count()).toBe(0);
  expect(await page.locator(".reading-tools button:visible, .reading-tools summary:visible").count()).toBe(0);
  await page.locator("figure#lines .of-about > summary").click();
  expect(await page.locator("figure#lines figure-link button").isHidden()).toBe(true);
  expect(await page.locator("figure#lines figure-link a").getAttribute("href")).toBe("#lines");
});

/** How the readout lies wrong: out of its figure, or over the month that it tells of. */
async function faultsOfPlace(figure: Locator): Promise<string[]> {
  const [room, box, rule] = await Promise.all(
    [figure, figure.locator(".readout"), figure.locator("g.reading line").last()].map((part) => part.boundingBox())
  );
  if (!room || !box || !rule) return ["nothing is read"];
  return [
    ...(box.x < room.x - 0.5 || box.x + box.width > room.x + room.width + 0.5 ? ["out at a side"] : []),
    ...(box.y < room.y || box.y + box.height > room.y + room.height ? ["out above or below"] : []),
    ...(box.x < rule.x && box.x + box.width > rule.x && box.y + box.height > rule.y ? ["over the month"] : [])
  ];
}

/** Draws a finger up over the page. */
async function swipeUp(page: Page, {x, y}: {readonly x: number; readonly y: number}): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", {type: "touchStart", touchPoints: [{x, y}]});
  for (let way = 20; way <= 200; way += 20) {
    await session.send("Input.dispatchTouchEvent", {type: "touchMove", touchPoints: [{x, y: y - way}]});
  }
  await session.send("Input.dispatchTouchEvent", {type: "touchEnd", touchPoints: []});
}

/** The sum of all layout shifts since the page was opened, as browsers report it. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shifts: {readonly value?: number; readonly hadRecentInput?: boolean}[] = [];
        new PerformanceObserver((list) => shifts.push(...(list.getEntries() as object[]))).observe({
          type: "layout-shift",
          buffered: true
        });
        const unexpected = () => shifts.filter(({hadRecentInput}) => !hadRecentInput);
        setTimeout(() => resolve(unexpected().reduce((sum, {value = 0}) => sum + value, 0)), 500);
      })
  );
}
