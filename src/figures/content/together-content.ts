import type {LineChartContent} from "../../charts/layout/line-content.ts";
import {linesWithin} from "../../charts/layout/drawn-lines.ts";
import type {DrawnLine} from "../../charts/layout/drawn-lines.ts";
import {pilotsTogether} from "../../i18n/places.ts";
import {chartAltText, viewAltText} from "../../i18n/sentences.ts";
import type {ChartEvent} from "../../model/events.ts";
import type {Locale} from "../../model/languages.ts";
import type {IndicatorTogether} from "../../model/pages/indicator-pages.ts";
import type {IndicatorCoverage} from "../../model/pages/pages.ts";
import {eventsWithin, lineChartContent, numberEvents} from "./chart-content.ts";
import type {TimeSpan} from "./chart-content.ts";
import {drawingNotes, endNotes, noteTexts} from "./drawing-notes.ts";
import {linesOfView, viewContent} from "./view-content.ts";
import {viewLines, viewStart} from "./view-lines.ts";
import {viewNotesOf} from "./view-notes.ts";

/** All pilot areas together as a picture, with its name and what its readers must be told. */
export interface TogetherPicture {
  readonly content: LineChartContent;
  readonly name: string;
  readonly notes: readonly string[];
  /** The lines of the table. */
  readonly lines: readonly DrawnLine[];
}

/** All pilot areas together beside the rest: shares and ratios as they are, counts as an index. */
export function togetherPicture(
  together: IndicatorTogether,
  coverage: IndicatorCoverage,
  events: readonly ChartEvent[],
  locale: Locale
): TogetherPicture {
  const {views} = together;
  return views
    ? indexPicture({...together, views}, coverage, locale)
    : sharePicture(together, coverage, events, locale);
}

function sharePicture(
  {lines, breaks}: IndicatorTogether,
  coverage: IndicatorCoverage,
  events: readonly ChartEvent[],
  locale: Locale
): TogetherPicture {
  const {unit} = coverage.indicator;
  const span: TimeSpan = coverage;
  const drawn = linesWithin(lines, span);
  const numbered = eventsWithin(numberEvents(events), span);
  const areaName = pilotsTogether.name[locale];
  const content = lineChartContent(
    {areaName, lines: drawn, unit, span, events: numbered, breaks, showsCovid: true},
    locale
  );
  return {
    content,
    name: chartAltText(lines, coverage, pilotsTogether, locale),
    notes: [...noteTexts(drawingNotes(drawn, unit), "together", locale), ...endNotes(content, locale)],
    lines
  };
}

function indexPicture(
  {lines, views, breaks}: IndicatorTogether & {readonly views: NonNullable<IndicatorTogether["views"]>},
  {indicator, last}: IndicatorCoverage,
  locale: Locale
): TogetherPicture {
  const view = "index";
  const seen = viewLines({chart: {lines, controls: []}, views}, view);
  const span = {first: viewStart, last};
  const areaName = pilotsTogether.name[locale];
  const content = viewContent({view, lines: seen, areaName, unit: indicator.unit, span, breaks}, locale);
  const drawn = linesOfView(view, seen);
  const points = drawn.find(({id}) => id === "area")?.points ?? [];
  const beside = drawn.flatMap(({id}) => (id === "area" ? [] : [id]));
  return {
    content,
    name: viewAltText({view, indicator, area: pilotsTogether, points, beside}, locale),
    notes: viewNotesOf(view, views, content, {indicator, area: pilotsTogether}, locale),
    lines: seen
  };
}
