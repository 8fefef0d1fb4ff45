import type {OutcomeScale} from "../../../src/model/comparisons/comparisons.ts";
import type {Indicator, IndicatorId} from "../../../src/model/indicators.ts";
import type {Month} from "../../../src/model/months.ts";
import {addMonths, pilotEnd, pilotStart} from "../../../src/model/months.ts";
import type {IndicatorCoverage} from "../../../src/model/pages/pages.ts";
import {isCount} from "../../../src/model/pages/summary.ts";

/** The outcome that is compared by every method. */
export const headline: IndicatorId = "unemployed-share";

/** The outcome that is estimated beside it, whatever its fit: levels do not count in logarithms. */
const secondary: IndicatorId = "unemployed";

/** How an indicator is estimated. */
export interface EstimationRule {
  readonly scale: OutcomeScale;
  /** How far pretended starts may miss; null when no limit is agreed. */
  readonly tolerableRms: number | null;
  /** Whether a comparison that fits badly before the start is refused also where a constant gap is allowed. */
  readonly fitMatters: boolean;
}

/** Says how an indicator is estimated; null when it never is. */
export function estimationRule({id, group, unit}: Indicator): EstimationRule | null {
  if (group === "vacancies") return null;
  return {
    scale: isCount(unit) ? "hundred logs" : "as published",
    tolerableRms: unit === "percent of labour force" ? tolerableMiss : null,
    fitMatters: id !== headline && id !== secondary
  };
}

/** The last pilot month with figures that are counted, not estimated, and can be compared with those before the pilots. */
export function lastObserved({last, countsLast, breaks}: IndicatorCoverage): Month {
  const observed = countsLast ?? last;
  const end = observed < pilotEnd ? observed : pilotEnd;
  const broken = breaks.find((month) => pilotStart < month && month <= end);
  return broken ? addMonths(broken, -1) : end;
}

/** In percentage points of the labour force. */
const tolerableMiss = 0.7;
