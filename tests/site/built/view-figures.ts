import Papa from "papaparse";
import type {Chart} from "./chart.ts";
import {monthOf, shownNumber} from "./figures.ts";
import type {CsvRow} from "./figures.ts";

/** A line of a chart: its figures by month, and the months from which they cannot be compared with those before. */
interface Line {
  readonly figures: ReadonlyMap<string, number>;
  readonly breaks: readonly string[];
}

/** How a value of a view follows from a line, month by month; null where it cannot. */
type Derivation = (line: Line, month: string) => number | null;

/** Where the table of a computed view differs from what its chart's plain CSV file gives by hand, one sentence each. */
export function viewDifferences(chart: Chart, csv: string, language: string, isCount: boolean): string[] {
  const months = chart.rows.map(([month = ""]) => monthOf(month));
  const derive = derivationOf(chart.id, isCount);
  const byHand = [...linesOf(csv)].map(([column, line]) => ({
    column,
    values: months.map((month) => derive(line, month))
  }));
  // A control that has no value in any of the months has no column.
  const columns = byHand.filter(({values}) => values.some((value) => value !== null));
  return columns.flatMap(({column, values}, i) =>
    values.flatMap((expected, row) => {
      const shown = shownNumber(chart.rows[row]?.[i + 1] ?? "", language);
      const isRight = isSame(shown.value, expected);
      return isRight ? [] : [`${months[row]}: ${column} ${shown.text} in the table, ${expected} by hand`];
    })
  );
}

/** Whether an area has the twelve months up to the start of the pilots, without which it has no index. */
export function hasBaseOfIndex(csv: string): boolean {
  return meanOfYear(linesOf(csv).get("area") ?? {figures: new Map(), breaks: []}, "2021-03") !== null;
}

/** Every line; a series that breaks does so in all of them. */
function linesOf(csv: string): Map<string, Line> {
  const {data} = Papa.parse<CsvRow>(csv.trim(), {header: true});
  const breaks = data.filter((row) => [row["area_status"], row["rest_status"]].includes("B"));
  const columns = ["area", "rest", "region", "similar", "country"];
  return new Map(
    columns.map((column) => {
      const known = data.flatMap((row): [string, number][] =>
        row[column] ? [[row["month"] ?? "", Number(row[column])]] : []
      );
      return [column, {figures: new Map(known), breaks: breaks.map(({month = ""}) => month)}];
    })
  );
}

function derivationOf(view: string, isCount: boolean): Derivation {
  if (view === "index") return index;
  return isCount ? changeInPercent : change;
}

const change: Derivation = (line, month) => {
  const [now, before] = withYearBefore(line, month);
  return now === undefined || before === undefined ? null : now - before;
};

const changeInPercent: Derivation = (line, month) => {
  const [now, before] = withYearBefore(line, month);
  return now === undefined || before === undefined || before === 0 ? null : 100 * (now / before - 1);
};

const index: Derivation = (line, month) => {
  const start = "2021-03";
  const [now, base] = [meanOfYear(line, month), meanOfYear(line, start)];
  const isBroken = breaksBetween(line, start, month) || breaksBetween(line, month, start);
  return now === null || base === null || base === 0 || isBroken ? null : (100 * now) / base;
};

function withYearBefore(line: Line, month: string): (number | undefined)[] {
  const before = monthsBefore(month, 12);
  return breaksBetween(line, before, month) ? [] : [line.figures.get(month), line.figures.get(before)];
}

function meanOfYear(line: Line, month: string): number | null {
  const months = Array.from({length: 12}, (_, back) => line.figures.get(monthsBefore(month, back)));
  const known = months.filter((value) => value !== undefined);
  const isWhole = known.length === 12 && !breaksBetween(line, monthsBefore(month, 11), month);
  return isWhole ? known.reduce((sum, value) => sum + value, 0) / 12 : null;
}

function breaksBetween({breaks}: Line, from: string, to: string): boolean {
  return breaks.some((month) => from < month && month <= to);
}

function monthsBefore(month: string, count: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - count;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** Tables show one decimal. */
function isSame(shown: number | null, expected: number | null): boolean {
  if (shown === null || expected === null) return shown === expected;
  return Math.abs(shown - expected) <= 0.05 + 1e-6;
}
