import {monthRange, pilotEnd, pilotStart} from "../months.ts";
import type {Month} from "../months.ts";
import {breakBetween, isDivided} from "../series-breaks.ts";
import {isKnown} from "../series.ts";
import type {SeriesPoint} from "../series.ts";
import type {YearFigures} from "./pages.ts";

/** The first year that is shown as a whole: the last one before COVID-19 and the pilots. */
export const firstWholeYear = "2019";

/** A calendar year of a series: no season, no chosen day. */
export interface WholeYear {
  readonly year: string;
  /** The mean of its twelve months; null where one of them has no value, or the series breaks among them. */
  readonly mean: number | null;
  /** The least certain of its months. */
  readonly status: "normal" | "provisional" | "estimated";
  /** Its months without a value. */
  readonly missing: readonly Month[];
  /** Whether the series breaks within it. */
  readonly isDivided: boolean;
}

/** The years from 2019 to that of the last known value, in order. */
export function wholeYears(points: readonly SeriesPoint[]): WholeYear[] {
  const last = points.findLast(isKnown)?.month.slice(0, 4) ?? "";
  const byYear = Map.groupBy(points, ({month}) => month.slice(0, 4));
  return [...byYear].flatMap(([year, months]) =>
    year >= firstWholeYear && year <= last ? [wholeYear(year, months)] : []
  );
}

/** One year; `points` are those of its months that the series has. */
export function wholeYear(year: string, points: readonly SeriesPoint[]): WholeYear {
  const known = points.filter(isKnown);
  const held = new Set(known.map(({month}) => month));
  const sum = known.reduce((total, {value}) => total + value, 0);
  return {
    year,
    mean: known.length === 12 && !isDivided(points) ? sum / 12 : null,
    status: lessCertain.find((status) => known.some((point) => point.status === status)) ?? "normal",
    isDivided: isDivided(points),
    missing: monthRange(`${year}-01` as Month, `${year}-12` as Month).filter((month) => !held.has(month))
  };
}

const lessCertain = ["estimated", "provisional"] as const;

/** What a sentence sets side by side: the first whole year and the last one of the pilots. */
export interface YearsCompared {
  readonly first: YearFigures;
  readonly last: YearFigures;
}

/** Whether pilots ran in a year. */
export function isOfPilots(year: string): boolean {
  return year >= pilotStart.slice(0, 4) && year <= pilotEnd.slice(0, 4);
}

/** The first whole year beside the last one of the pilots; null where one of them is not known or the series breaks between. */
export function compareYears(area: readonly SeriesPoint[], rest: readonly SeriesPoint[]): YearsCompared | null {
  const [of, beside] = [wholeYears(area), wholeYears(rest)];
  const figures = ({year, mean}: WholeYear): YearFigures[] =>
    mean === null ? [] : [{year, area: mean, rest: beside.find((other) => other.year === year)?.mean ?? null}];
  const [first] = of.filter(({year}) => year === firstWholeYear).flatMap(figures);
  const last = of
    .filter(({year}) => isOfPilots(year))
    .flatMap(figures)
    .at(-1);
  if (!first || !last || breakBetween(area, `${first.year}-01` as Month, `${last.year}-12` as Month)) return null;
  return {first, last};
}
