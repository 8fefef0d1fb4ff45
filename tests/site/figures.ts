import Papa from "papaparse";
import type {Chart} from "./chart.ts";

/** Where the table of a chart and the rows of its plain CSV file differ, one sentence each. */
export function differencesOf(chart: Chart, csv: string, language: string): string[] {
  const {data} = Papa.parse<CsvRow>(csv.trim(), {header: true});
  const shown = chart.rows.map((cells) => shownRow(cells, language)).toReversed();
  if (shown.length !== data.length) return [`${shown.length} rows in the table, ${data.length} in the file`];
  return shown.flatMap((row, i) => {
    const faults = data[i] ? faultsOf(row, data[i]) : [];
    return faults.map((fault) => `${data[i]?.month}: ${fault}`);
  });
}

interface CsvRow {
  readonly month: string;
  readonly area: string;
  readonly area_low: string;
  readonly area_high: string;
  readonly area_status: string;
  readonly rest: string;
  readonly rest_status: string;
  readonly country: string;
}

interface ShownRow {
  readonly month: string;
  readonly area: ShownNumber;
  readonly limits: readonly ShownNumber[];
  readonly rest: ShownNumber;
  readonly country: ShownNumber;
}

interface ShownNumber {
  readonly text: string;
  /** Null when the cell says in words why there is no figure. */
  readonly value: number | null;
  readonly decimals: number;
  /** The status letter beside the figure. */
  readonly mark: string;
}

function faultsOf(row: ShownRow, file: CsvRow): string[] {
  const {area, rest, country} = row;
  return [
    ...(row.month === file.month ? [] : [`the table says ${row.month}`]),
    ...valueFault("area", area, file.area),
    ...valueFault("rest", rest, file.rest),
    ...valueFault("country", country, file.country),
    ...markFault("area", area, file.area_status),
    ...markFault("rest", rest, file.rest_status),
    ...limitFaults(row, file)
  ];
}

/** The table leaves out limits that it would show as one and the same number. */
function limitFaults({area, limits: [low, high]}: ShownRow, file: CsvRow): string[] {
  if (low && high) {
    return [...valueFault("lower limit", low, file.area_low), ...valueFault("upper limit", high, file.area_high)];
  }
  const isNarrow = area.value !== null && Number(file.area_high) - Number(file.area_low) < 10 ** -area.decimals;
  return (file.area_low === "" && file.area_high === "") || isNarrow ? [] : ["limits in the file alone"];
}

function valueFault(name: string, shown: ShownNumber, text: string): string[] {
  return isSameValue(shown, text) ? [] : [`${name} ${shown.text} in the table, ${text || "none"} in the file`];
}

/** Whether the file has the value that the table shows rounded, or neither has any. */
function isSameValue({value, decimals}: ShownNumber, text: string): boolean {
  if (value === null || text === "") return value === null && text === "";
  return Math.abs(value - Number(text)) <= 0.5 * 10 ** -decimals + 1e-9;
}

function markFault(name: string, {value, mark}: ShownNumber, status: string): string[] {
  const expected = value === null || status === "A" ? "" : status;
  return mark === expected ? [] : [`${name} marked ${mark || "nothing"} in the table, ${status} in the file`];
}

/** Columns are month, area, limits of the area where any month has them, rest and country. */
function shownRow(cells: readonly string[], language: string): ShownRow {
  const numbers = cells.map((cell) => shownNumber(cell, language));
  const [month = "", , range = ""] = cells;
  const hasLimits = cells.length === 5;
  return {
    month: monthOf(month),
    area: numberAt(numbers, 1),
    limits: hasLimits && range !== "" ? range.split("–").map((limit) => shownNumber(limit, language)) : [],
    rest: numberAt(numbers, hasLimits ? 3 : 2),
    country: numberAt(numbers, hasLimits ? 4 : 3)
  };
}

function numberAt(numbers: readonly ShownNumber[], index: number): ShownNumber {
  const number = numbers[index];
  if (!number)
    throw new Error(`a row of ${numbers.length} cells: expected month, area, limits where needed, rest and country`);
  return number;
}

function shownNumber(text: string, language: string): ShownNumber {
  const [, digits, mark = ""] = /^([−\d., ]*\d)(?: ([A-Z]))?$/.exec(text) ?? [];
  if (digits === undefined) return {text, value: null, decimals: 0, mark: ""};
  const plain = language === "en" ? digits.replaceAll(",", "") : digits.replaceAll(" ", "").replace(",", ".");
  return {text, value: Number(plain.replace("−", "-")), decimals: plain.split(".")[1]?.length ?? 0, mark};
}

/** The month of "3/2021", "mars 2021" or "Mar 2021". */
function monthOf(text: string): string {
  const [, name = "", year = ""] = /^(\S+?)[/ ](\d{4})$/.exec(text) ?? [];
  const names = "jan feb mar apr ma[jy] jun jul aug sep o[kc]t nov dec".split(" ");
  const number = Number(name) || names.findIndex((pattern) => new RegExp(`^${pattern}`, "i").test(name)) + 1;
  return `${year}-${String(number).padStart(2, "0")}`;
}
