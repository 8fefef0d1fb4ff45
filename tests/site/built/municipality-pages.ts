import {readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import {builtSite} from "./built-site.ts";
import {parseHtml, select} from "./html.ts";
import type {Element} from "./html.ts";
import type {Page} from "./page.ts";

const {pages, folder} = builtSite();

/** The pages of municipalities in all languages. */
export const municipalityPages: readonly Page[] = pages.filter(({address}) =>
  /^\/(kunnat|sv\/kommuner|en\/municipalities)\/\d{3}-[^/]+\/$/.test(address)
);

/** A row of a table that the site publishes or is made from. */
export type Row = Readonly<Partial<Record<string, string>>>;

/** The rows of a CSV file. */
export function rowsOf(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(file, "utf8"), {header: true, skipEmptyLines: true}).data;
}

/** The municipalities that there are. */
export const municipalities: readonly Row[] = rowsOf("data/reference/municipalities.csv");

/** The indicators by id and group, in the order of the site. */
export const indicators = JSON.parse(readFileSync("data/reference/indicators.json", "utf8")) as readonly {
  readonly id: string;
  readonly group: string;
}[];

/** The published months of an indicator by municipality. */
export function seriesOf(indicator: string): Map<string, Row[]> {
  return Map.groupBy(rowsOf(join(folder, `data/municipalities/${indicator}.csv`)), ({area = ""}) => area);
}

/** The rows that have a value. */
export function knownOf(rows: readonly Row[] = []): Row[] {
  return rows.filter(({value}) => value);
}

/** The mean of twelve rows of a file; nothing unless all of them have a value and lie on one side of a break. */
export function meanOf(rows: readonly Row[]): string {
  const values = rows.flatMap(({value}) => (value ? [Number(value)] : []));
  const isBroken = rows.slice(1).some(({status}) => status === "B");
  return values.length === 12 && !isBroken ? String(values.reduce((sum, value) => sum + value, 0) / 12) : "";
}

/** The code of the municipality of a page. */
export function codeOf({address}: Pick<Page, "address">): string {
  return `KU${/\/(\d{3})-/.exec(address)?.[1] ?? ""}`;
}

/** A built page as a tree. */
export function treeOf({file}: Pick<Page, "file">): ReturnType<typeof parseHtml> {
  return parseHtml(readFileSync(join(folder, file), "utf8"));
}

/** The elements that the last selector finds within those that the ones before it find. */
export function inside(root: ReturnType<typeof parseHtml> | Element, ...selectors: readonly string[]): Element[] {
  const [first = "", ...others] = selectors;
  return others.reduce<Element[]>((roots, one) => roots.flatMap((found) => select(found, one)), select(root, first));
}
