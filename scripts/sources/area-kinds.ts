import {countryCode, isWithoutMunicipality} from "../../src/model/observations/observations.ts";
import type {Reference} from "../../src/model/reference.ts";

/**
 * What becomes of an area of the source: its figures are kept under a code of ours, it is kept apart to check sums, it
 * is a municipality that we do not know, or it is left out with the others of its kind.
 */
export type AreaUse =
  | {readonly use: "figures"; readonly as: string}
  | {readonly use: "sums"}
  | {readonly use: "unknown municipality"}
  | {readonly use: "none"; readonly kind: string};

/** Prepares the judgement of areas by their codes, which the source adds to without notice. */
export function areaJudge({municipalities, changes}: Reference): (code: string) => AreaUse {
  const held = new Set([countryCode, ...municipalities.map(({code}) => code)]);
  const regions = new Set(municipalities.flatMap(({region, ely}) => [region, ely]));
  const heirs = new Map(changes.flatMap(({newCode, heir}) => (newCode === null ? [] : [[newCode, heir]])));
  return (code) => {
    const as = held.has(code) ? code : heirs.get(code);
    if (as !== undefined) return {use: "figures", as};
    if (regions.has(code) || isWithoutMunicipality(code)) return {use: "sums"};
    return code.startsWith("KU") ? {use: "unknown municipality"} : {use: "none", kind: kindOf(code)};
  };
}

/** Measures that we know and yet do not keep. */
export const redefinedMeasures: ReadonlySet<string> = new Set(["KASSASSA"]);

// Regions and ELY areas that we know are kept apart, so those of a kind that are left out are others: unknown, flexible.
const kinds: ReadonlyMap<string, string> = new Map([
  ["MK", "other region"],
  ["SK", "sub-region"],
  ["ELY", "other ELY area"]
]);

/** The kind of an area in words, from the letters with which its code begins; JO and JOU end those that are flexible. */
function kindOf(code: string): string {
  const letters = /^(\p{Lu}+?)(?=\d|JOU?$|$)/u.exec(code)?.[1];
  if (letters === undefined) return "area of no known kind";
  return kinds.get(letters) ?? `${letters} area`;
}
