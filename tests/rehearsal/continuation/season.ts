import type {Month} from "../../../src/model/months.ts";

/** What each calendar month is beside the mean of the year, January first. */
export type Season = readonly number[];

/** The years before COVID-19 that show how a usual year goes. */
const usualYears = {first: "2015-01", last: "2019-12"} as const;

const noSeason: Season = Array.from({length: 12}, () => 1);

/** How a series goes through the years 2015 to 2019; the same all year where they are not known or all zero. */
export function seasonOf(values: readonly number[], months: readonly Month[]): Season {
  const usual = usualValues(values, months);
  const mean = meanOf(usual.map(({value}) => value));
  if (mean === 0 || usual.length < 60) return noSeason;
  const byMonth = Map.groupBy(usual, ({month}) => calendarMonth(month));
  return noSeason.map((_, i) => meanOf((byMonth.get(i) ?? []).map(({value}) => value)) / mean);
}

/** How large a series was on average in those years. */
export function usualSize(values: readonly number[], months: readonly Month[]): number {
  return meanOf(usualValues(values, months).map(({value}) => value));
}

/** The position of a month in a season. */
export function calendarMonth(month: Month): number {
  return Number(month.slice(5)) - 1;
}

function usualValues(values: readonly number[], months: readonly Month[]): {month: Month; value: number}[] {
  return values
    .map((value, i) => ({month: months[i]!, value}))
    .filter(({month}) => month >= usualYears.first && month <= usualYears.last);
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
