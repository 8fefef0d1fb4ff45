import type {IndicatorUnit} from "../model/indicators.ts";
import type {Locale, Localized} from "../model/languages.ts";
import {isCount} from "../model/pages/summary.ts";
import type {ViewId} from "./dictionary/view-texts.ts";
import {effectUnit} from "./effects.ts";
import {differenceUnit, formatSigned, formatValue, formatWithUnit, isPercent} from "./numbers.ts";
import type {CountedWord} from "./numbers.ts";
import {texts} from "./texts.ts";

/** A value of a view with its unit, as sentences and tables need it: "8,8 %", "+0,4 prosenttiyksikköä", "94,3". */
export function formatViewValue(view: ViewId, value: number, unit: IndicatorUnit, locale: Locale): string {
  if (view === "lines" || view === "seasonally-adjusted") return formatWithUnit(value, unit, locale);
  if (view === "index") return formatValue(value, "percent", locale);
  return `${formatSigned(value, "percent", locale)}\u00a0${viewUnit(view, unit, locale)}`;
}

/** The unit of a view, beside an axis and in heads of columns. */
export function viewUnit(view: ViewId, unit: IndicatorUnit, locale: Locale): string {
  switch (view) {
    case "lines":
    case "seasonally-adjusted":
      return texts(locale).units[unit].axis;
    case "index":
      return indexUnit[locale];
    case "gap":
      return effectUnit(isCount(unit) ? "hundred logs" : "as published", locale);
    case "change-on-year":
      return isCount(unit) || isPercent(unit)
        ? effectUnit(isCount(unit) ? "hundred logs" : "as published", locale)
        : texts(locale).units[unit].axis;
  }
}

/** The unit of a difference between two values of a view, for a difference of one and for others. */
export function viewDifferenceUnit(view: ViewId, unit: IndicatorUnit, locale: Locale): CountedWord {
  if (view === "index") return indexPoints[locale];
  const isOfValues = view === "lines" || view === "seasonally-adjusted" || !(isCount(unit) || isPercent(unit));
  return differenceUnit(isOfValues ? unit : "percent of labour force", locale);
}

const indexPoints: Readonly<Record<Locale, CountedWord>> = {
  fi: {one: "piste", many: "pistettä"},
  sv: {one: "enhet", many: "enheter"},
  en: {one: "point", many: "points"}
};

const indexUnit: Localized = {fi: "maaliskuu 2021 = 100", sv: "mars 2021 = 100", en: "March 2021 = 100"};
