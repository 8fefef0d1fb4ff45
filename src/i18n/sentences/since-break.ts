import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import type {ObservationStatus} from "../../model/observations/observations.ts";
import {breakMonth} from "../../model/series-breaks.ts";
import {language} from "../language.ts";
import {inMonth} from "../months.ts";

/** A month of a line that may break there. */
interface Breakable {
  readonly month: Month;
  readonly status?: ObservationStatus;
  readonly since?: Month | undefined;
}

/** The months from the newest break on, which can be compared with each other; all where a line does not break. */
export function sinceBreak<Point extends Breakable>(points: readonly Point[]): readonly Point[] {
  const broken = points.findLastIndex(({status}) => status === "break");
  return points.slice(Math.max(0, broken));
}

/** After an alternative text that names extremes: that they are those since the newest break. */
export function sinceBreakNote(points: readonly Breakable[], locale: Locale): string {
  const [first] = sinceBreak(points);
  return first?.status === "break" ? ` ${language(locale).breaks.extremes(inMonth(breakMonth(first), locale))}` : "";
}
