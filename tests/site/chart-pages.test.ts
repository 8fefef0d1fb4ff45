import {readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {counts} from "../counts.ts";
import {seededSample} from "../seeded-sample.ts";
import {builtSite} from "./built/built-site.ts";
import type {Chart} from "./built/chart.ts";
import {gapsOf, parseChart} from "./built/chart.ts";
import {differencesOf} from "./built/figures.ts";
import {parseHtml, select} from "./built/html.ts";
import type {Page} from "./built/page.ts";
import {hasBaseOfIndex, viewDifferences} from "./built/view-figures.ts";

const areas = idsOf(Papa.parse<{id: string}>(read("data/reference/pilot-areas.csv"), {header: true}).data);
const indicators = JSON.parse(read("data/reference/indicators.json")) as readonly {id: string; denominator: unknown}[];
const prefixes = ["/alueet/", "/sv/omraden/", "/en/areas/"];
const pages = new Map(builtSite().pages.map((page) => [page.address, page]));
const chartPages = prefixes.flatMap((prefix) =>
  areas.flatMap((area) => indicators.flatMap(({id}) => pages.get(`${prefix}${area}/${id}/`) ?? []))
);

test("every area has a page for each of the indicators in each language", () => {
  expect(areas.length).toBe(counts.areas);
  expect(indicators.length).toBe(counts.indicators);
  expect(chartPages.length).toBe(counts.languages * counts.areas * counts.indicators);
});

test("every chart page has all its views, as a chart or as the reason why there is none", () => {
  const views = ["lines", "gap", "change-on-year", "index", "seasonally-adjusted", "definition", "cautions"];
  expect(faults(({ids}) => views.filter((view) => !ids.includes(view)))).toEqual([]);
});

test("the lines and the change of every chart page are drawn, and the index where it has a base", () => {
  const wrong = (page: Page) => {
    const drawn = page.charts.map(({id}) => id);
    const expected = ["lines", "change-on-year", ...(isIndexed(page) ? ["index"] : [])];
    const views = drawn.filter((id) => id !== "gap" && id !== "seasonally-adjusted");
    return views.join() === expected.join() ? [] : [`${views.join()} instead of ${expected.join()}`];
  };
  expect(faults(wrong)).toEqual([]);
});

test("every chart of a chart page has its title, sentence, drawing, table, files and source; the first has the cautions", () => {
  const expected = ({id}: Chart) => (id === "lines" ? [] : ["cautions"]);
  const wrong = ({charts}: Page) =>
    charts.flatMap((chart) =>
      gapsOf(chart).join() === expected(chart).join() ? [] : [`${chart.id} lacks ${gapsOf(chart).join(", ")}`]
    );
  expect(faults(wrong)).toEqual([]);
});

test("no two charts of a chart page have the same title or sentence", () => {
  const repeats = ({charts}: Page) => [
    ...(new Set(charts.map(({title}) => title)).size < charts.length ? ["titles"] : []),
    ...(new Set(charts.map(({sentence}) => sentence)).size < charts.length ? ["sentences"] : [])
  ];
  expect(faults(repeats)).toEqual([]);
});

test("every chart page leads to its area, its indicator, its neighbours and the same chart elsewhere", () => {
  const missing = (page: Page) => {
    const [, prefix = "", area = "", indicator = ""] = /^(.*\/)([^/]+)\/([^/]+)\/$/.exec(page.address) ?? [];
    const links = new Set(page.links.map(({href}) => href.replace(builtSite().base, "/")));
    const pagesOfIndicators = {"/alueet/": "/mittarit/", "/sv/omraden/": "/sv/matt/", "/en/areas/": "/en/indicators/"}[
      prefix
    ];
    const expected = [
      `${prefix}${area}/`,
      `${pagesOfIndicators}${indicator}/`,
      ...areas.filter((id) => id !== area).map((id) => `${prefix}${id}/${indicator}/`),
      ...indicators.filter(({id}) => id !== indicator).map(({id}) => `${prefix}${area}/${id}/`)
    ];
    return expected.filter((address) => !links.has(address));
  };
  expect(faults(missing)).toEqual([]);
});

describe("a sample of chart pages shows the figures of its file", () => {
  test.each(seededSample(chartPages, 45, 2021).map((page) => [page.address, page] as const))("%s", (_, page) => {
    const indicator = page.address.split("/").at(-2);
    const isCount = indicators.find(({id}) => id === indicator)?.denominator === null;
    for (const chart of page.charts) expect(differences(chart, page.lang, isCount), chart.id).toEqual([]);
  });
});

describe("a difference between a view and what follows from the file is found", () => {
  const html = (value: string) => `<figure class="chart" id="change-on-year"><table>
    <tr><th>Month</th><th>Espoo</th><th>No pilot</th></tr>
    <tr><th>Mar 2021</th><td>${value}</td><td>–</td></tr></table></figure>`;
  const csv = "month,area,rest,country\r\n2020-03,8,,\r\n2021-03,10,7,";
  test.each([
    ["unless there is none", "+2.0", false, []],
    ["in percentage points", "+2.1", false, ["2021-03: area +2.1 in the table, 2 by hand"]],
    ["in per cent", "+2.0", true, ["2021-03: area +2.0 in the table, 25 by hand"]],
    ["where a value is shown that cannot be", "–", false, ["2021-03: area – in the table, 2 by hand"]]
  ])("%s", (_, value, isCount, expected) => {
    const chart = parseChart(select(parseHtml(html(value)), "figure")[0]!);
    expect(viewDifferences(chart, csv, "en", isCount)).toEqual(expected);
  });

  test("where a change is shown across a break", () => {
    const later = "<tr><th>Mar 2022</th><td>−1.0</td><td>–</td></tr></table>";
    const chart = parseChart(select(parseHtml(html("+2.0").replace("</table>", later)), "figure")[0]!);
    const rows = ["month,area,area_status,rest", "2020-03,8,A,", "2020-09,9,B,", "2021-03,10,A,", "2022-03,9,A,"];
    expect(viewDifferences(chart, rows.join("\r\n"), "en", false)).toEqual([
      "2021-03: area +2.0 in the table, null by hand"
    ]);
  });
});

/** Seasonally adjusted figures are checked against R; gaps of counts are in another unit than in files. */
function differences(chart: Chart, language: string, isCount: boolean): string[] {
  if (chart.id === "seasonally-adjusted" || (chart.id === "gap" && isCount)) return [];
  const csv = plainFile(chart);
  if (chart.id === "lines" || chart.id === "gap") return differencesOf(chart, csv, language);
  return chart.id === "index" && isAdjusted(chart) ? [] : viewDifferences(chart, csv, language, isCount);
}

/** The index of these is made of seasonally adjusted figures, which every area has. */
function isAdjusted(chart: Chart): boolean {
  return /\/(unemployed|jobseekers)\.csv$/.test(plainAddress(chart));
}

function isIndexed({charts}: Page): boolean {
  const lines = charts.find(({id}) => id === "lines");
  return lines !== undefined && (isAdjusted(lines) || hasBaseOfIndex(plainFile(lines)));
}

function faults(check: (page: Page) => readonly string[]): string[] {
  return chartPages.flatMap((page) => check(page).map((fault) => `${page.address} ${fault}`));
}

function plainAddress({downloads}: Chart): string {
  return downloads.find((href) => href.endsWith(".csv") && !/\.(fi|sv)\.csv$/.test(href)) ?? "no plain file";
}

function plainFile(chart: Chart): string {
  const {base, folder} = builtSite();
  return read(join(folder, plainAddress(chart).replace(base, "")));
}

function idsOf(rows: readonly {readonly id: string}[]): string[] {
  return [...new Set(rows.map(({id}) => id).filter((id) => id))];
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}
