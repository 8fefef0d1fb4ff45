import Papa from "papaparse";
import type {Chart} from "./chart.ts";
import {monthOf, shownNumber} from "./figures.ts";
import type {CsvRow} from "./figures.ts";

/** How a value of a view follows from the figures of a line, month by month; null where it cannot. */
type Derivation = (figures: ReadonlyMap<string, number>, month: string) => number | null;

/** Where the table of a computed view differs from what its chart's plain CSV file gives by hand, one sentence each. */
export function viewDifferences(chart: Chart, csv: string, language: string, isCount: boolean): string[] {
  const months = chart.rows.map(([month = ""]) => monthOf(month));
  const derive = derivationOf(chart.id, isCount);
  const byHand = [...figuresOf(csv)].map(([column, figures]) => ({
    column,
    values: months.map((month) => derive(figures, month))
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
  return meanOfYear(figuresOf(csv).get("area") ?? new Map(), "2021-03") !== null;
}

/** The figures of every line by month. */
function figuresOf(csv: string): Map<string, ReadonlyMap<string, number>> {
  const {data} = Papa.parse<CsvRow>(csv.trim(), {header: true});
  const columns = ["area", "rest", "region", "similar", "country"];
  return new Map(
    columns.map((column) => {
      const known = data.flatMap((row): [string, number][] =>
        row[column] ? [[row["month"] ?? "", Number(row[column])]] : []
      );
      return [column, new Map(known)];
    })
  );
}

function derivationOf(view: string, isCount: boolean): Derivation {
  if (view === "index") return index;
  return isCount ? changeInPercent : change;
}

const change: Derivation = (figures, month) => {
  const [now, before] = [figures.get(month), figures.get(yearBefore(month))];
  return now === undefined || before === undefined ? null : now - before;
};

const changeInPercent: Derivation = (figures, month) => {
  const [now, before] = [figures.get(month), figures.get(yearBefore(month))];
  return now === undefined || before === undefined || before === 0 ? null : 100 * (now / before - 1);
};

const index: Derivation = (figures, month) => {
  const [now, base] = [meanOfYear(figures, month), meanOfYear(figures, "2021-03")];
  return now === null || base === null || base === 0 ? null : (100 * now) / base;
};

function meanOfYear(figures: ReadonlyMap<string, number>, month: string): number | null {
  const months = Array.from({length: 12}, (_, back) => figures.get(monthsBefore(month, back)));
  const known = months.filter((value) => value !== undefined);
  return known.length < 12 ? null : known.reduce((sum, value) => sum + value, 0) / 12;
}

function yearBefore(month: string): string {
  return monthsBefore(month, 12);
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
