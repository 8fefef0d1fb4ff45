import type {Month} from "../../src/model/months.ts";
import type {Vintage} from "./vintages/vintage.ts";

/** What a vintage states of the whole country, changed or not. */
export interface Statement {
  readonly date: string;
  readonly measures: ReadonlySet<string>;
  readonly first: Month;
  readonly last: Month;
}

/**
 * What vintages have confirmed, oldest first: an unchanged cell is in no file of a vintage, but the vintage states it. A
 * part of the country confirms nothing but the cells that it brings.
 *
 * @param measuresOf which measures a vintage states
 */
export function statementsOf(
  vintages: readonly Vintage[],
  measuresOf: (vintage: Vintage) => Iterable<string> = ({manifest}) => manifest.coverage.measures
): Statement[] {
  const most = Math.max(...vintages.map(({manifest}) => manifest.coverage.municipalities));
  return vintages
    .filter(({manifest}) => manifest.coverage.municipalities > most / 2)
    .map((vintage) => {
      const {date, coverage} = vintage.manifest;
      return {date, measures: new Set(measuresOf(vintage)), first: coverage.first, last: coverage.last};
    });
}

/** The newest vintage that states a measure in a month. */
export function confirmedIn(statements: readonly Statement[], measure: string, month: Month): string | null {
  const states = ({measures, first, last}: Statement): boolean =>
    measures.has(measure) && first <= month && month <= last;
  return statements.findLast(states)?.date ?? null;
}

/** The same for every measure and month. */
export function confirmedMonths(
  statements: readonly Statement[],
  months: readonly Month[]
): Map<string, (string | null)[]> {
  const measures = new Set(statements.flatMap((statement) => [...statement.measures]));
  return new Map(
    [...measures].map((measure) => [measure, months.map((month) => confirmedIn(statements, measure, month))])
  );
}
