import type {Locator, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {counts} from "../counts.ts";
import {seededSample} from "../seeded-sample.ts";
import {allAddresses} from "./addresses.ts";
import {test} from "./browser-test.ts";

const areaPages = allAddresses().filter((address) => /^\/(alueet|sv\/omraden|en\/areas)\/[^/]+\/$/.test(address));
const colours = {white: "rgb(255, 255, 255)", black: "rgb(0, 0, 0)"};

test("there are 25 areas in three languages", () => {
  expect(areaPages.length).toBe(75);
});

// The areas with most members and the longest names, whose sheets are the fullest, and others by chance.
const fullest = areaPages.filter((address) => /\/(pirkanmaa|etela-pohjanmaa|lappi|jamsa)\/$/.test(address));
const sheets = [...new Set([...fullest, ...seededSample(areaPages, 10, 7)])];

test.for(sheets)("%s prints on three pages of A4", {timeout: 120_000}, async (address, {open}) => {
  const {page} = await open(address, {colorScheme: "dark"});
  // Nobody prints while the tools of tables are still coming, for which room is kept on the screen.
  await page.waitForLoadState("networkidle");
  expect(pagesOf(await page.pdf({format: "A4"}))).toBe(3);
});

describe.each(["/alueet/espoo/", "/sv/omraden/lappi/", "/en/areas/mikkeli/"])("the printed sheet of %s", (address) => {
  test("holds the answer with its band and caution, every indicator as a small chart, municipalities, cautions and sources", async ({
    open
  }) => {
    const {page} = await open(address);
    await page.emulateMedia({media: "print"});
    for (const part of [".answer-value", ".verdict", ".estimate-band", "#gap .estimate-caution"]) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    const figures = await page.locator("figure:visible").evaluateAll((all) => all.map(({id}) => id));
    expect(figures.slice(0, 2)).toEqual(["unemployed-share", "gap"]);
    expect(figures).toHaveLength(counts.indicators + 1);
    for (const figure of await page.locator("figure:visible").all()) {
      expect((await figure.locator("svg:visible").first().boundingBox())?.height).toBeGreaterThan(60);
    }
    // An area of one municipality has no table of them.
    expect(await page.locator(".members :is(.member-table tbody tr, .names li):visible").count()).toBeGreaterThan(0);
    const years = page.locator(".multiple table.years:visible");
    expect(await years.count()).toBe(counts.indicators - 1);
    for (const table of await years.all()) expect(await overflowOf(table)).toBe(0);
    expect(await page.locator(".caution-list div:visible").count()).toBe(7);
    expect(await page.locator("footer").innerText()).toContain("12r5");
    expect(await page.locator(".page-address").innerText()).toMatch(new RegExp(`^https?://.*${address}$`));
  });

  test("leaves out what only a screen can use", async ({open}) => {
    const {page} = await open(address);
    await page.emulateMedia({media: "print"});
    // The heads of tables are what they sort by.
    const idle =
      "button:not(th button):visible, input:visible, nav:visible, summary:visible, .map:visible, .chart-actions:visible";
    expect(await page.locator(idle).count()).toBe(0);
  });
});

test.for(["/alueet/espoo/", "/", "/mittarit/unemployed-share/", "/kunnat/049-espoo/", "/menetelmat/"])(
  "%s is printed black on white by a reader of dark pages too",
  async (address, {open}) => {
    const {page} = await open(address, {colorScheme: "dark"});
    expect(await paperOf(page)).not.toEqual({paper: colours.white, ink: colours.black});
    await page.emulateMedia({media: "print", colorScheme: "dark"});
    expect(await paperOf(page)).toEqual({paper: colours.white, ink: colours.black});
  }
);

test.for([
  "/alueet/pirkanmaa/",
  "/sv/omraden/espoo/unemployed-share/",
  "/en/municipalities/837-tampere/",
  "/",
  "/kunnat/"
])("%s is printed no wider than the paper", async (address, {open}) => {
  // A4 within the margins that printers keep.
  const width = 718;
  const {page} = await open(address, {viewport: {width, height: 1000}});
  await page.waitForLoadState("networkidle");
  await page.emulateMedia({media: "print"});
  const beyond = await page
    .locator("main :visible")
    .evaluateAll((all, limit) => all.filter((one) => one.getBoundingClientRect().right > limit).length, width + 4);
  expect(beyond).toBe(0);
});

// Once an area's sheet left out its municipalities, and other pages printed the heads of all that stood folded.
test.for([
  "/",
  "/alueet/",
  "/alueet/lappi/unemployed-share/",
  "/sv/kommuner/049-esbo/",
  "/mittarit/unemployed-share/",
  "/en/methods/",
  "/aineistot/"
])("%s prints no head of what stays folded", async (address, {open}) => {
  const {page} = await open(address);
  await page.emulateMedia({media: "print"});
  expect(await page.locator("details:not([open]) > summary:visible").allInnerTexts()).toEqual([]);
  const empty = await page
    .locator("main :is(section, details):visible")
    .evaluateAll((all) =>
      all.filter((part) => !(part.textContent.trim() && part.getBoundingClientRect().height > 4)).map(({id}) => id)
    );
  expect(empty).toEqual([]);
  const lone = await page
    .locator("main dl > div > dt:visible")
    .evaluateAll((all) =>
      all
        .filter((term) => !(term.parentElement as HTMLElement).innerText.replace(term.textContent.trim(), "").trim())
        .map(({textContent}) => textContent)
    );
  expect(lone).toEqual([]);
});

/** By how much what a table holds is wider than the room that shows it. */
function overflowOf(table: Locator): Promise<number> {
  return table.evaluate(({parentElement}) =>
    parentElement ? parentElement.scrollWidth - parentElement.clientWidth : 0
  );
}

/** Every page of a PDF is an object of that type; Chromium leaves them uncompressed. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

function paperOf(page: Page): Promise<{paper: string; ink: string}> {
  return page.evaluate(() => {
    const {backgroundColor, color} = getComputedStyle(document.body);
    return {paper: backgroundColor, ink: color};
  });
}
