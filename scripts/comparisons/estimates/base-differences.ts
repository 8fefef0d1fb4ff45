import type {BaseDifference, MonthSpan, OutcomeScale, Unavailable} from "../../../src/model/comparisons/comparisons.ts";
import type {Series} from "../../../src/model/series.ts";
import {estimate} from "../estimators/estimators.ts";
import {buildPanel} from "../estimators/panel.ts";
import type {PanelInputUnit} from "../estimators/panel.ts";
import {observedUnit} from "./observed.ts";
import type {PilotWindow} from "./pilot-window.ts";

/** Both base periods, always shown together: the year before the pilots, which is COVID's, and the year before that. */
export const basePeriods: readonly MonthSpan[] = [
  {first: "2020-03", last: "2021-02"},
  {first: "2019-03", last: "2020-02"}
];

/**
 * Difference in differences: the mean gap between area and control after the
 * start, less that in the base period. What lies between the two does not count.
 *
 * @param after the months after the start
 */
export function differenceFromBase(
  area: Series,
  control: Series,
  base: MonthSpan,
  after: PilotWindow,
  scale: OutcomeScale
): BaseDifference | Unavailable {
  const unit = (series: Series): PanelInputUnit => {
    const unitOver = (span: MonthSpan) => observedUnit(series, span, scale, after.estimatedAfter);
    const whole = unitOver({first: base.first, last: after.last});
    return {...whole, values: [...unitOver(base).values, ...unitOver(after).values]};
  };
  const preLength = observedUnit(area, base, scale).values.length;
  const result = buildPanel({donors: [unit(control)], treated: [unit(area)], preLength}, {donors: 1, preLength: 1});
  return result.kind === "panel" ? {kind: "difference", base, att: estimate(result.panel, "did").att} : result;
}
