import type {LineChartContent} from "../../charts/layout/line-content.ts";
import type {DrawnLine} from "../../charts/layout/drawn-lines.ts";
import {language} from "../../i18n/language.ts";
import {municipalityAltText} from "../../i18n/sentences/municipality-alt-text.ts";
import type {BesideNames} from "../../i18n/sentences/municipality-beside.ts";
import type {MunicipalitySubject} from "../../i18n/sentences/municipality-chart.ts";
import type {Locale} from "../../model/languages.ts";
import type {MunicipalityChart, Surroundings} from "../../model/pages/municipality-pages.ts";
import type {SeriesPoint} from "../../model/series.ts";
import {municipalityColumns} from "../tables/municipality-table.ts";
import type {MunicipalityColumn} from "../tables/municipality-table.ts";
import {lineChartContent} from "./chart-content.ts";
import type {NumberedEvent, TimeSpan} from "./chart-content.ts";
import {drawingNotes, endNotes, noteTexts} from "./drawing-notes.ts";

/** One indicator of a municipality with what stands beside it. */
export interface MunicipalityView extends Pick<MunicipalitySubject, "municipality" | "chart" | "coverage" | "numbers"> {
  /** Null for counts, as is the country. */
  readonly beside: Surroundings | null;
  readonly country: Surroundings | null;
  readonly names: BesideNames;
  /** The months of the time axis. */
  readonly span: TimeSpan;
  readonly events: readonly NumberedEvent[];
}

/** What the sentences of a chart are made from. */
export function subjectOf({beside, country, names, ...view}: MunicipalityView): MunicipalitySubject {
  return {
    ...view,
    beside: beside && {inside: names.inside, points: drawnAs(view.chart, beside)},
    country: country && drawnAs(view.chart, country)
  };
}

/** The drawing: the municipality, what stands beside it, and the country. */
export function municipalityContent(view: MunicipalityView, locale: Locale): LineChartContent {
  const {municipality, coverage, names, span, events} = view;
  return lineChartContent(
    {
      areaName: municipality.name[locale],
      lines: linesOf(view),
      unit: coverage.indicator.unit,
      span,
      events,
      breaks: view.chart.breaks,
      names: {[besideLine(view)]: names.short}
    },
    locale
  );
}

/** What the drawing shows, for readers who do not see it. */
export function municipalityPicture(view: MunicipalityView, locale: Locale): string {
  const {beside, country, names} = view;
  // The country first: "in Uusimaa and the whole country" would read as one place.
  const drawn = [
    ...(country ? [language(locale).municipalitySentences.wholeCountry] : []),
    ...(beside ? [names.name] : [])
  ];
  return municipalityAltText(subjectOf(view), drawn, locale);
}

/** What its readers must be told. */
export function municipalityNotes(view: MunicipalityView, locale: Locale): string[] {
  const notes = drawingNotes(linesOf(view), view.coverage.indicator.unit).filter((note) => note !== "area alone");
  const means = view.chart.means ? [language(locale).municipalitySentences.meansDrawn] : [];
  return [
    ...means,
    ...noteTexts(notes, "municipality", locale),
    ...endNotes(municipalityContent(view, locale), locale)
  ];
}

/** The columns of the table. */
export function columnsOf(view: MunicipalityView, locale: Locale) {
  const {municipality, chart, beside, country, names} = view;
  const others = [
    ...(beside ? [{head: names.short, line: besideLine(view), series: beside}] : []),
    ...(country ? [{head: language(locale).chart.lines.country.short, line: "country" as const, series: country}] : [])
  ];
  const heads = {municipality: municipality.name[locale], month: language(locale).municipalitySentences.figureOfMonth};
  return municipalityColumns(chart, others, heads) satisfies MunicipalityColumn[];
}

function linesOf(view: MunicipalityView): DrawnLine[] {
  const {chart, beside, country} = view;
  return [
    {id: "area", points: chart.means ?? chart.months},
    ...(beside ? [{id: besideLine(view), points: drawnAs(chart, beside)}] : []),
    ...(country ? [{id: "country" as const, points: drawnAs(chart, country)}] : [])
  ];
}

/** What lies around a municipality is drawn like what lies around an area; all of the mainland like everywhere. */
function besideLine({beside}: MunicipalityView): "rest" | "region" {
  return beside?.area === "rest" ? "rest" : "region";
}

/** The points of the surroundings in the manner in which the municipality's own are drawn. */
function drawnAs({means}: MunicipalityChart, surroundings: Surroundings): readonly SeriesPoint[] {
  return means ? surroundings.means : surroundings.months;
}
