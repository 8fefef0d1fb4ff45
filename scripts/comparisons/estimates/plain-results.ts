import type {
  ComparisonFigures,
  ComparisonFlag,
  ComparisonResult
} from "../../../src/model/comparisons/comparison-results.ts";
import type {MonthSpan, Unavailable} from "../../../src/model/comparisons/comparisons.ts";
import type {PlainControlId} from "../../../src/model/comparisons/control-ids.ts";
import type {ControlSeries} from "../../../src/model/comparisons/control-regions.ts";
import {addMonths} from "../../../src/model/months.ts";
import type {Series} from "../../../src/model/series.ts";
import {basePeriods, differenceFromBase} from "./base-differences.ts";
import {windowLength} from "./pilot-window.ts";
import type {PilotWindow} from "./pilot-window.ts";

/** A control with what must be said of it. */
export interface FlaggedControl {
  readonly id: PlainControlId;
  readonly series: ControlSeries;
  readonly flag: ComparisonFlag | null;
}

/** The difference in differences of an area beside each control, always from both base periods. */
export function plainResults(
  area: Series,
  controls: readonly FlaggedControl[],
  after: PilotWindow
): ComparisonResult[] {
  return controls.flatMap(({id, series, flag}) =>
    basePeriods.map((base) => ({
      area: area.area,
      indicator: area.indicator,
      control: id,
      method: "did" as const,
      base,
      result: series.kind === "series" ? difference(area, series.series, base, after, flag) : series
    }))
  );
}

function difference(
  area: Series,
  control: Series,
  base: MonthSpan,
  after: PilotWindow,
  flag: ComparisonFlag | null
): ComparisonFigures | Unavailable {
  const differences = [after, ...pilotYears(after)].map((months) =>
    differenceFromBase(area, control, base, months, "as published")
  );
  const refusal = differences.find((result) => result.kind === "unavailable");
  if (refusal) return refusal;
  const [att = NaN, ...attByYear] = differences.flatMap((result) => (result.kind === "difference" ? result.att : []));
  return {
    kind: "figures",
    window: {first: after.first, last: after.last},
    att,
    attByYear,
    p: null,
    pAdjusted: null,
    band: null,
    rmspePre: null,
    inTime: null,
    conformalP: null,
    flag,
    wholePilot: null
  };
}

/** Twelve months each, the last one as far as it goes. */
function pilotYears({first, last, estimatedAfter}: PilotWindow): PilotWindow[] {
  const years = Math.ceil(windowLength({first, last}) / 12);
  return Array.from({length: years}, (_, year) => {
    const end = addMonths(first, 12 * year + 11);
    return {first: addMonths(first, 12 * year), last: end < last ? end : last, estimatedAfter};
  });
}
