import type {OutcomeScale} from "../model/comparisons/comparisons.ts";
import type {Locale} from "../model/languages.ts";
import {language} from "./language.ts";
import {formatSigned, formatValue} from "./numbers.ts";

/** A gap to a comparison with its sign, without its unit, for tables and axes: "+0,7", "−1,2". */
export function formatEffect(effect: number, locale: Locale): string {
  return formatSigned(effect, "percent", locale);
}

/** A gap with its sign and unit: "+0,7 prosenttiyksikköä". */
export function formatEffectWithUnit(effect: number, scale: OutcomeScale, locale: Locale): string {
  return `${formatEffect(effect, locale)}\u00a0${effectUnit(scale, locale)}`;
}

/** The size of a gap with its unit, never with a sign: "0,7 prosenttiyksikköä". */
export function formatEffectSize(effect: number, scale: OutcomeScale, locale: Locale): string {
  return `${formatValue(Math.abs(effect), "percent", locale)}\u00a0${effectUnit(scale, locale)}`;
}

/** The unit of gaps, for heads of columns and axes; counts are compared in logarithms, which are about per cent. */
export function effectUnit(scale: OutcomeScale, locale: Locale): string {
  const {percentagePoints, units} = language(locale);
  return scale === "as published" ? percentagePoints : units.percent.name;
}
