import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {allAddresses} from "./addresses.ts";
import {test} from "./browser-test.ts";

/** How long the page of an area may be, by the width of the window, in CSS pixels. */
const limits = [
  {width: 360, height: 740, longest: 14_000},
  {width: 1440, height: 900, longest: 9_000}
];
const mostStops = 250;

// The areas with most municipalities, that with the longest names, and one that stands alone.
const pages = allAddresses().filter((address) =>
  /^\/(alueet|sv\/omraden|en\/areas)\/(pirkanmaa|lappi|etela-pohjanmaa|espoo)\/$/.test(address)
);

describe.each(pages)("the page of an area, %s,", (address) => {
  test.for(limits)("is an answer and no archive in a window of $width", async ({width, height, longest}, {open}) => {
    const {page} = await open(address, {viewport: {width, height}});
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(longest);
    expect(await tabStops(page)).toBeLessThanOrEqual(mostStops);
  });
});

/** How many times the tabulator key stops on the way through a page; of buttons of one choice only one is a stop. */
function tabStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']")
    ];
    const stops = all.filter((element) => element.tabIndex >= 0 && element.checkVisibility({visibilityProperty: true}));
    const choices = stops
      .filter((element) => element.matches("input[type=radio]"))
      .map((input) => (input as HTMLInputElement).name);
    return stops.length - choices.length + new Set(choices).size;
  });
}
