import type {Indicator} from "./indicators.ts";
import type {Localized} from "./languages.ts";
import type {Month} from "./months.ts";
import {measuresOf} from "./pages/formula.ts";
import type {SeriesPoint} from "./series.ts";

/** Why figures from a month on are of another kind than those before it; `real` says of a jump that it is no break. */
export const breakKinds = ["definition", "register", "reporting", "suspected", "real"] as const;

export type BreakKind = (typeof breakKinds)[number];

/** A month from which on measures cannot be compared with what was before: a row of `data/reference/breaks.csv`. */
export interface SeriesBreak {
  /** Codes of the source: `AVPAIKATLOPUSSA`. */
  readonly measures: readonly string[];
  /** The first month of the new kind. */
  readonly month: Month;
  readonly kind: BreakKind;
  /** Codes of municipalities, or of the whole country where only its total is concerned; none when all are. */
  readonly areas: readonly string[];
  /** A few words for the mark on a chart. */
  readonly short: Localized;
  /** What is known and what is not, for the note below it. */
  readonly long: Localized;
  /** Address of the source; null when nothing but the jump check has told of it. */
  readonly source: string | null;
}

/** A break as a chart marks it. */
export interface ChartBreak extends Pick<SeriesBreak, "kind" | "short" | "long" | "source"> {
  /** The first month after it in which a line of the chart has a figure. */
  readonly month: Month;
  /** The first month of the new kind, which is what people are told. */
  readonly since: Month;
}

/** Whether figures before and after cannot be compared; a real jump can. */
export function divides({kind}: Pick<SeriesBreak, "kind">): boolean {
  return kind !== "real";
}

/**
 * Whether an indicator is made of figures that break in the month: its measures up to the last month with counts, the
 * published share from then on.
 */
export function isMadeOf(indicator: Indicator, {measures, month}: SeriesBreak, countsLast: Month): boolean {
  const made = month <= countsLast ? measuresOf(indicator) : [indicator.publishedShare ?? ""];
  return made.some((measure) => measures.includes(measure));
}

/** Where a series first has a figure on the other side of a month; −1 when it has none there or none before. */
export function crossingPlace(points: readonly SeriesPoint[], month: Month): number {
  const first = points.findIndex(({value}) => value !== null);
  const place = points.findIndex((point) => point.month >= month && point.value !== null);
  return place > first ? place : -1;
}

/** Marks a point as the first one with a value on the other side of a month. */
export function markBreak(point: SeriesPoint, since: Month): SeriesPoint {
  return {...point, status: "break", ...(since < point.month ? {since} : {})};
}

/** The month in which a series breaks, of the first point on the other side. */
export function breakMonth({month, since}: Pick<SeriesPoint, "month" | "since">): Month {
  return since ?? month;
}

/** The month of the newest break that lies between two months; null when they can be compared. */
export function breakBetween(points: readonly SeriesPoint[], first: Month, last: Month): Month | null {
  const broken = points.findLast(({month, status}) => status === "break" && first < month && month <= last);
  return broken ? breakMonth(broken) : null;
}

/** The breaks that at least one of the lines of a chart crosses, in the order of their months. */
export function chartBreaks(
  lines: readonly (readonly SeriesPoint[])[],
  indicator: Indicator,
  countsLast: Month,
  breaks: readonly SeriesBreak[]
): ChartBreak[] {
  return breaks
    .filter((one) => divides(one) && isMadeOf(indicator, one, countsLast))
    .flatMap(({month: since, kind, short, long, source}) => {
      const months = lines.flatMap((points) => {
        const point = points[crossingPlace(points, since)];
        return point?.status === "break" ? point.month : [];
      });
      const [first] = months.toSorted();
      return first ? [{month: first, since, kind, short, long, source}] : [];
    });
}
