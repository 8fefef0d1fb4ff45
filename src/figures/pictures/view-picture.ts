import {changeChart} from "../../charts/comparison/change-chart.ts";
import {gapChart, gapLine} from "../../charts/comparison/gap-chart.ts";
import {language} from "../../i18n/language.ts";
import {
  comparisonSentence,
  gapAltText,
  periodSentence,
  viewAltText,
  viewSentence,
  viewTitle,
  wholeTitle
} from "../../i18n/sentences.ts";
import {estimateWindow} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";
import type {ChartPageModel, IndicatorCoverage} from "../../model/pages/pages.ts";
import type {PictureView} from "../../model/pages/pictures.ts";
import {isKnown} from "../../model/series.ts";
import {breakNotes} from "../content/break-notes.ts";
import {commonSpan} from "../content/chart-content.ts";
import {chartCautions} from "../content/embed-content.ts";
import {gapChartContent} from "../content/gap-content.ts";
import {newestSource} from "./picture-content.ts";
import type {PictureContent} from "./picture-content.ts";
import {linesOfView, viewContent} from "../content/view-content.ts";
import {viewLines, viewStart} from "../content/view-lines.ts";
import {viewNotesOf} from "../content/view-notes.ts";

/** What a picture of a view is made of. */
export interface ViewPictureSource {
  readonly model: ChartPageModel;
  readonly coverage: IndicatorCoverage;
  /** Of the site, whose time axis all charts share. */
  readonly indicators: readonly IndicatorCoverage[];
}

/** The picture of a chart seen in another way; null where the page has no such view, and says why. */
export function viewPicture(source: ViewPictureSource, view: PictureView, locale: Locale): PictureContent | null {
  return view === "gap" ? gapPicture(source, locale) : computedPicture(source, view, locale);
}

/** The gap to the weighted comparison with its band; what an estimate does not say is said with it. */
function gapPicture({model, coverage}: ViewPictureSource, locale: Locale): PictureContent | null {
  const {estimate, scale} = model.weighted;
  if (estimate.kind !== "estimate") return null;
  const {indicator} = coverage;
  const {finding, cautions} = comparisonSentence(model, indicator.id, model.area, locale);
  const content = gapChartContent(estimate, scale, locale);
  return {
    title: wholeTitle(viewTitle("gap", indicator, model.area, locale)),
    sentence: [finding, periodSentence(estimateWindow(estimate), locale), ...cautions].join(" "),
    drawing: gapLine(content),
    draw: (palette, size) => gapChart(content, palette, size),
    name: gapAltText(estimate, indicator, model.area, locale),
    notes: [language(locale).comparison.bandExplanation],
    cautions: chartCautions(coverage, locale),
    source: newestSource(coverage, locale)
  };
}

function computedPicture(
  {model, coverage, indicators}: ViewPictureSource,
  view: Exclude<PictureView, "gap">,
  locale: Locale
): PictureContent | null {
  const {area, chart, views} = model;
  const {indicator} = coverage;
  const lines = viewLines(model, view);
  const drawn = linesOfView(view, lines);
  const pointsOf = (id: string) => drawn.find((line) => line.id === id)?.points ?? [];
  const points = pointsOf("area");
  if (!points.some(isKnown)) return null;
  const span = {first: viewStart, last: commonSpan(indicators).last};
  const {breaks} = chart;
  const content = viewContent({view, lines, areaName: area.name[locale], unit: indicator.unit, span, breaks}, locale);
  const beside = drawn.flatMap(({id}) => (id === "area" ? [] : [id]));
  return {
    title: wholeTitle(viewTitle(view, indicator, area, locale)),
    sentence: viewSentence({view, indicator, area, points, rest: pointsOf("rest")}, locale),
    drawing: content,
    ...(view === "change-on-year" && {draw: (palette, size) => changeChart(content, palette, size)}),
    name: viewAltText({view, indicator, area, points, beside}, locale),
    notes: [...viewNotesOf(view, views, content, {indicator, area}, locale), ...breakNotes(breaks, span, locale)],
    cautions: chartCautions(coverage, locale),
    source: newestSource(coverage, locale)
  };
}
