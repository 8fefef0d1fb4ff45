import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {addressesToOpen} from "../addresses.ts";
import {test} from "../browser-test.ts";
import {actions, axeViolations, unfoldAll} from "./axe-violations.ts";

const telephone = {viewport: {width: 360, height: 740}};
const wide = {viewport: {width: 1440, height: 900}};
/** What opens under charts. */
const rows = ".chart-actions";
/** What has no frame of the site around it. */
const others = [
  ...["/nowhere/", "/sv/nowhere/", "/en/nowhere/"],
  ...["/embed/fi/espoo/unemployed/", "/embed/sv/espoo/unemployed/last-24/", "/embed/en/kainuu/vacancies/"]
];

describe.each([...addressesToOpen(), ...others])("%s has no axe violations", (address) => {
  test(
    "on a telephone in light colours, and in dark ones with everything unfolded",
    {timeout: 180_000},
    async ({open}) => {
      const {page} = await open(address, {...telephone, colorScheme: "light"});
      expect(await axeViolations(page)).toEqual([]);
      await page.emulateMedia({colorScheme: "dark"});
      const [first, ...others] = actions;
      await unfoldAll(page, first);
      expect(await axeViolations(page)).toEqual([]);
      // What else opens under charts changes nothing of the page around them.
      for (const action of others) {
        await unfoldAll(page, action);
        if (await page.locator(rows).count()) expect(await axeViolations(page, rows)).toEqual([]);
      }
    }
  );

  test("on a wide screen in dark colours, and in light ones while it is used", async ({open}) => {
    const {page} = await open(address, {...wide, colorScheme: "dark"});
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({colorScheme: "light"});
    await sortTable(page);
    expect(await axeViolations(page)).toEqual([]);
    // The open list lies over parts of the page, which cannot be used before it is closed.
    if (await searchPlace(page)) expect(await axeViolations(page, "place-search")).toEqual([]);
    if (await readChart(page)) expect(await axeViolations(page, "chart-reader:has(g.reading)")).toEqual([]);
  });
});

test("pages are really in use while they are checked", async ({open}) => {
  const {page} = await open("/mittarit/unemployed/", wide);
  await sortTable(page);
  expect(await page.locator("figure.chart table-tools th").first().getAttribute("aria-sort")).toBe("ascending");
  expect(await searchPlace(page)).toBe(true);
  expect(await page.locator("[role=option]:visible").count()).toBeGreaterThan(0);
  expect(await readChart(page)).toBe(true);
  expect(await page.locator("figure:has(g.reading) .readout").isVisible()).toBe(true);
});

/** Unfolds the first table and turns its order round. */
async function sortTable(page: Page): Promise<void> {
  const summary = page.locator("details:has(table) > summary:visible").first();
  if (await summary.count()) await summary.click();
  const button = page.locator("thead button:visible").first();
  if (await button.count()) await button.click();
}

/** Opens the suggestions below the field for places; false where the page has none. */
async function searchPlace(page: Page): Promise<boolean> {
  const field = page.getByRole("combobox").first();
  if ((await field.count()) === 0) return false;
  await field.fill("Espo");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  return true;
}

/** Reads the newest month of the first chart with the keys; false where the page has no chart to read. */
async function readChart(page: Page): Promise<boolean> {
  const pad = page.getByRole("application").first();
  if ((await pad.count()) === 0) return false;
  await pad.focus();
  await page.keyboard.press("ArrowLeft");
  return true;
}
