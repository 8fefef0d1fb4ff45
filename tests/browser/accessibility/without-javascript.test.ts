import {describe, expect} from "vitest";
import {counts} from "../../counts.ts";
import {area} from "../addresses.ts";
import {test} from "../browser-test.ts";

describe("without JavaScript", () => {
  test.for([`/alueet/${area}/`, `/sv/omraden/${area}/`, `/en/areas/${area}/`])(
    "%s shows every chart and unfolds its table",
    async (address, {open}) => {
      const {page} = await open(address, {javaScriptEnabled: false});
      const charts = await page.locator("figure:has(figcaption)").all();
      expect(charts.length).toBe(counts.indicators + 1);
      for (const chart of charts) {
        const drawing = await chart.locator("svg:visible").first().boundingBox();
        expect(drawing?.width).toBeGreaterThan(200);
        expect(drawing?.height).toBeGreaterThan(100);
      }
      // Every month of the headline and of the gap; of the small drawings their whole years.
      for (const table of ["#unemployed-share-table", "#gap .of-table"]) {
        await page.locator(`${table} > summary`).click();
        expect(await page.locator(`${table} table`).isVisible()).toBe(true);
        expect(await page.locator(`${table} tbody tr`).count()).toBeGreaterThan(90);
      }
      const years = page.locator(".multiple table.years");
      expect(await years.count()).toBe(counts.indicators - 1);
      for (const table of await years.all()) expect(await table.isVisible()).toBe(true);
    }
  );

  test.for([`/alueet/${area}/unemployed/`, `/sv/omraden/${area}/unemployed/`, `/en/areas/${area}/unemployed/`])(
    "%s shows every view one below another and unfolds its table",
    async (address, {open}) => {
      const {page} = await open(address, {javaScriptEnabled: false});
      const ids = ["lines", "gap", "change-on-year", "index", "seasonally-adjusted"];
      for (const id of ids) {
        const chart = page.locator(`figure.chart#${id}`);
        expect((await chart.locator("svg:visible").boundingBox())?.height).toBeGreaterThan(100);
        await chart.locator(".of-table > summary").click();
        expect(await chart.locator(".of-table tbody tr").count()).toBeGreaterThan(60);
        expect(await chart.locator(".of-table table").isVisible()).toBe(true);
      }
      const anchors = await page
        .locator("nav.contents a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(anchors).toEqual(expect.arrayContaining(ids.map((id) => `#${id}`)));
    }
  );

  test.for(["/", "/sv/", "/en/"])("%s lists the areas", async (address, {open}) => {
    const {page} = await open(address, {javaScriptEnabled: false});
    const prefix = {"/": "/alueet/", "/sv/": "/sv/omraden/", "/en/": "/en/areas/"}[address];
    const targets = await page
      .locator(`main a[href^="${prefix}"]:visible`)
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("#")[0]));
    expect(new Set(targets).size).toBe(counts.areas);
  });
});
