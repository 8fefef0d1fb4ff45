import type {Indicator} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import type {IndicatorCoverage} from "../../model/pages/pages.ts";
import {isCount} from "../../model/pages/summary.ts";
import type {ViewId} from "../../model/pages/views.ts";
import {language} from "../language.ts";
import {monthSpan} from "../months.ts";
import {placeForms} from "../places.ts";
import type {Place} from "../places.ts";

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
  const {indicators, chartSentences} = language(locale);
  const {name} = placeForms(area, locale);
  return {
    measured: indicators[indicator.id].title,
    place: isCount(indicator.unit) ? name : chartSentences.titleOfBoth(name)
  };
}

/** The caption of a chart's table: what it holds and the months it covers. */
export function tableCaption({indicator, first, last}: IndicatorCoverage, area: Place, locale: Locale): string {
  return `${wholeTitle(chartTitle(indicator, area, locale))}, ${monthSpan(first, last, locale)}`;
}

/** The title of a view: what is measured, where, and how it is seen; the lines of a count show the area alone. */
export function viewTitle(
  view: ViewId,
  indicator: Pick<Indicator, "id" | "unit">,
  area: Place,
  locale: Locale
): FigureTitle {
  if (view === "lines" && isCount(indicator.unit)) return chartTitle(indicator, area, locale);
  const {indicators, pictures} = language(locale);
  return {measured: indicators[indicator.id].title, place: pictures.titlePlace[view](placeForms(area, locale))};
}

/** The caption of a view's table: its title and the months it covers. */
export function viewCaption(
  view: ViewId,
  indicator: Pick<Indicator, "id" | "unit">,
  area: Place,
  {first, last}: {readonly first: Month; readonly last: Month},
  locale: Locale
): string {
  return `${wholeTitle(viewTitle(view, indicator, area, locale))}, ${monthSpan(first, last, locale)}`;
}
