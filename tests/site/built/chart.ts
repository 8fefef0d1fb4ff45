import {attribute, elementsOf, matcher, select, textOf} from "./html.ts";
import type {Element} from "./html.ts";

/** A chart figure as the page shows it. */
export interface Chart {
  /** Id of the indicator. */
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** Accessible names of its drawings; an empty one where the drawing has no name. */
  readonly drawings: readonly string[];
  readonly columns: readonly string[];
  /** The cells of every row of the table, the month first. */
  readonly rows: readonly (readonly string[])[];
  /** Addresses of the files to download. */
  readonly downloads: readonly string[];
  readonly source: string;
  readonly cautions: string;
}

/** Reads a `figure.chart`. */
export function parseChart(figure: Element): Chart {
  const elements = elementsOf(figure);
  const part = (selector: string) => elements.find(matcher(selector));
  const caption = part("figcaption");
  const table = elements.find((element) => isTable(element) && !isOfYears(element));
  const [header, ...body] = table ? select(table, "tr").filter((row) => !isYearHead(row)) : [];
  return withRows(body.map(cells), {
    id: attribute(figure, "id") ?? "",
    title: textOf(caption && ["h2", "h3"].flatMap((tag) => select(caption, tag))[0]),
    sentence: textOf(part(".chart-sentence")),
    drawings: elements.filter(matcher("svg")).map(nameOf),
    columns: header ? cells(header) : [],
    downloads: linksIn(part(".chart-downloads")).map((link) => attribute(link, "href") ?? ""),
    source: textOf(part(".chart-source")),
    cautions: textOf(part(".chart-cautions"))
  });
}

const isTable = matcher("table");

/** Whole years stand in a table of their own. */
const isOfYears = matcher("table.years");

/** Above the months of a year. */
const isYearHead = matcher("tr.year-head");

/** A site has millions of cells: kept as one text, apart from the elements of the page, they take little memory. */
function withRows(rows: readonly (readonly string[])[], chart: Omit<Chart, "rows">): Chart {
  const text = rows.map((row) => row.join(cellEnd)).join(rowEnd);
  return Object.defineProperty({...chart, rows: []}, "rows", {get: rowReader(text), enumerable: true});
}

function rowReader(text: string): () => Chart["rows"] {
  return () => (text === "" ? [] : text.split(rowEnd).map((row) => row.split(cellEnd)));
}

/** What a chart lacks that every chart must have. */
export function gapsOf(chart: Chart): string[] {
  const checks: readonly (readonly [what: string, isThere: boolean])[] = [
    ["id", chart.id !== ""],
    ["title", chart.title !== ""],
    ["sentence", chart.sentence !== ""],
    ["drawing with a name", chart.drawings.some((name) => name !== "")],
    ["table", chart.columns.length > 1 && chart.rows.length > 0],
    ["rows as long as the header", chart.rows.every((row) => row.length === chart.columns.length)],
    ["three files of figures", chart.downloads.filter((href) => href.endsWith(".csv")).length === 3],
    ["no picture, or one in each format and shape", pictureSets.has(pictureFormats(chart))],
    ["source", chart.source !== ""],
    ["cautions", chart.cautions !== ""]
  ];
  return checks.filter(([, isThere]) => !isThere).map(([what]) => what);
}

/** None; one whole; whole and alone; whole, square and alone. */
const pictureSets = new Set(["", "png svg", "png svg svg", "png svg png svg png svg"]);

function pictureFormats({downloads}: Chart): string {
  const formats = downloads.map((href) => href.split(".").at(-1) ?? "");
  return formats.filter((format) => !["csv", "xlsx"].includes(format)).join(" ");
}

function linksIn(list: Element | undefined): Element[] {
  return list ? select(list, "a[download]") : [];
}

function nameOf(svg: Element): string {
  return attribute(svg, "role") === "img" ? (attribute(svg, "aria-label") ?? textOf(select(svg, "title")[0])) : "";
}

function cells(row: Element): string[] {
  return row.childNodes.flatMap((cell) => ("tagName" in cell && /^t[hd]$/.test(cell.tagName) ? [textOf(cell)] : []));
}

/** Characters that no page holds. */
const [cellEnd, rowEnd] = ["\u001f", "\u001e"];
