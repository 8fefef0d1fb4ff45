import {formatEffect} from "../../i18n/effects.ts";
import {shortMonth} from "../../i18n/months.ts";
import {formatValue} from "../../i18n/numbers.ts";
import type {AreaEstimate, OutcomeScale} from "../../model/comparisons/comparisons.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";

/** A month of a gap as its table shows it. */
export interface GapRow {
  readonly year: string;
  readonly name: string;
  readonly area: string;
  readonly weighted: string;
  readonly gap: string;
  /** Half the width; empty when it is not known. */
  readonly band: string;
}

/** The months of a gap by year, newest first; levels of counts are people again, their gaps stay in per cent. */
export function gapRows(
  {points}: Pick<AreaEstimate, "points">,
  scale: OutcomeScale,
  unit: IndicatorUnit,
  locale: Locale
): GapRow[][] {
  const level = (value: number) => formatValue(scale === "hundred logs" ? Math.exp(value / 100) : value, unit, locale);
  const byYear = Map.groupBy(points.toReversed(), ({month}) => month.slice(0, 4));
  return [...byYear.values()].map((months) =>
    months.map(({month, comparison, effect, band}) => ({
      year: month.slice(0, 4),
      name: shortMonth(month, locale),
      area: level(comparison + effect),
      weighted: level(comparison),
      gap: formatEffect(effect, locale),
      band: band === null ? "" : formatValue(band, "percent", locale)
    }))
  );
}
