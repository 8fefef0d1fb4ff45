import type {Municipality, MunicipalityChange, PilotArea} from "../../../src/model/areas.ts";
import type {Indicator} from "../../../src/model/indicators.ts";
import {named} from "../../named.ts";

/** A pilot area with the members given. */
export function madeUpArea(id: string, municipalities: readonly string[]): PilotArea {
  return {id, name: named(id), municipalities, confidence: "high", note: named(""), sources: ["https://example.org/"]};
}

/** A municipality in the region given. */
export function madeUpMunicipality(code: string, region = "MK01"): Municipality {
  return {code, name: named(code), region, regionName: named(region), ely: "ELY01", population2020: 1000};
}

/** A municipality that merged into another in January 2022. */
export function madeUpMerger(code: string, heir: string): MunicipalityChange {
  return {code, heir, from: "2022-01", source: "https://example.org/", newCode: null};
}

/** Share of U in L, carried on by the published share S. */
export const share: Indicator = {
  id: "unemployed-share",
  group: "unemployment",
  unit: "percent of labour force",
  numerator: [{measure: "U", sign: 1}],
  denominator: [{measure: "L", sign: 1}],
  factor: 100,
  publishedShare: "S"
};

/** The count U. */
export const count: Indicator = {
  ...share,
  id: "unemployed",
  unit: "persons",
  denominator: null,
  factor: 1,
  publishedShare: null
};

/** People in the services A and B among them and the unemployed. */
export const activation: Indicator = {
  ...count,
  id: "activation-rate",
  unit: "percent",
  numerator: [
    {measure: "A", sign: 1},
    {measure: "B", sign: 1}
  ],
  denominator: [
    {measure: "A", sign: 1},
    {measure: "B", sign: 1},
    {measure: "U", sign: 1}
  ],
  factor: 100
};
