import {breaksWithin} from "../../charts/layout/break-signs.ts";
import type {LineChartContent, NamedLine, PilotTime} from "../../charts/layout/line-content.ts";
import type {DrawnLine, DrawnLineId} from "../../charts/layout/drawn-lines.ts";
import {language} from "../../i18n/language.ts";
import type {Language} from "../../i18n/language.ts";
import {shortMonth} from "../../i18n/months.ts";
import {formatTick, formatValue} from "../../i18n/numbers.ts";
import type {ChartBreak} from "../../model/breaks.ts";
import type {ChartEvent} from "../../model/events.ts";
import type {IndicatorUnit} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import {covidMonths, isAfterPilots, lastOfPilots, pilotEnd, pilotStart} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {placeLabel} from "../../model/pages/place-labels.ts";
import {isCount} from "../../model/pages/summary.ts";
import {isKnown} from "../../model/series.ts";

/** An event with the number that marks it in every chart of the site. */
export interface NumberedEvent extends ChartEvent {
  readonly number: number;
}

/** The first and the last month of the time axis. */
export interface TimeSpan {
  readonly first: Month;
  readonly last: Month;
}

/** What a chart shows, before it is put into words of a language. */
export interface ChartSubject {
  /** The name of the area in the reader's language. */
  readonly areaName: string;
  readonly lines: readonly DrawnLine[];
  readonly unit: IndicatorUnit;
  readonly span: TimeSpan;
  readonly events: readonly NumberedEvent[];
  /** Names of lines that are called otherwise than everywhere. */
  readonly names?: Readonly<Partial<Record<DrawnLineId, string>>>;
  /** Whether the year of the lay-offs is shaded. */
  readonly showsCovid?: boolean;
  /** Whether the scale is only as high as the lines need. */
  readonly isClose?: boolean;
  /** Where the lines break. */
  readonly breaks?: readonly ChartBreak[];
}

/** Puts a chart into a language; a count is drawn for the area alone, for areas differ in size. */
export function lineChartContent(subject: ChartSubject, locale: Locale): LineChartContent {
  const {lines, unit, span, events, isClose} = subject;
  const words = language(locale);
  return {
    lines: drawnLines(lines, unit).map((line) => nameLine(line, subject, words, locale)),
    first: span.first,
    last: span.last,
    pilot: pilotTime(words.chart, locale),
    ...(subject.showsCovid && {covid: {...covidMonths, label: words.chart.covidYear}}),
    events: events.map(({number, month, id, short}) => ({
      number,
      month,
      name: short[locale],
      isKey: keyEvents.has(id)
    })),
    ...(isClose && {isClose}),
    ...breakMonths(subject),
    unit,
    unitName: words.units[unit].axis,
    formatTick: (value) => formatTick(value, locale)
  };
}

/** What changed services for everyone while the pilots ran: named in a drawing before other events are. */
const keyEvents: ReadonlySet<string> = new Set(["nordic-model"]);

/** The breaks that lie between the months of a drawing, where there are any. */
export function breakMonths({
  breaks = [],
  span
}: Pick<ChartSubject, "breaks" | "span">): Pick<LineChartContent, "breaks"> {
  const within = breaksWithin(breaks, span);
  return within.length > 0 ? {breaks: within.map(({month}) => month)} : {};
}

/** The months of the pilots with the words above them. */
export function pilotTime(words: Pick<Language["chart"], "pilotPeriod" | "pilotEnds">, locale: Locale): PilotTime {
  const [start, end] = [shortMonth(pilotStart, locale), shortMonth(pilotEnd, locale)];
  const ends = [`${words.pilotEnds.start} ${start}`, `${words.pilotEnds.end} ${end}`] as const;
  return {first: pilotStart, last: pilotEnd, label: `${words.pilotPeriod} ${start}–${end}`, ends};
}

/** The lines that a drawing shows; the table shows all. Only the weighted comparison lies at the level of an area's counts. */
export function drawnLines(lines: readonly DrawnLine[], unit: IndicatorUnit): readonly DrawnLine[] {
  return isCount(unit) ? lines.filter(({id}) => id === "area" || id === "weighted") : lines;
}

/** Numbers the events in their order; start and end of the pilots have marks of their own. */
export function numberEvents(events: readonly ChartEvent[]): NumberedEvent[] {
  return events
    .filter(({month}) => month !== pilotStart && month !== pilotEnd)
    .toSorted((a, b) => a.month.localeCompare(b.month))
    .map((event, i) => ({...event, number: i + 1}));
}

/** The events that fall among the months of a chart. */
export function eventsWithin<E extends ChartEvent>(events: readonly E[], {first, last}: TimeSpan): E[] {
  return events.filter(({month}) => first <= month && month <= last);
}

/** The months that all charts of a page share, so that they can be read one below another. */
export function commonSpan(coverages: readonly TimeSpan[]): TimeSpan {
  const months = coverages.flatMap(({first, last}) => [first, last]).toSorted();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) throw new Error("time axis of no indicators: expected at least one");
  return {first, last};
}

/** From January of the first year of the pilots to their end or that of the figures; null where none reach so far. */
export function pilotYearsUntil(last: Month): TimeSpan | null {
  const first = `${pilotStart.slice(0, 4)}-01` as Month;
  return last > pilotStart ? {first, last: lastOfPilots(last)} : null;
}

function nameLine({id, points}: DrawnLine, subject: ChartSubject, words: Language, locale: Locale): NamedLine {
  const name = id === "area" ? placeLabel(subject.areaName).name : (subject.names?.[id] ?? words.chart.lines[id].short);
  const {span, unit} = subject;
  return {id, points, name, value: endValue({id, points}, span, (value) => formatValue(value, unit, locale), locale)};
}

/**
 * The last value; its month is told of the area, and of others that do not go on to the end of the axis. Before one of the
 * area after the pilots stands that of their last month.
 */
export function endValue(
  {id, points}: Pick<DrawnLine, "id" | "points">,
  span: TimeSpan,
  format: (value: number) => string,
  locale: Locale
): string {
  const last = points.findLast(isKnown);
  if (!last) return "";
  const inMonth = ({month, value}: {month: Month; value: number}) => `${format(value)} (${shortMonth(month, locale)})`;
  if (id !== "area") return last.month === span.last ? format(last.value) : inMonth(last);
  const ofPilots = (isAfterPilots(last.month) && points.find(({month}) => month === pilotEnd)) || null;
  return [...(isKnown(ofPilots) ? [ofPilots] : []), last].map(inMonth).join("\n");
}
