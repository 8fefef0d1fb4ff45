import {intervalErrors, startOf} from "../../charts/comparison/pooled-chart.ts";
import {formatEffect} from "../../i18n/effects.ts";
import {capitalize} from "../../i18n/first-letter.ts";
import {language} from "../../i18n/language.ts";
import {shortMonth, shortSpan} from "../../i18n/months.ts";
import {formatHundredths, formatValue, formatWithUnit} from "../../i18n/numbers.ts";
import type {PilotArea} from "../../model/areas.ts";
import type {InTimeResult, PooledEstimates, PooledYear} from "../../model/comparisons/comparisons.ts";
import type {Locale} from "../../model/languages.ts";
import {addMonths} from "../../model/months.ts";
import {nameCollator} from "../../model/name-order.ts";
import type {MethodsModel} from "../../model/pages/methods-page.ts";
import {placeLabel} from "../../model/pages/place-labels.ts";
import {baseOf} from "../content/methods-content.ts";

/** A row of a table as readers see it, its head first. */
export type TextRow = readonly string[];

/** Between which gaps municipalities and areas lie, newest month first. */
export function placeboRows({months, placebos, areas, band}: MethodsModel, locale: Locale): TextRow[] {
  const range = (lines: readonly {readonly effects: readonly number[]}[], t: number): string => {
    const effects = lines.flatMap(({effects}) => effects[t] ?? []);
    return effects.length === 0 ? "" : effectRange(Math.min(...effects), Math.max(...effects), locale);
  };
  const rows = months.map((month, t) => {
    const width = band?.byMonth[t];
    const usual = width === undefined ? "" : formatValue(width, "percent", locale);
    return [shortMonth(month, locale), usual, range(placebos, t), range(areas, t)];
  });
  return rows.toReversed();
}

/** The estimate of every area in alphabetical order. */
export function areaRows({areas}: MethodsModel, pilots: readonly PilotArea[], locale: Locale): TextRow[] {
  const {flags} = language(locale).comparison;
  return byName(pilots, locale).flatMap(({id, name}) =>
    areas
      .filter(({area}) => area === id)
      .map(({att, p, pAdjusted, unreliable}) => [
        name,
        formatEffect(att, locale),
        formatHundredths(p, locale),
        formatHundredths(pAdjusted, locale),
        unreliable ? flags["comparison unreliable"] : ""
      ])
  );
}

/** Heads of the table of all areas together: the year, and what it gives from each base. */
export function pooledHeads({eventStudies}: PooledEstimates, locale: Locale): string[] {
  return [language(locale).methodsPage.columns.year, ...eventStudies.map(({base}) => capitalize(baseOf(base, locale)))];
}

/** The years of all areas together with their intervals. */
export function pooledRows({eventStudies}: PooledEstimates, locale: Locale): TextRow[] {
  const years = eventStudies[0]?.years ?? [];
  return years.map((year, i) => {
    const first = startOf(year);
    const name = shortSpan(first, addMonths(first, year.months - 1), locale);
    return [name, ...eventStudies.map((study) => withInterval(study.years[i], locale))];
  });
}

/** How far each method missed with pretended starts: over all areas, then area by area in alphabetical order. */
export function inTimeRows({inTime}: MethodsModel, pilots: readonly PilotArea[], locale: Locale): TextRow[] {
  const {columns} = language(locale).methodsPage;
  const all = inTime.map(({rms}) => (rms === null ? "" : formatValue(rms, "percent", locale)));
  const rows = byName(pilots, locale).map(({id, name}) => [
    name,
    ...inTime.map(({areas}) => missOf(areas.find(({area}) => area === id)?.inTime ?? null, locale))
  ]);
  return [[columns["all areas"], ...all], ...rows];
}

/** Every area's gap with a shorter and a longer look back. */
export function sensitivityRows({sensitivity}: MethodsModel, pilots: readonly PilotArea[], locale: Locale): TextRow[] {
  const effect = (value: number | null) => (value === null ? "–" : formatEffect(value, locale));
  return byName(pilots, locale).flatMap(({id, name}) =>
    sensitivity.filter(({area}) => area === id).map(({att, attLong}) => [name, effect(att), effect(attLong)])
  );
}

/** How the methods did on made-up panels, one column each. */
export function simulationRows({simulated}: MethodsModel, locale: Locale): TextRow[] {
  const {columns} = language(locale).methodsPage;
  const {estimators} = simulated;
  const percent = (share: number | undefined) =>
    share === undefined ? "–" : formatWithUnit(100 * share, "percent", locale);
  const detected = (size: number) =>
    estimators.map(({detection}) => percent(detection.find(({effect}) => effect === -size)?.share));
  return [
    [columns.bias, ...estimators.map(({bias}) => formatEffect(bias, locale))],
    [columns["mean miss"], ...estimators.map(({rmse}) => formatValue(rmse, "percent", locale))],
    [columns["false alarms"], ...estimators.map(({falseAlarms}) => percent(falseAlarms))],
    [columns["band coverage"], ...estimators.map(({bandCoverage}) => percent(bandCoverage))],
    [columns["detection of 1"], ...detected(1)],
    [columns["detection of 2"], ...detected(2)]
  ];
}

function byName(pilots: readonly PilotArea[], locale: Locale): {readonly id: string; readonly name: string}[] {
  const {compare} = nameCollator(locale);
  const named = pilots.map(({id, name}) => ({id, name: placeLabel(name[locale]).name}));
  return named.toSorted((a, b) => compare(a.name, b.name));
}

function missOf(inTime: InTimeResult | null, locale: Locale): string {
  if (!inTime) return "–";
  return `${formatValue(inTime.rms, "percent", locale)} (${inTime.sameSign}/${inTime.atts.length})`;
}

/** The base year is zero by definition and has no interval. */
function withInterval(year: PooledYear | undefined, locale: Locale): string {
  if (!year) return "";
  const half = intervalErrors * year.standardError;
  const estimate = formatEffect(year.estimate, locale);
  return half === 0 ? estimate : `${estimate} (${effectRange(year.estimate - half, year.estimate + half, locale)})`;
}

function effectRange(low: number, high: number, locale: Locale): string {
  return `${formatEffect(low, locale)} … ${formatEffect(high, locale)}`;
}
