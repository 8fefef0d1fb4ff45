import type {Indicator} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {IndicatorCoverage} from "../../model/pages/pages.ts";
import {isCount} from "../../model/pages/summary.ts";
import {monthSpan} from "../months.ts";
import {placeForms} from "../places.ts";
import type {Place} from "../places.ts";
import {texts} from "../texts.ts";
import {sentenceTexts} from "./by-language.ts";

/** The title of a figure in its two parts, which pages print apart. */
export interface FigureTitle {
  /** What is measured: what the indicator is called. */
  readonly measured: string;
  /** Where, beside what, and how it is seen. */
  readonly place: string;
}

/** A title in one piece. */
export function wholeTitle({measured, place}: FigureTitle): string {
  return `${measured}: ${place}`;
}

/** The title of a chart: what is measured, and what is set beside what; a count stands alone, for areas differ in size. */
export function chartTitle(indicator: Pick<Indicator, "id" | "unit">, area: Place, locale: Locale): FigureTitle {
  const {title} = texts(locale).indicators[indicator.id];
  const {name} = placeForms(area, locale);
  return {measured: title, place: isCount(indicator.unit) ? name : sentenceTexts(locale).titleOfBoth(name)};
}

/** The caption of a chart's table: what it holds and the months it covers. */
export function tableCaption({indicator, first, last}: IndicatorCoverage, area: Place, locale: Locale): string {
  return `${wholeTitle(chartTitle(indicator, area, locale))}, ${monthSpan(first, last, locale)}`;
}
