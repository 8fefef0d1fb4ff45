import type {Municipality, PilotArea} from "../../../../src/model/areas.ts";
import {named} from "../../../named.ts";

/** A municipality of a region. */
const municipality = (code: string, region: string): Municipality => {
  return {code, name: named(code), region, regionName: named(`Region ${region}`), ely: "ELY01", population2020: 1};
};
/** Of two regions, led by the one in the first. */
export const area: PilotArea = {
  id: "east",
  name: named("East"),
  municipalities: ["KU002", "KU009"],
  confidence: "high",
  note: named(""),
  sources: ["https://example.org/"]
};
/** Four in the region of the area, two in another, and one in Åland. */
export const municipalities = [
  ...["KU001", "KU002", "KU003", "KU004"].map((code) => municipality(code, "MK01")),
  ...["KU008", "KU009"].map((code) => municipality(code, "MK02")),
  municipality("KU010", "MK21")
];
