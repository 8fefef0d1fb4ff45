import type {AreaEstimatesContent} from "../../charts/comparison/area-estimates-chart.ts";
import type {PlaceboChartContent} from "../../charts/comparison/placebo-chart.ts";
import {startOf} from "../../charts/comparison/pooled-chart.ts";
import type {PooledChartContent, PooledSeries} from "../../charts/comparison/pooled-chart.ts";
import {effectUnit, formatEffect, formatEffectSize} from "../../i18n/effects.ts";
import {language} from "../../i18n/language.ts";
import {formatTick} from "../../i18n/numbers.ts";
import {baseName} from "../../i18n/sentences.ts";
import type {PilotArea} from "../../model/areas.ts";
import type {PooledEstimates, PooledEventStudy} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";
import {addMonths} from "../../model/months.ts";
import {nameCollator} from "../../model/name-order.ts";
import type {MethodsModel} from "../../model/pages/methods-page.ts";
import {placeLabel} from "../../model/pages/place-labels.ts";
import {pilotTime} from "./chart-content.ts";

/** The lines of all areas and of all municipalities that stand in for areas. */
export function placeboContent({months, placebos, areas}: MethodsModel, locale: Locale): PlaceboChartContent {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) throw new Error("placebo chart: expected at least one month");
  return {
    months,
    first,
    last,
    placebos: placebos.map(({effects}) => effects),
    areas: areas.map(({effects}) => effects),
    ...gapAxis(locale)
  };
}

/** The gaps of areas that have one, in alphabetical order. */
export function areaEstimatesContent(
  estimates: readonly {readonly area: string; readonly att: number}[],
  areas: readonly PilotArea[],
  band: number | null,
  locale: Locale
): AreaEstimatesContent {
  const {comparison} = language(locale);
  const {compare} = nameCollator(locale);
  const rows = areas.flatMap(({id, name}) =>
    estimates
      .filter(({area}) => area === id)
      .map(({att}) => ({name: placeLabel(name[locale]).name, gap: att, value: formatEffect(att, locale)}))
  );
  return {
    rows: rows.toSorted((a, b) => compare(a.name, b.name)),
    band,
    bandName: band === null ? "" : `${comparison.bandName} ±${formatEffectSize(band, "as published", locale)}`,
    unitName: "",
    formatTick: (value) => formatEffect(value, locale).replace(/[.,]0$/, "")
  };
}

/** All areas together, counted from the year before COVID-19 and from the year before the start. */
export function pooledContent({eventStudies}: PooledEstimates, locale: Locale): PooledChartContent {
  const [covidYear, beforeCovid] = eventStudies.toSorted((a, b) => b.base - a.base);
  if (!covidYear || !beforeCovid) throw new Error("pooled chart: expected event studies from two base years");
  return {
    studies: [pooledSeries("area", beforeCovid, locale), pooledSeries("rest", covidYear, locale)],
    ...gapAxis(locale)
  };
}

/** As what each event study is drawn, in the order of the studies. */
export function pooledLines({eventStudies}: PooledEstimates): PooledSeries["id"][] {
  const latest = Math.max(...eventStudies.map(({base}) => base));
  return eventStudies.map(({base}) => (base === latest ? "rest" : "area"));
}

function pooledSeries(id: PooledSeries["id"], {base, years}: PooledEventStudy, locale: Locale): PooledSeries {
  const last = years.at(-1);
  if (!last) throw new Error("pooled chart: expected at least one year");
  return {id, years, name: baseOf(base, locale), value: formatEffect(last.estimate, locale)};
}

/** The base year of an event study by name. */
export function baseOf(base: number, locale: Locale): string {
  const first = startOf({year: base});
  return baseName({first, last: addMonths(first, 11)}, locale);
}

function gapAxis(locale: Locale): Pick<PlaceboChartContent, "pilot" | "unit" | "unitName" | "formatTick"> {
  return {
    pilot: pilotTime(language(locale).chart, locale),
    unit: "percent",
    unitName: effectUnit("as published", locale),
    formatTick: (value) => formatTick(value, locale)
  };
}
