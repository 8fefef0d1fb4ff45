import type {IndicatorId} from "../../../src/model/indicators.ts";
import type {Month} from "../../../src/model/months.ts";
import type {CellTable} from "../../../src/model/observations/cells.ts";
import type {FeedEntry, FeedFigure, ReachedMonth} from "../../../src/model/pages/feeds.ts";
import type {ChartLine} from "../../../src/model/pages/pages.ts";
import {summarizeChart} from "../../../src/model/pages/summary.ts";
import type {Revision} from "../../../src/model/releases/vintages.ts";
import {isKnown} from "../../../src/model/series.ts";
import {summarizeRevisions} from "../models/data-model.ts";
import type {VintageFigures} from "./vintage-figures.ts";

/** What a feed follows. */
export interface FeedScope {
  /** Whether a cell of the source, by its measure and the code of its municipality, belongs to the feed. */
  readonly holds: (measure: string, code: string) => boolean;
  /** Whose figures the sentence of an entry states. */
  readonly indicator: IndicatorId;
  /** Null for all pilot areas together. */
  readonly area: string | null;
  /** Which indicators' newest months the entries name. */
  readonly follows: (indicator: IndicatorId) => boolean;
}

/**
 * The entries of a feed, newest first: one for each vintage with a new or changed cell of the feed.
 *
 * @param history oldest first
 */
export function feedEntries(
  scope: FeedScope,
  history: readonly VintageFigures[],
  revisions: readonly Revision[]
): FeedEntry[] {
  const entries = history.flatMap((figures, i): FeedEntry[] => {
    const cells = countCells(figures.cells, scope);
    if (cells === 0) return [];
    const revised = revisions.filter(
      ({vintage, measure, area}) => vintage === figures.date && scope.holds(measure, area)
    );
    return [
      {
        vintage: figures.date,
        reached: reachedMonths(scope, figures, history[i - 1]),
        figure: feedFigure(scope, figures),
        added: cells - revised.length,
        revised: revised.length,
        revisions: summarizeRevisions(revised)
      }
    ];
  });
  return entries.reverse();
}

/** A vintage holds only what is new or changed. */
function countCells(table: CellTable, {holds}: FeedScope): number {
  let count = 0;
  for (const [measure, {months, columns}] of table) {
    for (const [code, column] of columns) {
      if (holds(measure, code)) count += months.filter((_, t) => column.at(t) !== undefined).length;
    }
  }
  return count;
}

/** The last months that are later than at the vintage before. */
function reachedMonths(
  scope: FeedScope,
  figures: VintageFigures,
  before: VintageFigures | undefined
): readonly ReachedMonth[] {
  const grown = figures.indicators.coverage.flatMap(({indicator: {id}}) => {
    if (!scope.follows(id)) return [];
    const month = lastMonth(scope, figures, id);
    const monthBefore = before ? lastMonth(scope, before, id) : null;
    return month !== null && (monthBefore === null || month > monthBefore) ? [{id, month}] : [];
  });
  return [...Map.groupBy(grown, ({month}) => month)]
    .map(([month, members]) => ({month, indicators: members.map(({id}) => id)}))
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}

/** Of an area the last month with a value; of all areas the last month of the series. */
function lastMonth({area}: FeedScope, {indicators}: VintageFigures, id: IndicatorId): Month | null {
  if (area === null) return indicators.coverage.find(({indicator}) => indicator.id === id)?.last ?? null;
  const points = indicators.series.get(id)?.get(area)?.points ?? [];
  return points.findLast(isKnown)?.month ?? null;
}

function feedFigure({indicator: id, area}: FeedScope, {indicators}: VintageFigures): FeedFigure | null {
  const coverage = indicators.coverage.find(({indicator}) => indicator.id === id);
  if (!coverage) return null;
  const points = (of: string) => indicators.series.get(id)?.get(of)?.points ?? [];
  const lines: ChartLine[] = [
    {id: "area", points: points(area ?? "pilots")},
    {id: "rest", points: points("rest")}
  ];
  return {coverage, summary: summarizeChart(lines, coverage.indicator.unit)};
}
