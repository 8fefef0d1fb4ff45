import type {MunicipalityChange} from "../../../../src/model/areas.ts";
import type {
  MunicipalityChart,
  MunicipalityIndex,
  MunicipalityModel
} from "../../../../src/model/pages/municipality-pages.ts";
import {indicatorIds} from "../../../../src/model/indicators.ts";
import type {SiteModel} from "../../../../src/model/pages/pages.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {named} from "../../../named.ts";
import {areaNamed, coverage, places, point} from "../../i18n/samples.ts";

const mantyharju = places("municipalities").find(({id}) => id === "KU507")!;
const pertunmaa = places("municipalities").find(({id}) => id === "KU588")!;
/** The region of the municipality. */
const regionName = named("Etelä-Savo", "Södra Savolax", "South Savo");
/** Points from October 2023 on. */
export const points = (...values: number[]): SeriesPoint[] =>
  values.map((value, i) => point(`2023-${10 + i}` as "2023-10", value));

/** A municipality of a pilot. */
export const municipality = {
  code: "KU507",
  name: mantyharju.name,
  region: "MK10",
  regionName,
  ely: "ELY09",
  population2020: 1
};
/** Another that merged into it. */
export const merger: MunicipalityChange = {
  code: "KU588",
  heir: "KU507",
  from: "2025-01",
  source: "https://example.org/",
  newCode: null
};

/** Its page: some unemployed, three months of every indicator. */
export function model(
  change: Partial<MunicipalityModel> = {},
  chart: Partial<MunicipalityChart> = {}
): MunicipalityModel {
  return {
    municipality,
    beside: "mikkeli",
    numbers: "some",
    unemployed: point("2023-10", 211),
    mergedInto: null,
    absorbed: [],
    files: [],
    charts: indicatorIds.map((indicator) => ({
      indicator,
      months: points(9, 10, 11),
      means: null,
      years: [],
      last: point("2023-12", 11),
      yearEarlier: null,
      revised: [],
      brokenIn: null,
      after: null,
      breaks: [],
      ...chart
    })),
    roles: null,
    ...change
  };
}

/** It alone, and what stands beside it. */
export const index: MunicipalityIndex = {
  municipalities: [{...municipality, area: "mikkeli"}],
  headline: {
    time: {kind: "year", year: "2023"},
    levels: [{code: "KU507", first: null, level: point("2023-12", 9), last: point("2023-12", 11)}]
  },
  surroundings: ["mikkeli", "rest-MK10", "rest", "country"].map((area) => ({
    area,
    indicator: "unemployed-share",
    months: points(7, 8, 9),
    means: points(1, 2, 3),
    years: []
  }))
};

/** As much of the site as its page needs. */
export const site = {
  indicators: indicatorIds.map((id) => coverage(id)),
  events: [{id: "a", month: "2020-03", short: regionName, long: regionName, source: "https://example.org/"}],
  areas: [{area: {...areaNamed("mikkeli"), municipalities: ["KU507", "KU588"]}}],
  municipalityNames: {KU507: mantyharju.name, KU588: pertunmaa.name}
} as unknown as SiteModel;
