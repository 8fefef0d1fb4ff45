import {parseMonth} from "../../src/model/months.ts";
import type {Reference} from "../../src/model/reference.ts";
import type {DimensionKind} from "./dimension-kinds.ts";

/** What a code or a label of the source stands for. */
export interface Meaning {
  readonly kind: DimensionKind;
  /** The code of an area or a measure, or the month. */
  readonly code: string;
}

/** Finds what a code or a label stands for, in any of the three languages; null for all that we do not know. */
export type Codebook = (text: string) => Meaning | null;

/** What to do about a name that tells no area from another; the source has several of them. */
export const sharedNames =
  "(for a name that several areas bear, such as Tuntematon, download codes or leave those areas out)";

/** What is expected of each kind, for messages. */
export const expectedOf: Readonly<Record<DimensionKind, string>> = {
  areas: `a code or a name of data/reference/municipalities.csv ${sharedNames}`,
  months: "a month such as 2026M10",
  measures: "a code or a label of data/reference/measures.json"
};

/** How the source names the whole country. */
const countryNames = ["KOKO MAA", "HELA LANDET", "WHOLE COUNTRY"];

/** Labels with what they stand for; null where one stands for two codes. */
type Labels = ReadonlyMap<string, Meaning | null>;

/** Learns the codes and labels of `data/reference`; a label that stands for two codes is none. */
export function makeCodebook({municipalities, measures}: Reference): Codebook {
  const labels = new Map<string, Meaning | null>();
  const regions = new Map(municipalities.map(({region, regionName: {fi, sv, en}}) => [region, [fi, sv, en]]));
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
    return labels.get(plain) ?? meaningOfCode(plain) ?? meaningOfRegion(plain, regions) ?? meaningOfBoth(plain, labels);
  };
}

// The source adds kinds of areas without notice; those without a place end in JO or JOU.
const areaCode = /^(SSS|\p{Lu}{2,4}(\d{1,4}|JOU?))$/u;

function meaningOfCode(text: string): Meaning | null {
  if (areaCode.test(text)) return {kind: "areas", code: text};
  return isMonth(text) ? {kind: "months", code: parseMonth(text)} : null;
}

function isMonth(text: string): boolean {
  return /^\d{4}(M|-)(0[1-9]|1[0-2])$/.test(text);
}

const regionLabel = /^(?!KU)(\p{Lu}{2,4}\d{1,4}) (?:- )?(?:\1 )?([^\d]*[^\d\s-])$/u;

/** A region bears its code before its name, `MK05 Kanta-Häme`: its own name, where the code is one that we know. */
function meaningOfRegion(text: string, regions: ReadonlyMap<string, readonly string[]>): Meaning | null {
  const [, code = "", name = ""] = regionLabel.exec(text) ?? [];
  return code !== "" && (regions.get(code)?.includes(name) ?? true) ? {kind: "areas", code} : null;
}

/** A code before its label as PxWeb can write both, `KU049 - Espoo`; they must mean the same. */
function meaningOfBoth(text: string, labels: Labels): Meaning | null {
  const [, code = "", label = ""] = /^(\S+) - (\S.*)$/.exec(text) ?? [];
  const [meaning, said] = [code, label].map((each) => labels.get(each) ?? meaningOfCode(each));
  return meaning && said?.kind === meaning.kind && said.code === meaning.code ? meaning : null;
}
