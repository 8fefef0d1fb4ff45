import type {EstimatorId, InTimeResult, MonthSpan} from "../../src/model/comparisons.ts";
import {addMonths, monthsFrom} from "../../src/model/months.ts";
import type {Month} from "../../src/model/months.ts";
import type {Series} from "../../src/model/series.ts";
import {placebosInTime, pretendStart} from "./in-time.ts";
import {observedUnit} from "./observed.ts";
import type {Outcome} from "./outcome.ts";

/** Every March from 2011 to 2018, when no pilot started. */
const starts: readonly Month[] = Array.from({length: 8}, (_, i) => addMonths("2011-03", 12 * i));

/** How many months are compared after each of them; the last is 2020-10. */
const postLength = 32;

/** Estimates an area at starts before the pilots; null when its figures do not reach far enough back. */
export type PretendedPilots = (area: Series) => InTimeResult | null;

/** Readies the donors for pretended pilots of one area after another. */
export function pretendPilots(outcome: Outcome, estimator: EstimatorId): PretendedPilots {
  const {preLength, scale} = outcome;
  const span: MonthSpan = {
    first: addMonths("2011-03", -preLength),
    last: addMonths("2018-03", postLength - 1)
  };
  const donors = outcome.donors.map((series) => observedUnit(series, span, scale)).filter(({broken}) => !broken);
  const pretended = starts.map((start) => pretendStart(donors, monthsFrom(span.first, start), preLength, postLength));
  return (area) => {
    const unit = observedUnit(area, span, scale);
    const found = unit.broken ? null : placebosInTime(unit, pretended, estimator);
    return found && {starts, ...found};
  };
}
