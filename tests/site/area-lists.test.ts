import {readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {builtSite} from "./built/built-site.ts";
import {attribute, parseHtml, select, textOf} from "./built/html.ts";
import type {Element} from "./built/html.ts";

interface Area {
  readonly area: {readonly id: string; readonly municipalities: readonly string[]};
}

const {areas} = JSON.parse(readFileSync("data/published/site.json", "utf8")) as {readonly areas: readonly Area[]};
const municipalityLink = /\/(kunnat|kommuner|municipalities)\/\d{3}-[a-z-]+\/$/;
const pages = builtSite().pages.flatMap((page) => {
  const [, id] = /^\/(?:alueet|sv\/omraden|en\/areas)\/([^/]+)\/$/.exec(page.address) ?? [];
  const area = areas.find((card) => card.area.id === id)?.area;
  return area ? [{page, area, document: parseHtml(readFileSync(join(builtSite().folder, page.file), "utf8"))}] : [];
});

type Page = (typeof pages)[number];

/** The published shares of every municipality in the months of the pilots, by code and month. */
const shares = Map.groupBy(
  Papa.parse<{area: string; month: string; value: string}>(
    readFileSync("public/data/municipalities/unemployed-share.csv", "utf8").trim(),
    {header: true}
  ).data.filter(({month, value}) => "2021-03" <= month && month <= "2024-12" && value !== ""),
  ({area}) => area
);

test("the municipalities of every area of several stand on its page with link and line", () => {
  expect(pages.length).toBe(75);
  for (const {page, area, document} of pages) {
    const rows = memberRows(document);
    expect(rows.length, page.file).toBe(area.municipalities.length > 1 ? area.municipalities.length : 0);
    for (const row of rows) {
      expect(attribute(select(row, "a")[0], "href"), page.file).toMatch(municipalityLink);
      expect(select(row, "path").length, page.file).toBe(1);
    }
  }
});

test("a municipality has its share of the last month of the pilots, and a dash only where the source has none", () => {
  for (const {page, document} of pages) {
    const rows = memberRows(document).map((row) => ({code: codeOf(row), said: textOf(select(row, "td")[1])}));
    const published = rows.flatMap(({code}) => shares.get(code) ?? []);
    const [last] = published
      .map(({month}) => month)
      .toSorted()
      .reverse();
    for (const {code, said} of rows) {
      const value = published.find(({area, month}) => area === code && month === last)?.value;
      if (value === undefined) expect(said, `${page.file} ${code}`).toBe("–");
      else expect(Math.abs((tenths(said) ?? NaN) / 10 - Number(value)), `${page.file} ${code}`).toBeLessThan(0.0501);
    }
  }
});

/** Municipalities that others have joined: their series break, and nothing is compared across that. */
const heirs = Papa.parse<{heir: string}>(readFileSync("data/reference/municipality-changes.csv", "utf8").trim(), {
  header: true
}).data.map(({heir}) => heir);

test("the change of a municipality is that of the two years shown beside it, and a dash where one of them is missing", () => {
  const changes = pages.flatMap(({page, document}) => {
    const heads = partsOf(document, "thead").flatMap((head) => select(head, "th").map(textOf));
    const changed = heads.findIndex((head) => /\d{4}–\d{4}/.test(head));
    const years = heads[changed]?.match(/\d{4}/g) ?? [];
    return memberRows(document).map((row) => {
      // The name stands under the first head.
      const cells = ["", ...select(row, "td").map(textOf)];
      const [first = null, last = null] = years.map((year) => tenths(cells[heads.indexOf(year)]));
      const isBroken = heirs.includes(codeOf(row));
      const expected = first === null || last === null || isBroken ? null : last - first;
      return {where: `${page.file} ${codeOf(row)}`, shown: tenths(cells[changed]), expected};
    });
  });
  expect(changes.filter(({expected}) => expected !== null)).not.toEqual([]);
  expect(changes.filter(({shown, expected}) => shown !== expected)).toEqual([]);
});

test("every municipality that an area is compared with is a link to its page", () => {
  for (const {page, document} of pages) {
    for (const id of ["weights", "similar", "region"]) {
      const items = select(document, `section[id=${id}]`).flatMap((section) => select(section, "li"));
      const unlinked = items.filter((item) => !municipalityLink.test(attribute(select(item, "a")[0], "href") ?? ""));
      expect(unlinked.map(textOf), `${page.file} ${id}`).toEqual([]);
    }
    expect(select(document, "section[id=similar]").flatMap((section) => select(section, "li")).length, page.file).toBe(
      10
    );
  }
});

/** The rows of the table of municipalities; none where there is no such table. */
function memberRows(document: Page["document"]): Element[] {
  return partsOf(document, "tbody").flatMap((body) => select(body, "tr"));
}

function partsOf(document: Page["document"], part: "thead" | "tbody"): Element[] {
  return select(document, "table.member-table").flatMap((table) => select(table, part));
}

/** The code of the municipality of a row, from the address of its page. */
function codeOf(row: Element): string {
  return `KU${/\/(\d{3})-/.exec(attribute(select(row, "a")[0], "href") ?? "")?.[1]}`;
}

/** The figure of a cell in tenths, "−0,4" as -4; null for a dash. */
function tenths(said: string | undefined): number | null {
  const [, sign, whole, tenth] = /^([+−])?(\d+)[.,](\d)\b/.exec(said ?? "") ?? [];
  if (whole === undefined) {
    expect(said).toBe("–");
    return null;
  }
  return Number(`${sign === "−" ? "-" : ""}${whole}${tenth}`) + 0;
}
