import type {AreaEstimate} from "../../model/comparisons/comparisons.ts";
import type {ControlId} from "../../model/comparisons/control-ids.ts";
import type {Indicator} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {pilotStart} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import type {ObservationStatus} from "../../model/observations/observations.ts";
import type {ViewId} from "../../model/pages/views.ts";
import {uncapitalize} from "../first-letter.ts";
import {language} from "../language.ts";
import {monthSpan} from "../months.ts";
import {placeForms, whoseFigure} from "../places.ts";
import type {Place} from "../places.ts";
import {formatViewValue} from "../view-values.ts";
import {extremesOf} from "./pictures/extremes.ts";
import {sinceBreak, sinceBreakNote} from "./since-break.ts";

/** A picture of a view to be put in words. */
export interface ViewPicture {
  readonly view: Exclude<ViewId, "gap">;
  readonly indicator: Pick<Indicator, "id" | "unit">;
  readonly area: Place;
  /** What the picture shows of the area, in order. */
  readonly points: readonly ViewPoint[];
  /** What is drawn beside the area. */
  readonly beside: readonly (ControlId | "country")[];
}

export interface ViewPoint {
  readonly month: Month;
  readonly value: number | null;
  /** Of figures; what is computed from them is absent across a break. */
  readonly status?: ObservationStatus;
}

/** What the picture of a view shows, for readers who do not see it. */
export function viewAltText({view, indicator, area, points, beside}: ViewPicture, locale: Locale): string {
  const place = placeForms(area, locale);
  const show = (value: number): string => formatViewValue(view, value, indicator.unit, locale);
  const extremes = extremesOf(sinceBreak(points), show, locale);
  const [first, last] = [points[0], points.at(-1)];
  if (!extremes || !first || !last) return language(locale).chartSentences.nothingShown(place);
  const {chart, indicators} = language(locale);
  const text = language(locale).pictures.view[view]({
    owner: language(locale).chartSentences.owner[whoseFigure(area)],
    measured: uncapitalize(indicators[indicator.id].title),
    place,
    months: monthSpan(first.month, last.month, locale),
    beside: language(locale).comparisonSentences.list(beside.map((id) => uncapitalize(chart.lines[id].name))),
    ...extremes
  });
  return text + sinceBreakNote(points, locale);
}

/** The same for a file, which has no table below it. */
export function altTextOfFile(altText: string, locale: Locale): string {
  return altText.replace(` ${language(locale).pictures.inTable}`, "");
}

/** What the picture of a gap with its band shows, for readers who do not see it. */
export function gapAltText(
  {points}: Pick<AreaEstimate, "points">,
  indicator: Pick<Indicator, "id" | "unit">,
  area: Place,
  locale: Locale
): string {
  const place = placeForms(area, locale);
  const gaps = points.map(({month, effect}) => ({month, value: effect}));
  const show = (value: number): string => formatViewValue("gap", value, indicator.unit, locale);
  const extremes = extremesOf(gaps, show, locale);
  const [first, last] = [points[0], points.at(-1)];
  if (!extremes || !first || !last) return language(locale).chartSentences.nothingShown(place);
  const pilot = points.filter(({month}) => month >= pilotStart);
  return language(locale).pictures.gap({
    measured: uncapitalize(language(locale).indicators[indicator.id].title),
    place,
    months: monthSpan(first.month, last.month, locale),
    pilotMonths: pilot.length,
    outside: pilot.filter(({effect, band}) => band !== null && Math.abs(effect) > band).length,
    ...extremes
  });
}
