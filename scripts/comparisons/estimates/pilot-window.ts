import type {MonthSpan} from "../../../src/model/comparisons/comparisons.ts";
import {monthsFrom, pilotEnd, pilotStart} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {IndicatorCoverage} from "../../../src/model/pages/pages.ts";
import {lastObserved} from "./estimation-rules.ts";

/** The pilot months over which something is compared. */
export interface PilotWindow extends MonthSpan {
  /** After this month estimated figures count as well; null where none does. */
  readonly estimatedAfter: Month | null;
}

/** The pilot months with figures that are counted, not estimated. */
export function observedWindow(coverage: IndicatorCoverage): PilotWindow {
  return {first: pilotStart, last: lastObserved(coverage), estimatedAfter: null};
}

/**
 * The whole pilot, where figures reach its end only as published shares carry them on; null where they end earlier or
 * break on the way, and where all of it is observed.
 */
export function wholeWindow(coverage: IndicatorCoverage): PilotWindow | null {
  const {last} = observedWindow(coverage);
  const isCarried = last < pilotEnd && coverage.last >= pilotEnd;
  const isBroken = coverage.breaks.some((month) => pilotStart < month && month <= pilotEnd);
  return isCarried && !isBroken ? {first: pilotStart, last: pilotEnd, estimatedAfter: last} : null;
}

/** How many months lie in a window, both ends included. */
export function windowLength({first, last}: MonthSpan): number {
  return monthsFrom(first, last) + 1;
}
