import type {Indicator} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import {isCount} from "../../model/pages/summary.ts";
import type {ViewId} from "../dictionary/view-texts.ts";
import {monthSpan} from "../months.ts";
import {placeForms} from "../places.ts";
import type {Place} from "../places.ts";
import {texts} from "../texts.ts";
import {chartTitle, wholeTitle} from "./chart-title.ts";
import type {FigureTitle} from "./chart-title.ts";
import {pictureTexts} from "./pictures-by-language.ts";

/** The title of a view: what is measured, where, and how it is seen; the lines of a count show the area alone. */
export function viewTitle(
  view: ViewId,
  indicator: Pick<Indicator, "id" | "unit">,
  area: Place,
  locale: Locale
): FigureTitle {
  if (view === "lines" && isCount(indicator.unit)) return chartTitle(indicator, area, locale);
  const {title} = texts(locale).indicators[indicator.id];
  return {measured: title, place: pictureTexts(locale).titlePlace[view](placeForms(area, locale))};
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
