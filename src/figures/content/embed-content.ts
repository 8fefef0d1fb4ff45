import type {LineChartContent} from "../../charts/layout/line-content.ts";
import {linesBesideControls, linesWithin} from "../../charts/layout/drawn-lines.ts";
import type {DrawnLine} from "../../charts/layout/drawn-lines.ts";
import {language} from "../../i18n/language.ts";
import {formatDay, monthSpan} from "../../i18n/months.ts";
import {formatValue, formatWithUnit, isPercent} from "../../i18n/numbers.ts";
import {levelSentence, pictureSentence, viewAltText, viewTitle} from "../../i18n/sentences.ts";
import type {FigureTitle} from "../../i18n/sentences.ts";
import {revisedCount} from "../../i18n/sentences/revised-points.ts";
import {cautionsOf, viewCautions} from "../../model/cautions.ts";
import type {MonthSpan} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";
import {embedSpan} from "../../model/pages/embeds.ts";
import type {EmbedPeriod} from "../../model/pages/embeds.ts";
import type {ChartPageModel, ChartSummary, IndicatorCoverage} from "../../model/pages/pages.ts";
import {isKnown} from "../../model/series.ts";
import {breakNotes} from "./break-notes.ts";
import {drawnLines, lineChartContent} from "./chart-content.ts";
import {drawingNotes, drawnFlags, endNotes, noteTexts} from "./drawing-notes.ts";

/** Everything an embedded chart says; each text stands by itself, for nothing of the site is around it. */
export interface EmbedContent {
  readonly title: FigureTitle;
  readonly sentence: string;
  /** What a tile says: one number, with what tells that it may change, and the sentence that holds it. */
  readonly tile: EmbedTile;
  /** The months shown. */
  readonly months: string;
  /** Null when there is no figure to draw. */
  readonly drawing: {readonly content: LineChartContent; readonly name: string} | null;
  /** How to read the drawing. */
  readonly notes: readonly string[];
  /** What the figures cannot say, in a few words each. */
  readonly cautions: readonly string[];
  /** Where the figures come from, of which day they are, when they were read, and on what terms they may be used. */
  readonly source: readonly string[];
  /** For the table. */
  readonly lines: readonly DrawnLine[];
}

/** The last figure of the pilots that is known. */
interface EmbedTile {
  /** Null when no figure can be shown; then the sentence says so. */
  readonly number: string | null;
  /** That it is an estimate or provisional; empty where it is neither. */
  readonly mark: string;
  /** A sentence of those of the whole chart. */
  readonly sentence: string;
}

/** What a chart is made of: its figures, and what its indicator covers. */
export interface EmbedSource {
  readonly model: Pick<ChartPageModel, "area" | "chart" | "controls">;
  readonly coverage: IndicatorCoverage;
}

/** Puts a chart into the words of an embed: the area beside its plain controls, without estimates. */
export function embedContent({model, coverage}: EmbedSource, period: EmbedPeriod, locale: Locale): EmbedContent {
  const {area, chart} = model;
  const {indicator} = coverage;
  const span = embedSpan(coverage, period);
  const lines = linesWithin(linesBesideControls(chart), span);
  const drawing = drawingOf({model, coverage}, lines, span, locale);
  const revised = chart.revised.filter(({month}) => span.first <= month && month <= span.last);
  const sentence = pictureSentence(chart.summary, coverage, area, locale);
  return {
    title: viewTitle("lines", indicator, area, locale),
    sentence,
    tile: tileOf(chart.summary, coverage, area, locale) ?? {number: null, mark: "", sentence},
    months: monthSpan(span.first, span.last, locale),
    drawing,
    notes: [
      ...breakNotes(chart.breaks, span, locale).map((note) => `${note}.`),
      ...notesOf({model, coverage}, lines, locale),
      ...(drawing ? endNotes(drawing.content, locale) : []),
      ...(revised.length > 0 ? [`${revisedCount(revised.length, locale)}.`] : [])
    ],
    cautions: [...chartCautions(coverage, locale), ...controlCautions(model, locale)],
    source: sourceParts(coverage.vintages, coverage.read, locale),
    lines
  };
}

function tileOf(
  {last}: ChartSummary,
  {indicator}: IndicatorCoverage,
  area: EmbedSource["model"]["area"],
  locale: Locale
): EmbedTile | null {
  if (!isKnown(last)) return null;
  const {estimatedPart, provisionalPart} = language(locale).chart;
  // What is counted the sentence says.
  const format = isPercent(indicator.unit) ? formatWithUnit : formatValue;
  return {
    number: format(last.value, indicator.unit, locale),
    mark: last.status === "estimated" ? estimatedPart : last.status === "provisional" ? provisionalPart : "",
    sentence: levelSentence(last, indicator, area, locale)
  };
}

function drawingOf(
  {model: {area, chart}, coverage: {indicator}}: EmbedSource,
  lines: readonly DrawnLine[],
  span: MonthSpan,
  locale: Locale
): EmbedContent["drawing"] {
  const drawn = drawnLines(lines, indicator.unit);
  const points = drawn.find(({id}) => id === "area")?.points ?? [];
  if (!points.some(isKnown)) return null;
  const beside = drawn.flatMap(({id}) => (id === "area" ? [] : [id]));
  return {
    content: lineChartContent(
      {areaName: area.name[locale], lines, unit: indicator.unit, span, events: [], breaks: chart.breaks},
      locale
    ),
    name: viewAltText({view: "lines", indicator, area, points, beside}, locale)
  };
}

/** What must be said of a control, such as that similar municipalities are not so similar, is said where it is drawn. */
function notesOf({model, coverage}: EmbedSource, lines: readonly DrawnLine[], locale: Locale): string[] {
  const {comparison} = language(locale);
  const {unit} = coverage.indicator;
  const notes = noteTexts(drawingNotes(lines, unit), "area", locale);
  const flags = drawnFlags(model.controls, drawnLines(lines, unit));
  return [...notes, ...flags.map((flag) => comparison.flags[flag])];
}

/** The cautions that stand below every view, and the one on lay-offs, for the peak of 2020 is what eyes fall upon. */
export function chartCautions({indicator}: IndicatorCoverage, locale: Locale): string[] {
  const {cautions} = language(locale);
  const layOffs = cautionsOf(indicator.id).filter((id) => id === "laid-off");
  return [...viewCautions(indicator.id), ...layOffs].map((id) => cautions[id].title);
}

function controlCautions({controls}: EmbedSource["model"], locale: Locale): string[] {
  const {flags} = language(locale).comparison;
  return controls.noComparableArea ? [flags["no comparable area"].replace(/\.$/, "")] : [];
}

/**
 * Where figures come from, of which days they are, and on what terms they may be used: a sentence each.
 *
 * @param read the last day on which they were read from the source; null where there is no room for it
 */
export function sourceParts(vintages: readonly string[], read: string | null, locale: Locale): string[] {
  const {chart: words} = language(locale);
  const parts = [
    [words.sourceLabel, words.source],
    [words.vintagesLabel, vintages.map((day) => formatDay(day, locale)).join(", ")],
    ...(read === null ? [] : [[words.readLabel, formatDay(read, locale)]]),
    [words.licenceLabel, words.licence]
  ];
  return parts.map(([label, said]) => `${label}: ${said}.`);
}
