import type {EstimatorId, InTimeResult, MonthSpan} from "../../../src/model/comparisons/comparisons.ts";
import {addMonths, monthsFrom, pilotStart} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {Series} from "../../../src/model/series.ts";
import {placebosInTime, pretendStart} from "../estimators/in-time.ts";
import {observedUnit} from "./observed.ts";
import type {Outcome} from "./outcome.ts";
import {windowLength} from "./pilot-window.ts";

/** Estimates an area at starts before the pilots; null when its figures do not reach far enough back. */
export type PretendedPilots = (area: Series) => InTimeResult | null;

/** Readies the donors for pretended pilots, as long as the pilots are seen, of one area after another. */
export function pretendPilots(outcome: Outcome, estimator: EstimatorId): PretendedPilots {
  const {preLength, scale} = outcome;
  const postLength = windowLength(outcome.window);
  const starts = pretendedStarts(postLength);
  const span: MonthSpan = {first: addMonths(firstStart, -preLength), last: addMonths(pilotStart, -1)};
  const donors = outcome.donors.map((series) => observedUnit(series, span, scale)).filter(({broken}) => !broken);
  const pretended = starts.map((start) => pretendStart(donors, monthsFrom(span.first, start), preLength, postLength));
  return (area) => {
    const unit = observedUnit(area, span, scale);
    const found = unit.broken ? null : placebosInTime(unit, pretended, estimator);
    return found && {starts, ...found};
  };
}

/**
 * Every March from 2011 on whose window ends before the pilots: the longer they are seen, the fewer there are.
 *
 * @param postLength how many months are compared after each of them
 */
export function pretendedStarts(postLength: number): Month[] {
  const latest = monthsFrom(firstStart, pilotStart) - postLength;
  return Array.from({length: Math.floor(latest / 12) + 1}, (_, year) => addMonths(firstStart, 12 * year));
}

/** Earlier starts would have too few months before them. */
const firstStart: Month = "2011-03";
