import {describe, expect} from "vitest";
import {addressesToOpen} from "./addresses.ts";
import {test} from "./browser-test.ts";

test("there are pages of every kind in each language", () => {
  const kinds = ["fronts", "methods", "the area", "two charts", "the list of indicators", "two indicators"];
  expect(addressesToOpen().length).toBeGreaterThanOrEqual(3 * (kinds.length + 2));
});

describe.each(addressesToOpen())("%s", (address) => {
  test("opens without errors, policy breaches or foreign requests", async ({open}) => {
    const {page, complaints, status} = await open(address);
    await page.waitForLoadState("networkidle");
    expect(status).toBe(200);
    expect(complaints).toEqual([]);
  });

  test("lets the keyboard skip to its content", async ({open}) => {
    const {page} = await open(address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  });

  test.for([320, 360])("does not scroll sideways at %i pixels", async (width, {open}) => {
    const {page} = await open(address, {viewport: {width, height: 800}});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
