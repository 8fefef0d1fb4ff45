import {formatEffect, gapAsShown} from "../../i18n/effects.ts";
import {shortMonth} from "../../i18n/months.ts";
import {formatValue} from "../../i18n/numbers.ts";
import type {AreaEstimate, EffectPoint, OutcomeScale} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";
import {yearsOf} from "./table-rows.ts";
import type {ChartTable} from "./table-rows.ts";

/**
 * The months of a gap, newest first, each with its gap and half the width of its band, empty when that is not known. The
 * gap of shares stands behind the two levels that it lies between; that of counts, in per cent, has no such levels.
 */
export function gapTable({points}: Pick<AreaEstimate, "points">, scale: OutcomeScale, locale: Locale): ChartTable {
  const rows = points.map((point) => ({
    month: point.month,
    name: shortMonth(point.month, locale),
    cells: cellsOf(point, scale, locale).map((text) => ({text, mark: ""})),
    bounds: ""
  }));
  return {hasBounds: false, years: yearsOf(rows.toReversed()), statuses: [], estimates: [], absences: []};
}

function cellsOf(point: EffectPoint, scale: OutcomeScale, locale: Locale): string[] {
  const {effect, comparison, band} = point;
  const share = (value: number): string => formatValue(value, "percent", locale);
  return [
    ...(scale === "as published" ? [share(comparison + effect), share(comparison)] : []),
    formatEffect(gapAsShown(point, scale), locale),
    band === null ? "" : share(band)
  ];
}
