import type {
  ComparisonFigures,
  ComparisonResult,
  WholePilotFigures
} from "../../../src/model/comparisons/comparison-results.ts";
import type {MonthSpan, PlaceboLine} from "../../../src/model/comparisons/comparisons.ts";
import {pilotEnd} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {Table, TableCell} from "./tables.ts";

/** What every method finds in every area, or why it finds nothing. */
export function comparisonTable(results: readonly ComparisonResult[]): Table {
  return {
    path: "/data/comparisons",
    topic: "comparisons",
    rows: results.map(({area, indicator, control, method, base, result}) => [
      ...[area, indicator, control, method, base && spanText(base)],
      ...(result.kind === "figures"
        ? [...figureCells(result), null, ...laterCells(result)]
        : [...blank(figureCount), result.reason, ...blank(laterCount)])
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

/** How many columns before and after the reason tell what a method finds. */
const [figureCount, laterCount] = [11, 9];

function figureCells(figures: ComparisonFigures): TableCell[] {
  const {att, attByYear, p, pAdjusted, band, rmspePre, inTime, flag} = figures;
  const [first = null, second = null, third = null] = attByYear;
  return [att, first, second, third, p, pAdjusted, band, rmspePre, inTime?.rms ?? null, inTime?.sameSign ?? null, flag];
}

/** What was not known, or not thought of, when the first columns were laid down. */
function laterCells(figures: ComparisonFigures): TableCell[] {
  const {attByYear, window} = figures;
  const whole = window.last === pilotEnd ? {...figures, estimatedMonths: 0} : figures.wholePilot;
  return [attByYear[3] ?? null, spanText(window), ...(whole ? wholeCells(whole) : blank(laterCount - 2))];
}

function wholeCells({att, p, pAdjusted, band, inTime, flag, estimatedMonths}: WholePilotFigures): TableCell[] {
  return [att, p, pAdjusted, band, inTime?.rms ?? null, flag, estimatedMonths];
}

function blank(count: number): null[] {
  return Array<null>(count).fill(null);
}

function spanText({first, last}: MonthSpan): string {
  return `${first}..${last}`;
}
