import {language} from "../../i18n/language.ts";
import {monthName, pilotRemark} from "../../i18n/months.ts";
import {formatValue, formatWithUnit, isPercent} from "../../i18n/numbers.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {ChartSummary} from "../../model/pages/pages.ts";
import {isKnown} from "../../model/series.ts";

/** A figure with when it is of. */
export interface IndicatorLevel {
  readonly when: string;
  readonly value: string;
}

/** An indicator of all areas together: whole years before and in the pilots, their last month, and the newest one. */
export function indicatorLevels(
  {years, last, after}: ChartSummary,
  unit: IndicatorUnit,
  locale: Locale
): IndicatorLevel[] {
  const {beforePilots, ofPilots} = language(locale).lists;
  const shown = (value: number): string =>
    isPercent(unit) ? formatWithUnit(value, unit, locale) : formatValue(value, unit, locale);
  const months = [last, after?.point ?? null].filter(isKnown);
  return [
    ...(years ? [{when: beforePilots(years.first.year), value: shown(years.first.area)}] : []),
    ...(years ? [{when: ofPilots(years.last.year), value: shown(years.last.area)}] : []),
    ...months.map(({month, value}) => ({
      when: monthName(month, locale) + pilotRemark(month, locale),
      value: shown(value)
    }))
  ];
}
