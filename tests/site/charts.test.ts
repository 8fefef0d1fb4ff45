import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {counts} from "../counts.ts";
import {builtSite} from "./built/built-site.ts";
import type {Chart} from "./built/chart.ts";
import {gapsOf, parseChart} from "./built/chart.ts";
import {differencesOf} from "./built/figures.ts";
import {attribute, parseHtml, select} from "./built/html.ts";
import type {Page} from "./built/page.ts";

const areaPages = builtSite().pages.filter(({address}) => /^\/(alueet|sv\/omraden|en\/areas)\/[^/]+\/$/.test(address));

const methodsPages = builtSite().pages.filter(({address}) =>
  /^\/(menetelmat|sv\/metoder|en\/methods)\/$/.test(address)
);

test("every area shows the indicators and its gap in each language", () => {
  expect(areaPages.length).toBe(counts.languages * counts.areas);
  const lacking = areaPages.filter(({file}) => {
    const figures = select(parseHtml(readFileSync(join(builtSite().folder, file), "utf8")), "figure");
    const ids = new Set(figures.map((figure) => attribute(figure, "id")));
    return ids.size !== counts.indicators + 1 || !ids.has("gap");
  });
  expect(lacking.map(({file}) => file)).toEqual([]);
});

test("the methods are drawn in each language", () => {
  const drawn = methodsPages.map(({charts}) => charts.map(({id}) => id));
  expect(drawn).toEqual(Array.from({length: counts.languages}, () => ["placebos", "all-areas", "pooled"]));
});

test("every chart has its title, sentence, drawing, table, files, source and cautions", () => {
  expect(everyChart((chart) => gapsOf(chart), methodsPages)).toEqual([]);
  // The page of an area has the cautions once, for all that it shows.
  expect(everyChart((chart) => gapsOf(chart).filter((gap) => gap !== "cautions"), areaPages)).toEqual([]);
  const cautioned = areaPages.filter(({file}) =>
    readFileSync(join(builtSite().folder, file), "utf8").includes('<section class="cautions" id="cautions">')
  );
  expect(cautioned).toHaveLength(areaPages.length);
});

test("no two charts of a page have the same title or sentence", () => {
  for (const {file, charts} of areaPages) {
    expect(new Set(charts.map(({title}) => title)).size, file).toBe(charts.length);
    expect(new Set(charts.map(({sentence}) => sentence)).size, file).toBe(charts.length);
  }
});

test("the table of every chart gives the figures of its file", {timeout: 120_000}, () => {
  expect(everyChart((chart, {lang}) => differencesOf(chart, plainFile(chart), lang))).toEqual([]);
});

describe("a difference between table and file is found", () => {
  const html = `<figure class="chart" id="unemployed"><table>
    <tr><th>Month</th><th>Espoo</th><th>Limits</th><th>Rest</th><th>Country</th></tr>
    <tr><th>Apr 2021</th><td>1–4</td><td></td><td>12.1 <i>E</i></td><td>13.0</td></tr>
    <tr><th>Mar 2021</th><td>13,498.5 <i>E</i></td><td>13,497.0–13,500.0</td><td>9.8</td><td>−0.4</td></tr>
  </table></figure>`;
  const header = "month,area,area_low,area_high,area_status,rest,rest_status,country";
  const march = "2021-03,13498.46,13497,13500,E,9.757265,A,-0.44";
  const april = "2021-04,,,,Q,12.14,E,13";
  const cases: [title: string, rows: string[], differences: string[]][] = [
    ["unless there is none", [march, april], []],
    ["in the number of rows", [march], ["2 rows in the table, 1 in the file"]],
    ["in the month", [march.replace("03", "02"), april], ["2021-02: the table says 2021-03"]],
    ["in a value", [march.replace("9.757", "9.857"), april], ["2021-03: rest 9.8 in the table, 9.857265 in the file"]],
    [
      "in a limit",
      [march.replace("13497", "13496"), april],
      ["2021-03: lower limit 13,497.0 in the table, 13496 in the file"]
    ],
    [
      "in limits that the table leaves out",
      [march, april.replace(",,,,Q", ",3,1,4,E")],
      ["2021-04: area 1–4 in the table, 3 in the file", "2021-04: limits in the file alone"]
    ],
    ["in a status", [march.replace(",A,", ",P,"), april], ["2021-03: rest marked nothing in the table, P in the file"]],
    ["in what is not shown", [march, april.replace(",,,,", ",3,,,")], ["2021-04: area 1–4 in the table, 3 in the file"]]
  ];
  test.each(cases)("%s", (_, rows, differences) => {
    expect(differencesOf(madeUpChart(html), [header, ...rows].join("\r\n"), "en")).toEqual(differences);
  });
});

