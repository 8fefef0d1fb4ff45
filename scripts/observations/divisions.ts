import {hasNewBorders} from "../../src/model/areas.ts";
import type {Municipality} from "../../src/model/areas.ts";
import {countryCode} from "../../src/model/observations/observations.ts";
import type {Reference} from "../../src/model/reference.ts";

/** The municipalities of every area with a published total, by the area's code. */
export type Division = ReadonlyMap<string, readonly string[]>;

type DivisionSource = Pick<Reference, "municipalities" | "regionChanges">;

/** Prepares the division that holds at a vintage: the source states all of history in the newest one. */
export function divisionsOf(reference: DivisionSource): (vintage: string) => Division {
  const made = new Map<string, Division>();
  return (vintage) => {
    // Vintages between the same changes share a division.
    const inForce = reference.regionChanges.filter((change) => hasNewBorders(vintage, change));
    const key = String(inForce.length);
    const division = made.get(key) ?? divide({...reference, regionChanges: inForce});
    made.set(key, division);
    return division;
  };
}

/** Codes of all areas with a published total: the country, the regions and the ELY areas. */
export function listTotals({municipalities}: DivisionSource): string[] {
  const of = (key: "region" | "ely"): string[] => [...new Set(municipalities.map((each) => each[key]))];
  return [countryCode, ...of("region"), ...of("ely")];
}

function divide(source: DivisionSource): Division {
  const placed = source.municipalities.map((municipality) => place(municipality, source));
  return new Map(
    listTotals(source).map((area) => [area, placed.filter(({areas}) => areas.includes(area)).map(({code}) => code)])
  );
}

// Changes come in the order of their months, so the last one holds.
function place({code, region, ely}: Municipality, {regionChanges}: DivisionSource): {code: string; areas: string[]} {
  const last = regionChanges.findLast((change) => change.code === code) ?? {region, ely};
  return {code, areas: [countryCode, last.region, last.ely]};
}
