import Papa from "papaparse";
import type {Chart} from "./chart.ts";
import {monthOf, shownNumber} from "./figures.ts";
import type {CsvRow} from "./figures.ts";

/** How a value of a view follows from the figures of a line, month by month; null where it cannot. */
type Derivation = (figures: ReadonlyMap<string, number>, month: string) => number | null;

/** Where the table of a computed view differs from what its chart's plain CSV file gives by hand, one sentence each. */
export function viewDifferences(chart: Chart, csv: string, language: string, isCount: boolean): string[] {
  const data = Papa.parse<CsvRow>(csv.trim(), {header: true}).data;
  const columns = ["area", "rest", "region", "similar", "country"].filter((column) => data.some((row) => row[column]));
  const derive = derivationOf(chart.id, isCount);
  return columns.flatMap((column, i) => {
    const figures = new Map(data.flatMap((row) => (row[column] ? [[row["month"] ?? "", Number(row[column])]] : [])));
    return chart.rows.flatMap((cells) => {
      const month = monthOf(cells[0] ?? "");
      const shown = shownNumber(cells[i + 1] ?? "", language);
      const expected = derive(figures, month);
      return isSame(shown.value, expected)
        ? []
        : [`${month}: ${column} ${shown.text} in the table, ${expected} by hand`];
    });
  });
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
