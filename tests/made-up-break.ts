import type {ChartBreak, SeriesBreak} from "../src/model/breaks.ts";
import type {Month} from "../src/model/months.ts";
import {named} from "./named.ts";

const told = {
  kind: "register",
  short: named("Uusi rekisteri", "Nytt register", "New register"),
  long: named("Rekisteri vaihtui.", "Registret byttes.", "The register changed."),
  source: "https://example.org/"
} as const;

/** A break that nobody has seen; the rest says what is not as usual. */
export function madeUpBreak(measures: readonly string[], month: Month, rest: Partial<SeriesBreak> = {}): SeriesBreak {
  return {measures, areas: [], month, ...told, ...rest};
}

/**
 * The same as a chart marks it.
 *
 * @param since the first month of the new kind, where the chart has no figure of it
 */
export function madeUpChartBreak(month: Month, since: Month = month): ChartBreak {
  return {month, since, ...told};
}
