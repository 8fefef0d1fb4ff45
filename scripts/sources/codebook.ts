import {parseMonth} from "../../src/model/months.ts";
import type {Reference} from "../../src/model/reference.ts";
import type {DimensionKind} from "./json-stat-dimensions.ts";

/** What a code or a label of the source stands for. */
export interface Meaning {
  readonly kind: DimensionKind;
  /** The code of an area or a measure, or the month. */
  readonly code: string;
}

/** Finds what a code or a label stands for, in any of the three languages; null for all that we do not know. */
export type Codebook = (text: string) => Meaning | null;

/** What is expected of each kind, for messages. */
export const expectedOf: Readonly<Record<DimensionKind, string>> = {
  areas: "a code or a name of data/reference/municipalities.csv",
  months: "a month such as 2026M10",
  measures: "a code or a label of data/reference/measures.json"
};

/** How the source names the whole country. */
const countryNames = ["KOKO MAA", "HELA LANDET", "WHOLE COUNTRY"];

/** Learns the codes and labels of `data/reference`; a label that stands for two codes is none. */
export function makeCodebook({municipalities, measures}: Reference): Codebook {
  const labels = new Map<string, Meaning | null>();
  const learn = (label: string, kind: DimensionKind, code: string): void => {
    const known = labels.get(label);
    const isNew = known === undefined || (known?.kind === kind && known.code === code);
    labels.set(label, isNew ? {kind, code} : null);
  };
  for (const name of countryNames) learn(name, "areas", "SSS");
  for (const {code, name} of municipalities) {
    for (const label of [name.fi, name.sv, name.en]) learn(label, "areas", code);
    // The source gives Mariehamn both of its names.
    if (name.fi !== name.sv) learn(`${name.fi} - ${name.sv}`, "areas", code);
  }
  for (const {code, label} of measures) {
    for (const text of [code, label.fi, label.sv, label.en]) learn(text, "measures", code);
  }
  return (text) => {
    const plain = text.trim().replaceAll(/\s+/g, " ");
    return labels.get(plain) ?? meaningOfCode(plain) ?? meaningOfBoth(plain, labels);
  };
}

const areaCode = /^(SSS|(KU|MK|SK|ELY)(\d+|JO|JOU))$/;

function meaningOfCode(text: string): Meaning | null {
  if (areaCode.test(text)) return {kind: "areas", code: text};
  return isMonth(text) ? {kind: "months", code: parseMonth(text)} : null;
}

function isMonth(text: string): boolean {
  return /^\d{4}(M|-)(0[1-9]|1[0-2])$/.test(text);
}

/** A code before its label: `MK05 Kanta-Häme` as the source names regions, `KU049 - Espoo` as PxWeb can write all. */
function meaningOfBoth(text: string, labels: ReadonlyMap<string, Meaning | null>): Meaning | null {
  const [, code = "", dash = "", label = ""] = /^(\S+) (- )?(\S.*)$/.exec(text) ?? [];
  const meaning = labels.get(code) ?? meaningOfCode(code);
  if (!meaning || (dash === "" && !/^(MK|SK|ELY)/.test(code))) return null;
  const said = labels.get(label) ?? meaningOfCode(label);
  // A sub-region may bear the name of a municipality.
  const agrees = !said || said.code === meaning.code || /^(MK|SK|ELY)/.test(code);
  return agrees ? meaning : null;
}
