import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens everything that is folded, and waits for the tools of tables, which come only then. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await page.waitForFunction(() => !document.querySelector("table-tools:not(:defined)"));
}

/** What axe finds wrong in a part of the page, one line each; it measures the size of targets too. */
export async function axeViolations(page: Page, part = "html"): Promise<string[]> {
  // Evaluated, because the security policy of the site stops added script tags.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (selector) => {
    const rules = {"target-size": {enabled: true}};
    return (await window.axe.run(selector, {resultTypes: ["violations"], rules})).violations;
  }, part);
  return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}
