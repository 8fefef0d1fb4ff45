import {readFileSync} from "node:fs";
import {expect} from "vitest";
import {parseChart} from "../site/built/chart.ts";
import {differencesOf} from "../site/built/figures.ts";
import {parseHtml, select} from "../site/built/html.ts";
import {area} from "./addresses.ts";
import {test} from "./browser-test.ts";

test.for([
  {address: `/alueet/${area}/unemployed-share/`, language: "fi", name: /^espoo_tyottomien-osuus_\d{4}-\d{2}\.csv$/},
  {
    address: `/sv/omraden/${area}/unemployed-share/`,
    language: "sv",
    name: /^esbo_andelen-arbetslosa_\d{4}-\d{2}\.csv$/
  },
  {address: `/en/areas/${area}/unemployed-share/`, language: "en", name: /^espoo_unemployed-share_\d{4}-\d{2}\.csv$/}
])(
  "on $address the CSV link of a chart saves what its table shows, under a name that tells",
  async ({address, language, name}, {open}) => {
    const {page} = await open(address);
    const figure = page.locator("figure.chart#lines");
    await figure.locator(".of-files > summary").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      figure.locator('.chart-downloads a[href$="/unemployed-share.csv"]').click()
    ]);
    const [chart] = select(parseHtml(await page.content()), "figure.chart[id=lines]").map(parseChart);
    expect(download.suggestedFilename()).toMatch(name);
    expect(chart?.rows.length).toBeGreaterThan(100);
    expect(differencesOf(chart!, readFileSync(await download.path(), "utf8"), language)).toEqual([]);
  }
);
