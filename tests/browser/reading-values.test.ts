import type {Locator, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {test} from "./browser-test.ts";
import {announced, placeOf, readoutOf} from "./chart-reading.ts";

/**
 * Register figures of table 12r5: unemployed jobseekers of Espoo at the end of March 2021 and October 2023, and its labour
 * force then: 17 501, 13 498 and 153 753. The weighted comparison, 11 899, stands in the file of the chart.
 */
const charts = [
  {
    address: "/alueet/espoo/unemployed/",
    label: /nuolinäppäimillä vasemmalle ja oikealle: .*Espoo/,
    october: "lokakuu 2023. Espoo 13 498. Painotettu 11 899; ero +1 599 henkilöä.",
    september: "syyskuu 2023. Espoo",
    weightedFirst: "lokakuu 2023. Painotettu 11 899; ero +1 599 henkilöä. Espoo 13 498.",
    change: "maaliskuu 2021 – lokakuu 2023. Espoo 13 498; muutos −4 003 henkilöä."
  },
  {
    address: "/sv/omraden/espoo/unemployed/",
    label: /vänster och höger piltangent: .*Esbo/,
    october: "oktober 2023. Esbo 13 498. Viktad 11 899; skillnad +1 599 personer.",
    september: "september 2023. Esbo",
    weightedFirst: "oktober 2023. Viktad 11 899; skillnad +1 599 personer. Esbo 13 498.",
    change: "mars 2021 – oktober 2023. Esbo 13 498; förändring −4 003 personer."
  },
  {
    address: "/en/areas/espoo/unemployed/",
    label: /left and right arrow keys: .*Espoo/,
    october: "October 2023. Espoo 13,498. Weighted 11,899; gap +1,599 people.",
    september: "September 2023. Espoo",
    weightedFirst: "October 2023. Weighted 11,899; gap +1,599 people. Espoo 13,498.",
    change: "March 2021 – October 2023. Espoo 13,498; change −4,003 people."
  }
];

describe("with keys", () => {
  test.for(charts)("$address is read month by month and line by line, and says so", async (chart, {open}) => {
    const {page, complaints} = await open(chart.address);
    const lines = page.locator("figure#lines");
    const pad = lines.getByRole("application", {name: chart.label});
    await pad.focus();
    await page.keyboard.press("ArrowRight");
    expect(await announced(lines)).toBe(chart.october);
    await page.keyboard.press("ArrowLeft");
    expect(await announced(lines)).toMatch(new RegExp(`^${chart.september} [\\d ,]+\\. `));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    expect(await announced(lines)).toBe(chart.weightedFirst);
    await page.keyboard.press("Home");
    await page.keyboard.press("End");
    expect(await announced(lines)).toMatch(/2023\. (Painotettu|Viktad|Weighted) 1/);
    await page.keyboard.press("Escape");
    expect(await announced(lines)).toBe("");
    expect(await lines.locator(".readout").isHidden()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test.for(charts)("$address measures the change between two months", async (chart, {open}) => {
    const {page} = await open(`${chart.address}#lines:2021-03`);
    const lines = page.locator("figure#lines");
    await lines.locator(".reading-pad").focus();
    for (let i = 0; i < 31; i++) await page.keyboard.press("Shift+ArrowRight");
    expect(await announced(lines)).toMatch(new RegExp(`^${chart.change.replace(/[.+]/g, "\\$&")} `));
    expect(await readoutOf(lines)).toMatch(/17[ ,]501 → 13[ ,]498 −4[ ,]003/);
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
    // 13 498 of 153 753 are 8.8 per cent.
    expect(await announced(page.locator("figure#lines"))).toMatch(
      /^lokakuu 2023\. Espoo 8,8\. Ilman kokeilua 8,6; ero \+0,2 prosenttiyksikköä\. /
    );
  });
});

describe("what is not an ordinary figure", () => {
  test("an estimate is called one", async ({open}) => {
    const {page} = await open("/sv/omraden/kainuu/unemployed-share/#lines:2024-01");
    expect(await announced(page.locator("figure#lines"))).toMatch(
      /^januari 2024\. Kajanaland 10,3, uppskattad\. Utan försök 9,9, uppskattad; skillnad \+0,4 procentenheter\. /
    );
  });

  test("a hole is announced with its reason", async ({open}) => {
    const {page} = await open("/en/municipalities/035-brando/#unemployed:2021-02");
    const said = await announced(page.locator("figure#unemployed"));
    expect(said).toBe(
      "February 2021. Brändö no mean: At least one of the 12 months is confidential or missing, so no mean is computed. " +
        "Figure of the month 13."
    );
  });

  // The twelve shares in the file of all municipalities add up to 42.04.
  test("a drawn mean is read with the means beside it and the figure of the month", async ({open}) => {
    const {page} = await open("/kunnat/035-brando/#unemployed-share:2018-06");
    const said = await announced(page.locator("figure#unemployed-share"));
    expect(said).toMatch(
      /^kesäkuu 2018\. Brändö 3,5\. Ahvenanmaa \d,\d, arvio; ero \S+ prosenttiyksikköä\. Koko maa \d+,\d; ero \S+ prosenttiyksikköä\. Kuukauden luku 3,1\.$/
    );
  });

  // The axis runs on to January 2025; counts end in October 2023.
  test("a month after the end of a series has no figure", async ({open}) => {
    const {page} = await open("/kunnat/035-brando/#unemployed:2024-06");
    expect(await readoutOf(page.locator("figure#unemployed"))).toBe("kesäkuu 2024 Tältä kuukaudelta ei ole lukua.");
  });

  test("a gap is read with what it is made of", async ({open}) => {
    const {page} = await open("/en/areas/espoo/unemployed-share/#gap:2023-10");
    expect(await announced(page.locator("figure#gap"))).toMatch(
      /^October 2023\. .* \+0\.5\. Espoo 8\.8\. Weighted 8\.3\. /
    );
  });
});

describe("with a mouse", () => {
  test("the nearest month is read and left again, and a drag measures a change", async ({open}) => {
    const {page} = await open("/alueet/espoo/unemployed/", {viewport: {width: 1440, height: 900}});
    const lines = page.locator("figure#lines");
    await lines.locator("chart-reader").scrollIntoViewIfNeeded();
    const [start, end] = [await placeOf(lines, "2021-03"), await placeOf(lines, "2023-10")];
    await page.mouse.move(end.x + 1, end.y);
    expect(await readoutOf(lines)).toMatch(/^lokakuu 2023 Espoo 13 498 /);
    await page.mouse.move(end.x, 0);
    expect(await lines.locator(".readout").isHidden()).toBe(true);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, {steps: 5});
    await page.mouse.up();
    expect(await readoutOf(lines)).toMatch(/^maaliskuu 2021 – lokakuu 2023 Espoo 17 501 → 13 498 −4 003 /);
    expect(await announced(lines)).toContain("muutos −4 003 henkilöä");
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
    expect(await announced(change)).toMatch(/^maaliskuu 2021 – lokakuu 2023\. Espoo \+11,2; muutos /);
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
    for (let months = 0; months < 228; months += 12) {
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
  expect(await page.locator("figure-link button").first().isHidden()).toBe(true);
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
    ...(box.x < rule.x && box.x + box.width > rule.x ? ["over the month"] : [])
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
