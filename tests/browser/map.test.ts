import {describe, expect} from "vitest";
import {test} from "./browser-test.ts";

const addresses = ["/", "/sv/matt/unemployed/", "/en/areas/espoo/"];
const views = addresses.flatMap((address) => [
  {address, media: "screen", colorScheme: "light"} as const,
  {address, media: "screen", colorScheme: "dark"} as const
]);
// The printed sheet of an area has no room for a map.
const printed = addresses.slice(0, 2).map((address) => ({address, media: "print", colorScheme: "light"}) as const);

test.for([...views, ...printed])(
  "the map of $address draws every area from the shared file, in at least four grounds, on $media in $colorScheme",
  async ({address, media, colorScheme}, {open}) => {
    const {page, complaints} = await open(address, {colorScheme, viewport: {width: 360, height: 800}});
    await page.emulateMedia({media});
    await page.waitForLoadState("networkidle");
    const areas = await page.locator("svg.map a use").evaluateAll((uses) =>
      (uses as SVGUseElement[]).map((use) => {
        const {width, height} = use.getBBox();
        return {size: width * height, fill: getComputedStyle(use).fill};
      })
    );
    expect(areas.length).toBe(25);
    expect(Math.min(...areas.map(({size}) => size))).toBeGreaterThan(50);
    expect(new Set(areas.map(({fill}) => fill)).size).toBeGreaterThanOrEqual(4);
    expect(complaints).toEqual([]);
  }
);

describe.each(addresses)("the map of %s", (address) => {
  test("is a group of links with names and figures in the accessibility tree", async ({open}) => {
    const {page} = await open(address);
    const links = page.locator("svg.map").getByRole("link");
    expect(await links.count()).toBe(25);
    expect(
      await page
        .locator("svg.map")
        .getByRole("link", {name: /^Helsin(ki|gfors): \d/})
        .count()
    ).toBe(1);
  });

  test("leads the keyboard to an area", async ({open}) => {
    const {page} = await open(address, {javaScriptEnabled: false});
    const link = page.locator("svg.map").getByRole("link", {name: /^Kainuu|^Kajanaland/});
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/kainuu\//);
  });

  test("has its list folded on a phone and open beside it on a wide screen", async ({open}) => {
    const {page} = await open(address, {javaScriptEnabled: false, viewport: {width: 360, height: 800}});
    const table = page.locator(".map-list table");
    expect(await table.isVisible()).toBe(false);
    await page.locator(".map-list summary").click();
    expect(await table.isVisible()).toBe(true);
    await page.locator(".map-list summary").click();
    await page.setViewportSize({width: 1440, height: 900});
    // The page of an area only shows where it lies, in a small map.
    expect(await table.isVisible()).toBe(!address.includes("/areas/"));
  });
});
