import {shortMonth} from "../../i18n/months.ts";
import {formatValue} from "../../i18n/numbers.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {isAfterPilots} from "../../model/months.ts";
import type {ChartSummary} from "../../model/pages/pages.ts";
import {isKnown} from "../../model/series.ts";

/** A figure, and the year or month that it is of, for machines and for readers. */
export interface IndicatorLevel {
  readonly value: string;
  readonly when: string;
  readonly shown: string;
}

/** The columns of figures of an indicator, in their order. */
export const levelColumns = ["beforePilots", "yearOfPilots", "monthOfPilots", "afterPilots"] as const;

export type LevelColumn = (typeof levelColumns)[number];

/** An indicator of all areas together, in whole years and months before, in and after the pilots; null where none is known. */
export function indicatorLevels(
  {years, last, after}: ChartSummary,
  unit: IndicatorUnit,
  locale: Locale
): Readonly<Record<LevelColumn, IndicatorLevel | null>> {
  const ofYear = (year: string, value: number): IndicatorLevel => ({
    value: formatValue(value, unit, locale),
    when: year,
    shown: year
  });
  const months = [last, after?.point ?? null].filter(isKnown);
  const ofMonth = (isAfter: boolean): IndicatorLevel | null => {
    const point = months.find(({month}) => isAfterPilots(month) === isAfter);
    if (!point) return null;
    const {month, value} = point;
    return {value: formatValue(value, unit, locale), when: month, shown: shortMonth(month, locale)};
  };
  return {
    beforePilots: years && ofYear(years.first.year, years.first.area),
    yearOfPilots: years && ofYear(years.last.year, years.last.area),
    monthOfPilots: ofMonth(false),
    afterPilots: ofMonth(true)
  };
}
