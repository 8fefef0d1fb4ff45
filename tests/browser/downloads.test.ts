import {readFileSync} from "node:fs";
import {expect} from "vitest";
import {parseChart} from "../site/chart.ts";
import {differencesOf} from "../site/figures.ts";
import {parseHtml, select} from "../site/html.ts";
import {area} from "./addresses.ts";
import {test} from "./browser-test.ts";

test.for([
  {address: `/alueet/${area}/`, language: "fi"},
  {address: `/sv/omraden/${area}/`, language: "sv"},
  {address: `/en/areas/${area}/`, language: "en"}
])("on $address the CSV link of a chart saves what its table shows", async ({address, language}, {open}) => {
  const {page} = await open(address);
  const figure = page.locator("figure.chart#unemployed-share");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure.locator('.chart-downloads a[href$="/unemployed-share.csv"]').click()
  ]);
  const [chart] = select(parseHtml(await page.content()), "figure.chart[id=unemployed-share]").map(parseChart);
  expect(download.suggestedFilename()).toBe("unemployed-share.csv");
  expect(chart?.rows.length).toBeGreaterThan(100);
  expect(differencesOf(chart!, readFileSync(await download.path(), "utf8"), language)).toEqual([]);
});
