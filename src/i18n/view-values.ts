import type {IndicatorUnit} from "../model/indicators.ts";
import type {Locale} from "../model/languages.ts";
import {isCount} from "../model/pages/summary.ts";
import type {ViewId} from "../model/pages/views.ts";
import {effectUnit} from "./effects.ts";
import {language} from "./language.ts";
import {differenceUnit, formatSigned, formatValue, formatWithUnit, isPercent} from "./numbers.ts";
import type {CountedWord} from "./numbers.ts";

/** A value of a view with its unit, as sentences and tables need it: "8,8 %", "+0,4 prosenttiyksikköä", "94,3". */
export function formatViewValue(view: ViewId, value: number, unit: IndicatorUnit, locale: Locale): string {
  if (view === "lines" || view === "seasonally-adjusted") return formatWithUnit(value, unit, locale);
  if (view === "index") return formatValue(value, "percent", locale);
  return `${formatSigned(value, "percent", locale)}\u00a0${unitInText(view, unit, locale)}`;
}

/** An axis has room for few words, and a label of two words with a stroke between them is none for running text. */
function unitInText(view: ViewId, unit: IndicatorUnit, locale: Locale): string {
  const isRatio = view === "change-on-year" && !isCount(unit) && !isPercent(unit);
  return isRatio ? language(locale).units[unit].name : viewUnit(view, unit, locale);
}

/** The unit of a view, beside an axis and in heads of columns. */
export function viewUnit(view: ViewId, unit: IndicatorUnit, locale: Locale): string {
  switch (view) {
    case "lines":
    case "seasonally-adjusted":
      return language(locale).units[unit].axis;
    case "index":
      return language(locale).index.unit;
    case "gap":
      return effectUnit(isCount(unit) ? "hundred logs" : "as published", locale);
    case "change-on-year":
      return isCount(unit) || isPercent(unit)
        ? effectUnit(isCount(unit) ? "hundred logs" : "as published", locale)
        : language(locale).units[unit].axis;
  }
}

/** The unit of a difference between two values of a view, for a difference of one and for others. */
export function viewDifferenceUnit(view: ViewId, unit: IndicatorUnit, locale: Locale): CountedWord {
  if (view === "index") return language(locale).index.points;
  const isOfValues = view === "lines" || view === "seasonally-adjusted" || !(isCount(unit) || isPercent(unit));
  return differenceUnit(isOfValues ? unit : "percent of labour force", locale);
}
