import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What stands in the row under a chart; one of them is open at a time. */
export const actions = ["table", "files", "embed", "about"] as const;

/** Opens everything that is folded, of the actions under charts this one, and waits for the tools of tables. */
export async function unfoldAll(page: Page, action: (typeof actions)[number]): Promise<void> {
  await page.evaluate((kind) => {
    for (const details of document.querySelectorAll("details")) {
      if (!details.name || details.classList.contains(`of-${kind}`)) details.open = true;
    }
  }, action);
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