describe("a table of a gap", () => {
  const html = `<figure class="chart" id="gap"><table>
    <tr><th>Month</th><th>Espoo</th><th>Weighted</th><th>Gap</th><th>Band</th></tr>
    <tr><th>Mar 2021</th><td>10.2</td><td>9.0</td><td>+1.2</td><td>1.3</td></tr>
  </table></figure>`;
  const header = "month,area,area_low,area_high,area_status,rest,rest_status,country,weighted,gap,band_low,band_high";
  const before = "2006-01,8,,,A,7,A,7,,,,";

  test("has the months of the file that have one", () => {
    const rows = [header, before, "2021-03,10.24,,,A,7,A,7,9.04,1.2,-1.29,1.29"];
    expect(differencesOf(madeUpChart(html), rows.join("\r\n"), "en")).toEqual([]);
  });

  test("is found to differ in any of its figures", () => {
    const rows = [header, before, "2021-03,10.24,,,A,7,A,7,9.54,-1.2,-1.29,1.29"];
    expect(differencesOf(madeUpChart(html), rows.join("\r\n"), "en")).toEqual([
      "2021-03: weighted 9.0 in the table, 9.54 in the file",
      "2021-03: gap +1.2 beside 10.2 and 9 in the table, -1.2 in the file"
    ]);
  });

  test("has the gap of the figures that it shows, which is near that of the file", () => {
    const rows = [header, before, "2021-03,10.24,,,A,7,A,7,8.96,1.28,-1.29,1.29"];
    expect(differencesOf(madeUpChart(html), rows.join("\r\n"), "en")).toEqual([]);
    const wrong = html.replace("+1.2", "+1.3");
    expect(differencesOf(madeUpChart(wrong), rows.join("\r\n"), "en")).toEqual([
      "2021-03: gap +1.3 beside 10.2 and 9 in the table, 1.28 in the file"
    ]);
  });

  test("of counts has the gap and its band alone", () => {
    const counts = html.replace("<th>Espoo</th><th>Weighted</th>", "").replace("<td>10.2</td><td>9.0</td>", "");
    const row = (gap: string) => [header, before, `2021-03,1024,,,A,7000,A,,900,${gap},-1.29,1.29`].join("\r\n");
    expect(differencesOf(madeUpChart(counts), row("1.24"), "en")).toEqual([]);
    expect(differencesOf(madeUpChart(counts), row("1.26"), "en")).toEqual([
      "2021-03: gap +1.2 in the table, 1.26 in the file"
    ]);
  });
});

test("what a chart lacks is found", () => {
  expect(gapsOf(madeUpChart('<figure class="chart"><svg></svg><table><tr><td>a</td></tr></table></figure>'))).toEqual([
    "id",
    "title",
    "sentence",
    "drawing with a name",
    "table",
    "three files of figures",
    "source",
    "cautions"
  ]);
});

function everyChart(check: (chart: Chart, page: Page) => string[], pages: readonly Page[] = areaPages): string[] {
  return pages.flatMap((page) =>
    page.charts.flatMap((chart) => check(chart, page).map((fault) => `${page.file} ${chart.id}: ${fault}`))
  );
}

function plainFile({downloads}: Chart): string {
  const {base, folder} = builtSite();
  const address = downloads.find((href) => href.endsWith(".csv") && !/\.(fi|sv)\.csv$/.test(href)) ?? "no plain file";
  return readFileSync(join(folder, address.replace(base, "")), "utf8");
}

function madeUpChart(html: string): Chart {
  return parseChart(select(parseHtml(html), "figure")[0]!);
}
