import type {Locale} from "../../model/languages.ts";
import type {Month} from "../../model/months.ts";
import {isCount} from "../../model/pages/summary.ts";
import type {SeriesPoint} from "../../model/series.ts";
import {formatValue, formatWithUnit} from "../numbers.ts";
import {isKnown} from "./known-point.ts";
import type {KnownPoint} from "./known-point.ts";
import type {MunicipalitySubject} from "./municipality-chart.ts";
import {municipalityWords} from "./municipality-words.ts";

/** The same share in what stands beside the municipality, where it is known. */
export function elsewhereSentences(
  month: Month,
  {beside, country, coverage}: MunicipalitySubject,
  locale: Locale
): string[] {
  const valueAt = (points: readonly SeriesPoint[] | undefined): string | null => {
    const point = points?.find((candidate) => candidate.month === month) ?? null;
    return isKnown(point) ? formatWithUnit(point.value, coverage.indicator.unit, locale) : null;
  };
  const [near, far] = [valueAt(beside?.points), valueAt(country ?? undefined)];
  if (near === null && far === null) return [];
  const there = beside && near !== null ? {inside: beside.inside, value: near} : null;
  return [municipalityWords[locale].elsewhere(there, far)];
}

/** How far the last figure can be trusted, and why there is no newer one. */
export function doubtSentences(last: KnownPoint, {chart, coverage}: MunicipalitySubject, locale: Locale): string[] {
  const words = municipalityWords[locale];
  const limits = last.bounds && [last.bounds.low, last.bounds.high];
  const [low = "", high = ""] = limits?.map((limit) => formatValue(limit, coverage.indicator.unit, locale)) ?? [];
  const newest = chart.months.at(-1);
  const kind = isCount(coverage.indicator.unit) ? "count" : "share";
  const isWithheld = newest !== undefined && newest.value === null && newest.reason !== "merged";
  return [
    ...(low === high ? [] : [words.between(low, high)]),
    ...(last.status === "provisional" ? [words.provisional] : []),
    ...(isWithheld ? [newest.reason === "confidential" ? words.newerConfidential[kind] : words.newerNotShown] : [])
  ];
}
