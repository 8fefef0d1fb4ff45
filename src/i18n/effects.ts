import type {EffectPoint, OutcomeScale} from "../model/comparisons/comparisons.ts";
import type {Locale} from "../model/languages.ts";
import {language} from "./language.ts";
import {differenceAsShown, formatSigned, formatValue} from "./numbers.ts";

/** A gap to a comparison with its sign, without its unit, for tables and axes: "+0,7", "−1,2". */
export function formatEffect(effect: number, locale: Locale): string {
  return formatSigned(effect, "percent", locale);
}

/** The gap of a month: of shares that of the levels as readers see them, so that they can redo it; of counts as estimated. */
export function gapAsShown({effect, comparison}: EffectPoint, scale: OutcomeScale): number {
  return scale === "as published" ? differenceAsShown(comparison + effect, comparison, "percent") : effect;
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
