import {readFileSync} from "node:fs";
import {describe, expect} from "vitest";
import {lastMonth} from "../published.ts";
import {test} from "./embedded.ts";

/** The code of a frozen picture, as the form gives it; in it, `{site}` is where the site lies. */
function frozenCodeOf(stem: string): string {
  const {frozen_html: html} = JSON.parse(readFileSync(`dist/embed/${stem}/oembed-photo.json`, "utf8")) as {
    frozen_html: string;
  };
  return html.replaceAll(/https?:\/\/[^/]+(?=\/)/g, "{site}");
}

const code = frozenCodeOf("sv/etela-pohjanmaa/unemployed-share-without-laid-off");
const stripped = code.replace(/ style="[^"]*"/g, "");

describe("a frozen picture is whole", () => {
  const surroundings: [where: string, html: string, policy?: string][] = [
    ["in the code as it is", code],
    [
      "where styles are removed and the page fits its own pictures",
      `<style>img {max-width: 100%; height: auto}</style>${stripped}`
    ],
    [
      "where a policy allows pictures of the site alone",
      code,
      "default-src 'none'; img-src {site}; style-src 'unsafe-inline'"
    ]
  ];
  test.for(surroundings)("%s", async ([, html, policy], {show}) => {
    for (const width of [300, 700]) {
      const {page, complaints, requests} = await show(html, {
        javaScriptEnabled: false,
        viewport: {width, height: 800},
        ...(policy && {policy})
      });
      const image = page.locator("figure img");
      expect(await image.evaluate((element: HTMLImageElement) => [element.complete, element.naturalWidth])).toEqual([
        true,
        1200
      ]);
      const {width: shown = 0, height = 0} = (await image.boundingBox()) ?? {};
      expect(shown).toBeLessThanOrEqual(width);
      expect(shown / height).toBeCloseTo(1200 / 630, 1);
      expect(requests).toEqual([expect.stringMatching(/\/vintages\/[\d-]+\/sv\/etela-pohjanmaa\/.*\.svg$/)]);
      expect(complaints).toEqual([]);
    }
  });

  test("where nothing is left but the tags", async ({show}) => {
    const {page, complaints} = await show(stripped, {
      javaScriptEnabled: false,
      policy: "style-src 'none'; script-src 'none'"
    });
    expect((await page.locator("figure img").boundingBox())?.width).toBe(1200);
    expect(complaints).toEqual([]);
  });
});

test("its caption leads to the page of the chart and to the figures of its day", async ({show}) => {
  const {page} = await show(code);
  const links = page.locator("figcaption a");
  const figures = await page.request.get((await links.nth(1).getAttribute("href")) ?? "");
  expect(figures.ok()).toBe(true);
  const last = lastMonth("charts/etela-pohjanmaa/unemployed-share-without-laid-off");
  expect((await figures.text()).trim().split("\n").at(-1)).toMatch(new RegExp(`^${last};`));
  await links.first().click();
  expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  expect(await page.locator("#lines svg.drawing:visible").count()).toBe(1);
});
