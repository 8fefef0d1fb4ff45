import type {ComparisonFigures, ComparisonResult} from "../../src/model/comparison-results.ts";
import type {MonthSpan, PlaceboLine} from "../../src/model/comparisons.ts";
import type {Month} from "../../src/model/months.ts";
import type {Table, TableCell} from "./tables.ts";

/** What every method finds in every area, or why it finds nothing. */
export function comparisonTable(results: readonly ComparisonResult[]): Table {
  return {
    path: "/data/comparisons",
    topic: "comparisons",
    rows: results.map(({area, indicator, control, method, base, result}) => [
      ...[area, indicator, control, method, base && spanText(base)],
      ...(result.kind === "figures"
        ? [...figureCells(result), null]
        : [...Array<null>(figureCount).fill(null), result.reason])
    ])
  };
}

/** What every municipality that may stand in for an area would have shown, had it been a pilot area. */
export function placeboTable(months: readonly Month[], placebos: readonly PlaceboLine[]): Table {
  return {
    path: "/data/placebos",
    topic: "placebos",
    rows: placebos.flatMap(({code, effects}) => months.map((month, t) => [code, month, effects[t] ?? null]))
  };
}

/** How many columns tell what a method finds. */
const figureCount = 11;

function figureCells(figures: ComparisonFigures): TableCell[] {
  const {att, attByYear, p, pAdjusted, band, rmspePre, inTime, flag} = figures;
  const years = Array.from({length: 3}, (_, year) => attByYear[year] ?? null);
  return [att, ...years, p, pAdjusted, band, rmspePre, inTime?.rms ?? null, inTime?.sameSign ?? null, flag];
}

function spanText({first, last}: MonthSpan): string {
  return `${first}..${last}`;
}
