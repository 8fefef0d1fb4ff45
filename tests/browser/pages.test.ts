import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {addressesToOpen} from "./addresses.ts";
import {test} from "./browser-test.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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

  test.for(["light", "dark"] as const)("has no axe violations in %s colours", async (colorScheme, {open}) => {
    const {page} = await open(address, {colorScheme});
    expect(await axeViolations(page)).toEqual([]);
  });

  test("has no axe violations with everything unfolded", async ({open}) => {
    const {page} = await open(address);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    expect(await axeViolations(page)).toEqual([]);
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

async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated, because the security policy of the site stops added script tags.
  await page.evaluate(axeSource);
  const {violations} = await page.evaluate(() => window.axe.run(document, {resultTypes: ["violations"]}));
  return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}
