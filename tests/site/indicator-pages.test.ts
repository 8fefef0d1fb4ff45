import {readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {counts} from "../counts.ts";
import {builtSite} from "./built/built-site.ts";
import {gapsOf} from "./built/chart.ts";
import {isSameValue, monthOf, shownNumber} from "./built/figures.ts";
import {attribute, parseHtml, select, textOf} from "./built/html.ts";
import type {Page} from "./built/page.ts";

const folders = [
  {indicators: "/mittarit/", areas: "/alueet/"},
  {indicators: "/sv/matt/", areas: "/sv/omraden/"},
  {indicators: "/en/indicators/", areas: "/en/areas/"}
];
const ids = (JSON.parse(readFileSync("data/reference/indicators.json", "utf8")) as {id: string}[]).map(({id}) => id);
const countIds = new Set(["unemployed", "jobseekers", "in-services", "vacancies", "new-vacancies"]);
const pages = new Map(builtSite().pages.map((page) => [page.address, page]));
const indicatorPages = folders.flatMap((folder) =>
  ids.flatMap((id) => {
    const page = pages.get(`${folder.indicators}${id}/`);
    return page ? [{...folder, id, page}] : [];
  })
);

test("there is a page for each of the indicators and a list of them in each language", () => {
  expect(indicatorPages.length).toBe(counts.languages * counts.indicators);
  for (const {indicators} of folders) {
    const links = linksOf(pages.get(indicators));
    expect(ids.filter((id) => !links.has(`${indicators}${id}/`))).toEqual([]);
  }
});

test("every indicator page leads to the chart of every area and to the files of all areas and municipalities", () => {
  for (const {areas, id, page} of indicatorPages) {
    const links = linksOf(page);
    const charts = [...links].filter((href) => href.startsWith(areas) && href.endsWith(`/${id}/`));
    expect(charts.length, page.file).toBe(counts.areas);
    expect([...links], page.file).toEqual(
      expect.arrayContaining([`/data/indicators/${id}.csv`, `/data/municipalities/${id}.csv`])
    );
  }
});

test("cards and latest figures stand in one order of names, in English the Finnish one", () => {
  for (const {page} of indicatorPages) {
    const {cards, rows} = readPage(page);
    const names = rows.map(([name = ""]) => name);
    expect(cards.length, page.file).toBe(counts.areas);
    expect(names, page.file).toEqual(
      names.toSorted((a, b) => a.localeCompare(b, page.lang === "en" ? "fi" : page.lang))
    );
    expect(
      cards.map(({name}) => name),
      page.file
    ).toEqual(names);
  }
});

test("every area has a small drawing", () => {
  expect(indicatorPages.filter(({page}) => readPage(page).cards.some(({isDrawn}) => !isDrawn))).toEqual([]);
});

test("latest figures are the last ones of the file of all areas", () => {
  for (const {areas, id, page} of indicatorPages) {
    const latest = latestOf(id);
    for (const [, value = "", month = "", , , address = ""] of readPage(page).rows) {
      const area = address.replace(builtSite().base, "/").replace(areas, "").split("/")[0] ?? "";
      const {value: shown, decimals, mark} = shownNumber(value, page.lang);
      const expected = latest.get(area);
      expect([month, mark || "A"], `${page.file} ${area}`).toEqual([expected?.month, expected?.status]);
      expect(Math.abs((shown ?? Number.NaN) - Number(expected?.value))).toBeLessThanOrEqual(
        0.5 * 10 ** -decimals + 1e-9
      );
    }
  }
});

test("every page opens with all pilot areas together: the newest figures of the table are those of the file", () => {
  for (const {id, page} of indicatorPages) {
    const [together] = page.charts;
    expect([page.file, together?.id, together && gapsOf(together)]).toEqual([page.file, "together-chart", []]);
    if (!together || countIds.has(id)) continue;
    const rows = Papa.parse<{area: string; month: string; value: string}>(
      readFileSync(join(builtSite().folder, `data/indicators/${id}.csv`), "utf8"),
      {header: true}
    ).data;
    const restColumn = together.columns.findIndex((column) => /kokeilua|försök$|pilot$/.test(column));
    for (const [month = "", pilots = "", ...cells] of together.rows.slice(0, 24)) {
      for (const [area, cell] of [
        ["pilots", pilots],
        ["rest", cells[restColumn - 2] ?? ""]
      ] as const) {
        const shown = shownNumber(cell, page.lang);
        const row = rows.find((candidate) => candidate.area === area && candidate.month === monthOf(month));
        expect(isSameValue(shown, row?.value ?? "none"), `${page.file} ${area} ${month}: ${cell}, ${row?.value}`).toBe(
          true
        );
      }
    }
  }
});

test("counts of groups of different size are set side by side as an index that is 100 when the pilots start", () => {
  for (const {page} of indicatorPages.filter(({id}) => countIds.has(id))) {
    const start = page.charts[0]?.rows.find(([month = ""]) => monthOf(month) === "2021-03") ?? [];
    expect(
      start.slice(1, 3).map((cell) => shownNumber(cell, page.lang).value),
      page.file
    ).toEqual([100, 100]);
  }
});

test("every picture of all estimates is complete and has a row for every area that it draws", () => {
  const charts = indicatorPages.flatMap(({id, page}) => estimatesOf(page).map((chart) => ({id, page, chart})));
  const estimates = Papa.parse<{area: string; indicator: string; method: string; att: string}>(
    readFileSync(join(builtSite().folder, "data/comparisons.csv"), "utf8"),
    {header: true}
  ).data;
  expect(charts.flatMap(({page, chart}) => gapsOf(chart).map((gap) => `${page.file}: ${gap}`))).toEqual([]);
  for (const {id, page, chart} of charts) {
    const rows = estimates.filter((row) => row.indicator === id && row.method === "sdid" && row.att);
    const shown = chart.rows.map(([, gap = ""]) => shownNumber(gap, page.lang).value ?? Number.NaN);
    const expected = rows.map((row) => Number(Number(row.att).toFixed(1)));
    expect(chart.rows.length, page.file).toBe(rows.length);
    expect(shown.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b).map((gap) => gap + 0));
  }
});

