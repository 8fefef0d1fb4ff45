import type {PlotOptions} from "@observablehq/plot";
import type {LineChartContent} from "../../charts/layout/line-content.ts";
import type {Palette} from "../../charts/svg/palette.ts";
import type {ChartSize} from "../../charts/svg/sizes.ts";
import {language} from "../../i18n/language.ts";
import {allAreasTitle} from "../../i18n/page-pictures.ts";
import {pilotsTogether} from "../../i18n/places.ts";
import {pictureSentence, viewSentence, wholeTitle} from "../../i18n/sentences.ts";
import type {ControlFlag} from "../../model/comparisons/control-regions.ts";
import type {Locale} from "../../model/languages.ts";
import {covidMonths} from "../../model/months.ts";
import type {IndicatorTogether} from "../../model/pages/indicator-pages.ts";
import type {IndicatorCoverage} from "../../model/pages/pages.ts";
import {isKnown} from "../../model/series.ts";
import {breakNotes} from "../content/break-notes.ts";
import {drawnFlags, endNotes, pictureNotes} from "../content/drawing-notes.ts";
import {chartCautions, embedContent, sourceParts} from "../content/embed-content.ts";
import type {EmbedSource} from "../content/embed-content.ts";
import {togetherPicture} from "../content/together-content.ts";

/** Everything a picture says; it may stand anywhere, with nothing of the site around it. */
export interface PictureContent {
  readonly title: string;
  readonly sentence: string;
  /** Null when there is no figure to draw; the sentence says why. */
  readonly drawing: LineChartContent | null;
  /** How it is drawn, where that is not as lines alone. */
  readonly draw?: (palette: Palette, size: ChartSize) => PlotOptions;
  /** What the drawing shows, for readers who do not see it; the same words as on pages. */
  readonly name: string;
  /** How to read the drawing, in a few words each. */
  readonly notes: readonly string[];
  /** What the figures cannot say, in a few words each. */
  readonly cautions: readonly string[];
  /** Where the figures come from, of which day the newest are, and on what terms they may be used. */
  readonly source: string;
}

/** The picture of one indicator in one area: the same lines, words and cautions as in an embedded chart. */
export function areaPicture({model, coverage}: EmbedSource, locale: Locale): PictureContent {
  const {title, drawing, cautions} = embedContent({model, coverage}, "all", locale);
  const sentence = pictureSentence(model.chart.summary, coverage, model.area, locale);
  return {
    title: wholeTitle(title),
    sentence,
    drawing: drawing && withCovidYear(drawing.content, locale),
    name: drawing?.name ?? sentence,
    notes: drawing
      ? [
          ...breakNotes(model.chart.breaks, drawing.content, locale),
          ...notesOf(drawing.content, drawnFlags(model.controls, drawing.content.lines), locale)
        ]
      : [],
    cautions,
    source: newestSource(coverage, locale)
  };
}

/** The picture of one indicator in all pilot areas together: shares and ratios as they are, counts as an index. */
export function allAreasPicture(
  together: IndicatorTogether,
  coverage: IndicatorCoverage,
  locale: Locale
): PictureContent {
  const {content, name} = togetherPicture(together, coverage, [], locale);
  const sentence = pictureSentence(together.summary, coverage, pilotsTogether, locale);
  const isIndex = together.views !== null;
  return {
    title: allAreasTitle(coverage.indicator, locale),
    sentence: isIndex ? `${sentence} ${indexSentence(content, coverage, locale)}` : sentence,
    drawing: content.lines.some(({points}) => points.some(isKnown)) ? withCovidYear(content, locale) : null,
    name,
    notes: [
      ...breakNotes(together.breaks, content, locale),
      ...indexBasis(together, locale),
      ...notesOf(content, [], locale)
    ],
    cautions: chartCautions(coverage, locale),
    source: newestSource(coverage, locale)
  };
}

/** The peak of that year is what eyes fall upon. */
export function withCovidYear(content: LineChartContent, locale: Locale): LineChartContent {
  return {...content, covid: {...covidMonths, label: language(locale).chart.covidYear}};
}

/** A picture has room for one date: that of the newest figures. */
export function newestSource({vintages}: IndicatorCoverage, locale: Locale): string {
  return sourceParts(vintages.slice(-1), null, locale).join(" ");
}

function notesOf(content: LineChartContent, flags: readonly ControlFlag[], locale: Locale): string[] {
  const words = language(locale).pictures.notes;
  return [
    ...pictureNotes(content.lines, content.unit, locale),
    ...flags.map((flag) => words[flag]),
    ...endNotes(content, locale)
  ];
}

function indexBasis({views}: IndicatorTogether, locale: Locale): string[] {
  const basis = views?.lines.find(({id}) => id === "area")?.indexBasis;
  return basis ? [language(locale).viewNotes.indexBasis[basis]] : [];
}

function indexSentence({lines}: LineChartContent, {indicator}: IndicatorCoverage, locale: Locale): string {
  const pointsOf = (id: string) => lines.find((line) => line.id === id)?.points ?? [];
  const figures = {indicator, area: pilotsTogether, points: pointsOf("area"), rest: pointsOf("rest")};
  return viewSentence({view: "index", ...figures}, locale);
}
