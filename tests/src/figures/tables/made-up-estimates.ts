import type {PilotArea} from "../../../../src/model/areas.ts";
import type {ListedEstimate, ListedEstimates} from "../../../../src/model/pages/indicator-pages.ts";
import {named} from "../../../named.ts";

function area(id: string, fi: string, sv: string): PilotArea {
  return {id, name: named(fi, sv), municipalities: ["KU001"], confidence: "high", note: named(""), sources: []};
}

/** Areas in no order; in Swedish å comes before ä. */
export const areas = [
  area("aanekoski", "Äänekoski", "Äänekoski"),

  area("turku", "Turku", "Åbo"),
  area("espoo", "Espoo", "Esbo"),
  area("pori", "Pori", "Björneborg")
];

function estimate(id: string, att: number, unreliable: boolean): ListedEstimate {
  return {kind: "estimate", area: id, att, p: 0.123, pAdjusted: 0.8, inTime: null, unreliable};
}

/** Three areas with an estimate, one of them with all that must be kept in mind, and one without. */
export const estimates: ListedEstimates = {
  scale: "as published",
  band: 1.3,
  placebos: 89,
  areas: [
    estimate("aanekoski", 0.1, false),
    estimate("turku", 0.84, false),
    estimate("espoo", -0.55, true),
    {kind: "unavailable", reason: "missing or not finite", units: ["pori"], area: "pori"}
  ],
  incomparable: [{area: "espoo", reason: named("a", "b", "c")}]
};
