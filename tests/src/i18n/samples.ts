import {readFileSync} from "node:fs";
import Papa from "papaparse";
import type {Place} from "../../../src/i18n/places.ts";
import type {AreaEstimate, InTimeResult} from "../../../src/model/comparisons/comparisons.ts";
import type {Indicator, IndicatorId} from "../../../src/model/indicators.ts";
import {inEach, locales} from "../../../src/model/languages.ts";
import type {Locale, Localized} from "../../../src/model/languages.ts";
import type {Month} from "../../../src/model/months.ts";
import type {ChartSummary, IndicatorCoverage} from "../../../src/model/pages/pages.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";
import {named} from "../../named.ts";

export const espoo: Place = {id: "espoo", name: named("Espoo", "Esbo")};

/** An ordinary point; the rest says what is not ordinary. */
export function point(month: Month, value: number | null, rest: Partial<SeriesPoint> = {}): SeriesPoint {
  return {month, value, status: "normal", bounds: null, reason: value === null ? "not published" : null, ...rest};
}

export function summary(last: SeriesPoint | null, earlier: SeriesPoint | null, rest: SeriesPoint | null): ChartSummary {
  const minus = (other: SeriesPoint | null): number | null =>
    last?.value == null || other?.value == null ? null : last.value - other.value;
  return {
    last,
    yearEarlier: earlier,
    brokenIn: null,
    change: minus(earlier),
    rest,
    gap: minus(rest),
    years: null,
    after: null
  };
}

export function indicator(id: IndicatorId): Indicator {
  const all = JSON.parse(readFileSync("data/reference/indicators.json", "utf8")) as Indicator[];
  return all.find((candidate) => candidate.id === id)!;
}

/** An indicator that covers the whole pilot with counts, unless said otherwise. */
export function coverage(id: IndicatorId, rest: Partial<IndicatorCoverage> = {}): IndicatorCoverage {
  return {
    indicator: indicator(id),
    first: "2006-01",
    last: "2024-12",
    countsLast: null,
    vintages: ["2025-01-21"],
    read: "2025-01-22",
    limitedBy: "2025-01-21",
    breaks: [],
    ...rest
  };
}

/** A pilot area by its id, with the names that the project publishes. */
export function areaNamed(id: string): Place {
  return places("pilot-areas").find((place) => place.id === id)!;
}

/** An estimate of which nothing is unusual; the rest says what is. */
export function estimate(rest: Partial<AreaEstimate>): AreaEstimate {
  return {
    kind: "estimate",
    area: "oulu",
    att: 0.5,
    attByYear: [0.5],
    p: 0.5,
    pAdjusted: 0.9,
    band: 1.3,
    rmspePre: 0.3,
    points: [],
    weights: [],
    inTime: null,
    unreliable: null,
    conformalP: null,
    ...rest
  };
}

/** Eight pretended starts, of which so many miss in the same direction. */
export function inTime(rms: number, sameSign: number): InTimeResult {
  const atts = Array.from({length: 8}, (_, i) => (i < sameSign ? rms : -rms));
  return {starts: [], atts, rms, sameSign};
}

/** Text with ordinary spaces, as one types it. */
export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

/** The names that the project publishes, by id or code. */
export function places(file: "pilot-areas" | "municipalities"): Place[] {
  return rowsOf(file).map((row) => ({id: row["id"] ?? row["code"]!, name: namesOf(row, "name")}));
}

/** The regions of all municipalities. */
export function regions(): Place[] {
  const byCode = new Map(rowsOf("municipalities").map((row) => [row["region"]!, namesOf(row, "region_name")]));
  return [...byCode].map(([id, name]) => ({id, name}));
}

/** The rows of a table that the project publishes. */
export function rowsOf(file: "pilot-areas" | "municipalities"): Record<string, string>[] {
  const text = readFileSync(`data/reference/${file}.csv`, "utf8");
  return Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true}).data;
}

function namesOf(row: Record<string, string>, column: string): Localized {
  return inEach((locale) => row[`${column}_${locale}`]!);
}

/** What is said in each language, with plain spaces; empty where nothing is. */
export function inAll(write: (locale: Locale) => string | null): string[] {
  return locales.map((locale) => plain(write(locale) ?? ""));
}
