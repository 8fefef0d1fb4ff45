import type {AreaEstimatesContent} from "../../charts/comparison/area-estimates-chart.ts";
import {effectUnit, formatEffect} from "../../i18n/effects.ts";
import {language} from "../../i18n/language.ts";
import {formatHundredths, formatTick} from "../../i18n/numbers.ts";
import type {PilotArea} from "../../model/areas.ts";
import type {Locale} from "../../model/languages.ts";
import {nameCollator} from "../../model/name-order.ts";
import type {ListedEstimate, ListedEstimates} from "../../model/pages/indicator-pages.ts";
import {placeLabel} from "../../model/pages/place-labels.ts";

/** An area's estimate as a row of the table below the picture. */
export interface EstimateRow {
  readonly id: string;
  readonly name: string;
  readonly gap: string;
  readonly p: string;
  readonly pAdjusted: string;
  /** What must be kept in mind about it, in a few words each. */
  readonly remarks: readonly string[];
}

/** An area without an estimate, with the reason in a few words. */
export interface RefusalRow {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** Puts the gaps of all areas into a language, in the order of the alphabet. */
export function estimateListContent(
  {areas, band, scale}: ListedEstimates,
  pilotAreas: readonly PilotArea[],
  locale: Locale
): AreaEstimatesContent {
  const {comparison} = language(locale);
  const rows = inAlphabet(areas, pilotAreas, locale).flatMap((area) =>
    area.kind === "estimate"
      ? {name: placeLabel(area.name).name, gap: area.att, value: formatEffect(area.att, locale)}
      : []
  );
  return {
    rows,
    band,
    bandName: comparison.bandName,
    unitName: effectUnit(scale, locale),
    formatTick: (value) => formatTick(value, locale)
  };
}

/** The same as rows of a table. */
export function estimateRows(
  {areas, incomparable}: ListedEstimates,
  pilotAreas: readonly PilotArea[],
  locale: Locale
): EstimateRow[] {
  const {flags} = language(locale).comparison;
  return inAlphabet(areas, pilotAreas, locale).flatMap((estimate) => {
    if (estimate.kind !== "estimate") return [];
    const {area, name, att, p, pAdjusted, unreliable} = estimate;
    const remarks = [
      ...(unreliable ? [flags["comparison unreliable"]] : []),
      ...(incomparable.some((other) => other.area === area) ? [flags["no comparable area"]] : [])
    ];
    return {
      id: area,
      name,
      gap: formatEffect(att, locale),
      p: formatHundredths(p, locale),
      pAdjusted: formatHundredths(pAdjusted, locale),
      remarks
    };
  });
}

/** The areas without an estimate. */
export function refusalRows(
  {areas}: Pick<ListedEstimates, "areas">,
  pilotAreas: readonly PilotArea[],
  locale: Locale
): RefusalRow[] {
  const {refusals} = language(locale).comparison;
  return inAlphabet(areas, pilotAreas, locale).flatMap((estimate) =>
    estimate.kind === "unavailable"
      ? {id: estimate.area, name: estimate.name, reason: refusals[estimate.reason].word}
      : []
  );
}

function inAlphabet(
  areas: ListedEstimates["areas"],
  pilotAreas: readonly PilotArea[],
  locale: Locale
): ((ListedEstimate | Exclude<ListedEstimates["areas"][number], ListedEstimate>) & {readonly name: string})[] {
  const {compare} = nameCollator(locale);
  const names = new Map(pilotAreas.map(({id, name}) => [id, name[locale]]));
  const named = areas.map((area) => ({...area, name: names.get(area.area) ?? area.area}));
  return named.toSorted((a, b) => compare(a.name, b.name));
}
