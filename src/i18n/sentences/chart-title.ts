import type {Indicator} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {IndicatorCoverage} from "../../model/pages/pages.ts";
import {isCount} from "../../model/pages/summary.ts";
import {monthSpan} from "../months.ts";
import {placeForms} from "../places.ts";
import type {Place} from "../places.ts";
import {texts} from "../texts.ts";
import {sentenceTexts} from "./by-language.ts";

/** The title of a chart: what is measured, and what is set beside what; a count stands alone, for areas differ in size. */
export function chartTitle(indicator: Pick<Indicator, "id" | "unit">, area: Place, locale: Locale): string {
  const {title} = texts(locale).indicators[indicator.id];
  const {name} = placeForms(area, locale);
  return isCount(indicator.unit) ? `${title}: ${name}` : sentenceTexts(locale).titleOfBoth(title, name);
}

/** The caption of a chart's table: what it holds and the months it covers. */
export function tableCaption({indicator, first, last}: IndicatorCoverage, area: Place, locale: Locale): string {
  return `${chartTitle(indicator, area, locale)}, ${monthSpan(first, last, locale)}`;
}
