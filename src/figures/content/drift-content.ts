import type {DriftContent} from "../../charts/comparison/drift-chart.ts";
import {formatEffect} from "../../i18n/effects.ts";
import {language} from "../../i18n/language.ts";
import {formatTick} from "../../i18n/numbers.ts";
import type {AreaEstimate} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";

/** Puts the gap of an area and the band around it into a language; null when the band is not known. */
export function driftContent({att, band}: Pick<AreaEstimate, "att" | "band">, locale: Locale): DriftContent | null {
  if (band === null) return null;
  const {lower, higher} = language(locale).comparison;
  return {
    gap: att,
    band,
    value: formatEffect(att, locale),
    ticks: [formatEffect(-band, locale), formatTick(0, locale), formatEffect(band, locale)],
    sides: [lower, higher]
  };
}
