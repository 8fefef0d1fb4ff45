import Papa from "papaparse";
import type {Chart} from "./chart.ts";

/** Where the table of a chart and the rows of its plain CSV file differ, one sentence each. */
export function differencesOf(chart: Chart, csv: string, language: string): string[] {
  const all = Papa.parse<CsvRow>(csv.trim(), {header: true}).data;
  const columns = chart.id === "gap" ? gapColumns(chart) : columnsOf(chart.id, all);
  const data = chart.id === "gap" ? all.filter(({gap}) => gap) : all;
  const shown = chart.rows.map((cells) => shownRow(cells, columns, language)).toReversed();
  if (shown.length !== data.length) return [`${shown.length} rows in the table, ${data.length} in the file`];
  return shown.flatMap((row, i) => {
    const faults = data[i] ? faultsOf(row, data[i]) : [];
    return faults.map((fault) => `${data[i]?.month}: ${fault}`);
  });
}

/** A row of a file, by the names of its columns. */
export type CsvRow = Readonly<Partial<Record<string, string>>>;

interface ShownRow {
  readonly month: string;
  /** By the column of the file that they show. */
  readonly numbers: ReadonlyMap<string, ShownNumber>;
  /** Of the area; none where no month needs them. */
  readonly limits: readonly ShownNumber[];
}

/** A figure as a table shows it. */
export interface ShownNumber {
  readonly text: string;
  /** Null when the cell says in words why there is no figure. */
  readonly value: number | null;
  readonly decimals: number;
  /** The status letter beside the figure. */
  readonly mark: string;
}

/** The columns of the file that a table shows after the month; controls without any figure have none. */
function columnsOf(id: string, data: readonly CsvRow[]): string[] {
  const withFigures = (columns: readonly string[]) => columns.filter((column) => data.some((row) => row[column]));
  if (id === "lines") return ["area", "rest", ...withFigures(["region", "similar", "weighted"]), "country"];
  return ["area", "rest", ...(id === "unemployed-share" ? withFigures(["region", "similar"]) : ["country"])];
}

/** The gap of counts, in per cent, does not lie between the levels that a table could show. */
function gapColumns({rows: [row = []]}: Chart): string[] {
  return [...(row.length > 3 ? ["area", "weighted"] : []), "gap", "band_high"];
}

function faultsOf(row: ShownRow, file: CsvRow): string[] {
  const {month, numbers} = row;
  return [
    ...(month === file["month"] ? [] : [`the table says ${month}`]),
    ...[...numbers].flatMap(([column, number]) =>
      column === "gap" && numbers.has("area")
        ? gapFault(number, numbers, file)
        : valueFault(column, number, file[column] ?? "")
    ),
    ...[...numbers].flatMap(([column, number]) => markFault(column, number, file[`${column}_status`])),
    ...limitFaults(row, file)
  ];
}

/** The table leaves out limits that it would show as one and the same number. */
function limitFaults({numbers, limits: [low, high]}: ShownRow, {area_low = "", area_high = ""}: CsvRow): string[] {
  if (low && high) return [...valueFault("lower limit", low, area_low), ...valueFault("upper limit", high, area_high)];
  const area = numbers.get("area");
  const isNarrow = area && area.value !== null && Number(area_high) - Number(area_low) < 10 ** -area.decimals;
  return (area_low === "" && area_high === "") || isNarrow ? [] : ["limits in the file alone"];
}

/** The gap of shares is that of the figures beside it, each of which is rounded, so it is near that of the file. */
function gapFault(gap: ShownNumber, numbers: ShownRow["numbers"], file: CsvRow): string[] {
  const [area, weighted] = ["area", "weighted"].map((column) => numbers.get(column)?.value ?? NaN);
  const ofShown = Math.abs((area ?? NaN) - (weighted ?? NaN) - (gap.value ?? NaN)) < 1e-9;
  const isNear = Math.abs(Number(file["gap"]) - (gap.value ?? NaN)) <= 10 ** -gap.decimals + 1e-9;
  return ofShown && isNear
    ? []
    : [`gap ${gap.text} beside ${area} and ${weighted} in the table, ${file["gap"]} in the file`];
}

function valueFault(name: string, shown: ShownNumber, text: string): string[] {
  return isSameValue(shown, text) ? [] : [`${name} ${shown.text} in the table, ${text || "none"} in the file`];
}

/** Whether the file has the value that the table shows rounded, or neither has any. */
export function isSameValue({value, decimals}: ShownNumber, text: string): boolean {
  if (value === null || text === "") return value === null && text === "";
  return Math.abs(value - Number(text)) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** Only area and rest have a status in files; a gap is made of figures that need no mark. */
function markFault(name: string, {value, mark}: ShownNumber, status: string | undefined): string[] {
  if (status === undefined) return [];
  const expected = value === null || status === "A" ? "" : status;
  return mark === expected ? [] : [`${name} marked ${mark || "nothing"} in the table, ${status} in the file`];
}

/** The limits of the area stand in a column of their own beside it, where any month has them. */
function shownRow(cells: readonly string[], columns: readonly string[], language: string): ShownRow {
  const [month = "", ...others] = cells;
  const hasLimits = others.length === columns.length + 1;
  if (!hasLimits && others.length !== columns.length) {
    throw new Error(
      `a row of ${cells.length} cells: expected the month, ${columns.join(", ")} and limits where needed`
    );
  }
  const [range = ""] = hasLimits ? others.splice(1, 1) : [];
  return {
    month: monthOf(month),
    numbers: new Map(columns.map((column, i) => [column, shownNumber(others[i] ?? "", language)])),
    limits: range === "" ? [] : range.split("–").map((limit) => shownNumber(limit, language))
  };
}

/** Reads what a cell shows, as a reader of the language does: "13 498,5 E", "−0,4" or words. */
export function shownNumber(text: string, language: string): ShownNumber {
  const [, digits, mark = ""] = /^([+−\d., ]*\d)(?: ([A-Z]))?$/.exec(text) ?? [];
  if (digits === undefined) return {text, value: null, decimals: 0, mark: ""};
  const plain = language === "en" ? digits.replaceAll(",", "") : digits.replaceAll(" ", "").replace(",", ".");
  return {text, value: Number(plain.replace("−", "-")), decimals: plain.split(".")[1]?.length ?? 0, mark};
}

/** The month, `2021-03`, of "3/2021", "mars 2021" or "Mar 2021". */
export function monthOf(text: string): string {
  const [, name = "", year = ""] = /^(\S+?)[/ ](\d{4})$/.exec(text) ?? [];
  const names = "jan feb mar apr ma[jy] jun jul aug sep o[kc]t nov dec".split(" ");
  const number = Number(name) || names.findIndex((pattern) => new RegExp(`^${pattern}`, "i").test(name)) + 1;
  return `${year}-${String(number).padStart(2, "0")}`;
}
