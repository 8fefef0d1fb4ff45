import type {Locator} from "playwright-core";
import {describe, expect} from "vitest";
import {test} from "./browser-test.ts";

/** What a phone shows at once. */
const phone = {width: 360, height: 740};

const fronts = ["/", "/sv/", "/en/"];
// The capital region with its caution, the area with the longest name, and one whose gap is beyond the band.
const areas = ["/alueet/espoo/", "/sv/omraden/etela-pohjanmaa/", "/en/areas/vantaa-kerava/"];

test.for([...fronts, ...areas])(
  "on a phone, %s shows its first chart within a screen and a half",
  async (address, {open}) => {
    const {page} = await open(address, {viewport: phone});
    const drawings = await page.locator("main svg").evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect()));
    const first = drawings.find(({height}) => height > 0);
    expect(first?.top).toBeLessThan(1.5 * phone.height);
  }
);

describe.each(areas)("%s", (address) => {
  test("answers in the order of its questions on a phone", async ({open}) => {
    const {page} = await open(address, {viewport: phone});
    const tops = await topsOf(page.locator(".answers > section"));
    expect(tops).toHaveLength(4);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  test("answers every question within the first screen of a large window", async ({open}) => {
    const {page} = await open(address, {viewport: {width: 1440, height: 900}});
    for (const top of await topsOf(page.locator(".answers > section"))) expect(top).toBeLessThan(900);
  });
});

function topsOf(sections: Locator): Promise<number[]> {
  return sections.evaluateAll((all) => all.map((section) => section.getBoundingClientRect().top));
}
