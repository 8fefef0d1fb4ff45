import type {ChartBreak, SeriesBreak} from "./breaks.ts";
import type {Indicator} from "./indicators.ts";
import type {Month} from "./months.ts";
import {measuresOf} from "./pages/formula.ts";
import type {SeriesPoint} from "./series.ts";

/** Whether figures before and after cannot be compared; a real jump can. */
export function divides<One extends Pick<SeriesBreak, "kind">>(one: One): one is One & Pick<ChartBreak, "kind"> {
  return one.kind !== "real";
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

/** Whether months that follow one another lie on both sides of a break. */
export function isDivided(months: readonly SeriesPoint[]): boolean {
  return months.slice(1).some(({status}) => status === "break");
}

/** The breaks that at least one of the lines of a chart crosses, in the order of their months. */
export function chartBreaks(
  lines: readonly (readonly SeriesPoint[])[],
  indicator: Indicator,
  countsLast: Month,
  breaks: readonly SeriesBreak[]
): ChartBreak[] {
  return breaks
    .filter(divides)
    .filter((one) => isMadeOf(indicator, one, countsLast))
    .flatMap(({month: since, kind, short, long, source}) => {
      const months = lines.flatMap((points) => {
        const point = points[crossingPlace(points, since)];
        return point?.status === "break" ? point.month : [];
      });
      const [first] = months.toSorted();
      return first ? [{month: first, since, kind, short, long, source}] : [];
    });
}
