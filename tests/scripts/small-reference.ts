import type {Municipality} from "../../src/model/areas.ts";
import type {Measure} from "../../src/model/observations/measures.ts";
import type {Reference} from "../../src/model/reference.ts";
import {named} from "../named.ts";

/** Four municipalities in two regions, one of which merges into another, and five measures. */
export const smallReference: Reference = {
  areas: [],
  municipalities: [
    municipality("KU049", "MK01"),
    municipality("KU091", "MK01"),
    municipality("KU507", "MK10"),
    municipality("KU588", "MK10")
  ],
  changes: [{code: "KU588", heir: "KU507", from: "2025-01", source: "https://example.org/merger", newCode: null}],
  regionChanges: [],
  events: [],
  indicators: [],
  measures: [
    measure("TYOTTOMATLOPUSSA", "number"),
    measure("TYOVOIMATK", "number"),
    measure("AVPAIKATLOPUSSA", "number"),
    measure("KASSASSA", "number"),
    measure("TYOTOSUUS", "percent")
  ],
  noComparableAreas: [],
  breaks: []
};

function municipality(code: string, region: string): Municipality {
  const ely = region.replace("MK", "ELY");
  return {code, name: named(code), region, regionName: named(region), ely, population2020: 1000};
}

function measure(code: string, unit: string): Measure {
  return {code, label: named(code), note: named(code), unit: named(unit)};
}
