import type {Beside} from "../../i18n/sentences/municipality-beside.ts";
import {besideNames} from "../../i18n/sentences/municipality-beside.ts";
import {mergerEvent, mergerMark} from "../../i18n/sentences/municipality.ts";
import type {MunicipalityChange} from "../../model/areas.ts";
import {expected} from "../../model/expected.ts";
import type {IndicatorId} from "../../model/indicators.ts";
import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import {municipalityChartStart} from "../../model/pages/municipality-pages.ts";
import type {MunicipalityChart, MunicipalityIndex, MunicipalityModel} from "../../model/pages/municipality-pages.ts";
import type {SiteModel} from "../../model/pages/pages.ts";
import {breakMonth} from "../../model/series-breaks.ts";
import {commonSpan, eventsWithin, numberEvents} from "./chart-content.ts";
import type {NumberedEvent} from "./chart-content.ts";
import type {MunicipalityView} from "./municipality-content.ts";

/** What the page of a municipality is made of. */
export interface MunicipalitySource {
  readonly site: SiteModel;
  readonly index: MunicipalityIndex;
  readonly model: MunicipalityModel;
}

/** The charts of a municipality with what stands beside it, the headline first; only that one has room for events. */
export function municipalityViews(source: MunicipalitySource, locale: Locale): MunicipalityView[] {
  const {site, index, model} = source;
  const {code, name} = model.municipality;
  const span = {first: municipalityChartStart, last: commonSpan(site.indicators).last};
  const names = besideNames(besideOf(source), locale);
  const surroundings = (area: string, indicator: IndicatorId) =>
    index.surroundings.find((one) => one.area === area && one.indicator === indicator) ?? null;
  return model.charts.map((chart, i) => ({
    municipality: {id: code, name},
    chart,
    coverage: coverageOf(site, chart.indicator),
    numbers: model.numbers,
    beside: surroundings(model.beside, chart.indicator),
    rest: model.beside === "rest" ? null : surroundings("rest", chart.indicator),
    country: surroundings("country", chart.indicator),
    names,
    span,
    events: i === 0 ? eventsWithin(eventsOf(source, chart), span) : []
  }));
}

/** The first month in which the share of a merged municipality is held as a part of its heir's alone; null where none is. */
export function joinedSince(
  {code}: Pick<MunicipalityChange, "code">,
  view: Pick<MunicipalityView, "chart" | "events">
): Month | null {
  const marked = view.events.find(({id}) => id === mergerMark(code));
  return marked?.month ?? view.chart.months.find(({reason}) => reason === "merged")?.month ?? null;
}

/** Beside what a municipality stands, and why. */
function besideOf({site, index, model}: MunicipalitySource): Beside {
  const area = site.areas.map((card) => card.area).find(({id}) => id === model.beside);
  if (area) return {kind: "area", area};
  const {code, region, regionName} = model.municipality;
  if (model.beside === "rest") {
    const isAlone = index.municipalities.some((entry) => entry.code === code && entry.area !== null);
    return {kind: "rest", why: isAlone ? "alone" : "lonely"};
  }
  const isWhole = index.municipalities.every((entry) => entry.region !== region || entry.area === null);
  return {kind: "region", region, regionName, isWhole};
}

/** The events of all charts, and after them the months from which on a merged municipality is counted. */
function eventsOf({site, model}: MunicipalitySource, {months, breaks}: MunicipalityChart): NumberedEvent[] {
  const events = numberEvents(site.events);
  const isOfMeasure = (at: Month) => breaks.some(({month}) => month === at);
  const joined = months.filter(({month, status}) => status === "break" && !isOfMeasure(month));
  const inOrder = model.absorbed.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  // Mergers that one publication brought in are counted from the same month.
  const mergers = inOrder.flatMap((change, i) => {
    const name = site.municipalityNames[change.code];
    const point = joined[i] ?? joined.at(-1);
    return point && name ? [mergerEvent(breakMonth(point), {id: change.code, name}, change)] : [];
  });
  return [...events, ...mergers.map((event, i) => ({...event, number: events.length + i + 1}))];
}

function coverageOf({indicators}: SiteModel, id: IndicatorId): SiteModel["indicators"][number] {
  const coverage = indicators.find(({indicator}) => indicator.id === id);
  return expected(coverage, `indicators: expected ${id} among them`);
}