test("indicators with an estimate draw them, and vacancies do not", () => {
  const drawn = new Set(indicatorPages.filter(({page}) => estimatesOf(page).length > 0).map(({id}) => id));
  expect([...drawn]).toContain("unemployed-share");
  expect(["vacancies", "new-vacancies", "unemployed-per-vacancy"].filter((id) => drawn.has(id))).toEqual([]);
});

/** The pictures of estimates; the first picture of a page shows all areas together. */
function estimatesOf({charts}: Page) {
  return charts.filter(({id}) => id === "all-areas");
}

interface ReadPage {
  readonly cards: readonly {readonly name: string; readonly isDrawn: boolean}[];
  /** The cells of the latest figures, then the address of the area's chart. */
  readonly rows: readonly (readonly string[])[];
}

function readPage({file}: Page): ReadPage {
  const document = parseHtml(readFileSync(join(builtSite().folder, file), "utf8"));
  const cards = select(document, "li.card").map((card) => ({
    name: textOf(select(card, "h3")[0]),
    isDrawn: select(card, "svg").length === 1
  }));
  const [section] = select(document, "section[id=latest]");
  // Where all areas reach the same month, the caption tells it, else a column of its own.
  const [caption] = section ? select(section, "caption") : [];
  const monthOfAll = attribute((caption ? select(caption, "time") : [])[0], "datetime");
  const rows = (section ? select(section, "tr") : []).slice(1).map((row) => {
    const cells = [...select(row, "th"), ...select(row, "td")];
    const [name = "", value = ""] = cells.map(textOf);
    const [change = "", gap = ""] = cells.slice(monthOfAll === undefined ? 3 : 2).map(textOf);
    const month = monthOfAll ?? attribute(select(row, "time")[0], "datetime") ?? "";
    return [name, value, month, change, gap, attribute(select(row, "a")[0], "href") ?? ""];
  });
  return {cards, rows};
}

function linksOf(page: Page | undefined): Set<string> {
  return new Set(page?.links.map(({href}) => href.replace(builtSite().base, "/")));
}

interface Latest {
  readonly area: string;
  readonly month: string;
  readonly value: string;
  readonly status: string;
}

function latestOf(id: string): Map<string, Latest> {
  const text = readFileSync(join(builtSite().folder, `data/indicators/${id}.csv`), "utf8");
  const rows = Papa.parse<Latest>(text.trim(), {header: true}).data.filter(({value}) => value !== "");
  // The last month of the pilots stands in the table, where there is one.
  const ofPilots = rows.filter(({month}) => month <= "2024-12");
  return new Map([...rows, ...ofPilots].map((row) => [row.area, row]));
}
