import type {LineChartContent} from "../../charts/layout/line-content.ts";
import type {DrawnLine} from "../../charts/layout/drawn-lines.ts";
import {uncapitalize} from "../../i18n/first-letter.ts";
import {language} from "../../i18n/language.ts";
import {municipalityAltText} from "../../i18n/sentences/municipality-alt-text.ts";
import type {BesideNames} from "../../i18n/sentences/municipality-beside.ts";
import type {MunicipalitySubject} from "../../i18n/sentences/municipality-chart.ts";
import type {Locale} from "../../model/languages.ts";
import type {MunicipalityChart, Surroundings} from "../../model/pages/municipality-pages.ts";
import type {SeriesPoint} from "../../model/series.ts";
import {municipalityColumns} from "../tables/municipality-table.ts";
import type {MunicipalityColumn} from "../tables/municipality-table.ts";
import type {NamedYears} from "../tables/year-table.ts";
import {lineChartContent} from "./chart-content.ts";
import type {NumberedEvent, TimeSpan} from "./chart-content.ts";
import {drawingNotes, endNotes, noteTexts} from "./drawing-notes.ts";

/** One indicator of a municipality with what stands beside it. */
export interface MunicipalityView extends Pick<MunicipalitySubject, "municipality" | "chart" | "coverage" | "numbers"> {
  /** Null for counts, as are the two below. */
  readonly beside: Surroundings | null;
  /** The municipalities without a pilot; null where they are what stands beside. */
  readonly rest: Surroundings | null;
  readonly country: Surroundings | null;
  readonly names: BesideNames;
  /** The months of the time axis. */
  readonly span: TimeSpan;
  readonly events: readonly NumberedEvent[];
}

/** What the sentences of a chart are made from. */
export function subjectOf({beside, rest, country, names, ...view}: MunicipalityView): MunicipalitySubject {
  return {
    ...view,
    rest: withoutPilot({beside, rest})?.months ?? null,
    beside: beside && {inside: names.inside, points: drawnAs(view.chart, beside)},
    country: country && drawnAs(view.chart, country)
  };
}

/** The drawing: the municipality, the municipalities without a pilot, what else stands beside it, and the country. */
export function municipalityContent(view: MunicipalityView, locale: Locale): LineChartContent {
  return contentOf(view, municipalityLines(view), locale);
}

/** A small drawing, which has no room for the country. */
export function smallContent(view: MunicipalityView, locale: Locale): LineChartContent {
  return contentOf(view, smallLines(view), locale);
}

/** The municipality, the municipalities without a pilot and what else stands beside it, for a table of whole years. */
export function namedYears(view: MunicipalityView, locale: Locale): NamedYears[] {
  const {municipality, chart, beside, names} = view;
  const rest = withoutPilot(view);
  return [
    {id: "area", name: municipality.name[locale], points: chart.months},
    ...(rest ? [{id: "rest" as const, name: language(locale).chart.lines.rest.short, points: rest.months}] : []),
    ...(beside && beside !== rest ? [{id: besideLine(view), name: names.short, points: beside.months}] : [])
  ];
}

function contentOf(view: MunicipalityView, lines: readonly DrawnLine[], locale: Locale): LineChartContent {
  const {municipality, coverage, names, span, events} = view;
  return lineChartContent(
    {
      areaName: municipality.name[locale],
      lines,
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
  return pictureOf(view, municipalityLines(view), locale);
}

/** The same of the small drawing. */
export function smallPicture(view: MunicipalityView, locale: Locale): string {
  return pictureOf(view, smallLines(view), locale);
}

/** What its readers must be told. */
export function municipalityNotes(view: MunicipalityView, locale: Locale): string[] {
  const notes = drawingNotes(municipalityLines(view), view.coverage.indicator.unit).filter(
    (note) => note !== "area alone"
  );
  const means = view.chart.means ? [language(locale).municipalitySentences.meansDrawn] : [];
  return [
    ...means,
    ...noteTexts(notes, "municipality", locale),
    ...endNotes(municipalityContent(view, locale), locale)
  ];
}

/** The columns of the table. */
export function columnsOf(view: MunicipalityView, locale: Locale) {
  const {municipality, chart, beside, rest, country, names} = view;
  const {lines} = language(locale).chart;
  const others = [
    ...(rest ? [{head: lines.rest.short, line: "rest" as const, series: rest}] : []),
    ...(beside ? [{head: names.short, line: besideLine(view), series: beside}] : []),
    ...(country ? [{head: lines.country.short, line: "country" as const, series: country}] : [])
  ];
  const heads = {municipality: municipality.name[locale], month: language(locale).municipalitySentences.figureOfMonth};
  return municipalityColumns(chart, others, heads) satisfies MunicipalityColumn[];
}

function pictureOf(view: MunicipalityView, lines: readonly DrawnLine[], locale: Locale): string {
  const {chart, municipalitySentences} = language(locale);
  const nameOf = ({id}: DrawnLine): string => {
    if (id === "country") return municipalitySentences.wholeCountry;
    return id === besideLine(view) ? view.names.name : uncapitalize(chart.lines.rest.name);
  };
  // The country first: "in Uusimaa and the whole country" would read as one place.
  const ordered = lines.toSorted((a, b) => Number(b.id === "country") - Number(a.id === "country"));
  return municipalityAltText(subjectOf(view), ordered.filter(({id}) => id !== "area").map(nameOf), locale);
}

function smallLines(view: MunicipalityView): DrawnLine[] {
  return municipalityLines(view).filter(({id}) => id !== "country");
}

/** What is drawn, as it is drawn: the municipality, the municipalities without a pilot, what else stands beside it, and the country. */
export function municipalityLines(view: MunicipalityView): DrawnLine[] {
  const {chart, beside, rest, country} = view;
  return [
    {id: "area", points: chart.means ?? chart.months},
    ...(rest ? [{id: "rest" as const, points: drawnAs(chart, rest)}] : []),
    ...(beside ? [{id: besideLine(view), points: drawnAs(chart, beside)}] : []),
    ...(country ? [{id: "country" as const, points: drawnAs(chart, country)}] : [])
  ];
}

/** They stand by every share of a municipality, with or without another comparison. */
function withoutPilot({beside, rest}: Pick<MunicipalityView, "beside" | "rest">): Surroundings | null {
  return rest ?? (beside?.area === "rest" ? beside : null);
}

/** What lies around a municipality is drawn like what lies around an area; all of the mainland like everywhere. */
function besideLine({beside}: MunicipalityView): "rest" | "region" {
  return beside?.area === "rest" ? "rest" : "region";
}

/** The points of the surroundings in the manner in which the municipality's own are drawn. */
function drawnAs({means}: MunicipalityChart, surroundings: Surroundings): readonly SeriesPoint[] {
  return means ? surroundings.means : surroundings.months;
}
