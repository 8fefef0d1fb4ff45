import type {Month} from "../../../../src/model/months.ts";
import {monthRange} from "../../../../src/model/months.ts";
import type {ObservationState} from "../../../../src/model/observations/observations.ts";
import {madeUpState} from "../../indicators/made-up-state.ts";

/** Twenty years, which begin with 2001. */
export const history: readonly Month[] = monthRange("2001-01", "2020-12");

/** A yearly season, a slow rise and a little that is neither: what national figures are like. */
function usualFigure(t: number): number {
  return 20_000 * (1 + 0.2 * Math.sin((Math.PI * t) / 6)) * 1.002 ** t * (1 + 0.01 * Math.sin(7 * t * t));
}

/** The country in one measure, as usual but for a change. */
export function madeUpCountry(
  measure: string,
  change: (month: Month, usual: number) => number | null = (_, usual) => usual,
  months: readonly Month[] = history
): ObservationState {
  const figures = months.map((month, t) => {
    const figure = change(month, usualFigure(t));
    return figure === null ? null : Math.round(figure);
  });
  return madeUpState(months, {[measure]: {SSS: figures}});
}
