import {readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import {content, jsonStatFile} from "./json-stat-file.ts";
import type {JsonStatFile} from "./json-stat-file.ts";

/** One kind of damage: what is broken, the file, and what the refusal says. */
export type BrokenFile = readonly [damage: string, bytes: Uint8Array, message: string];

const whole = JSON.stringify(jsonStatFile());

/** One file for each kind of damage. */
export const brokenFiles: readonly BrokenFile[] = [
  ["is cut", text(whole.slice(0, 300)), "cut or damaged, expected JSON"],
  ["is packed and cut", gzipSync(whole).subarray(0, 100), "cut or damaged, expected a file packed with gzip"],
  ["is a page of an error", text("<html>429</html>"), 'found "<html>429</html>", expected JSON-stat, PX or CSV'],
  ["is of the older JSON-stat", text(JSON.stringify({dataset: jsonStatFile()})), noTable("an object of dataset")],
  ["describes a table", text('{"title":"12r5","variables":[]}'), noTable("an object of title, variables")],
  ["is a drawing", text('{"type":1,"a":1,"b":1,"c":1}'), noTable("an object of type, a, b …")],
  ["is an empty object", text("{}"), noTable("an empty object")],
  ["is a list", text("[1, 2]"), noTable("a list")],
  [
    "lacks parts of its frame",
    changed((file) => ({...file, version: undefined, source: [file.source]})),
    "broken.json: expected a JSON-stat 2.0 data set: version: expected string, received undefined, and 1 other fault\n"
  ],
  [
    "lacks values",
    changed((file) => ({...file, value: (file.value as unknown[]).slice(1)})),
    "value: 15 cells, expected 16"
  ],
  ["has a value too many", sparse({16: 1}), "value: key 16, expected whole numbers below 16"],
  ["has a size too large", changed((file) => ({...file, size: [4, 3, 2]})), "dimension Kuukausi: 2 codes, expected 3"],
  ["has a size too few", changed((file) => ({...file, size: [4, 4]})), "2 sizes, expected 3"],
  [
    "has an unknown area",
    recoded("KU049", "KU998"),
    "area KU998: expected a municipality of data/reference/municipalities.csv"
  ],
  [
    "has an unknown measure",
    recoded("TYOTOSUUS", "TYOTON"),
    "measure TYOTON: expected a code of data/reference/measures.json"
  ],
  [
    "has an unknown variable",
    added("Sukupuoli"),
    "dimension Sukupuoli with MIES: expected areas, months or known measures"
  ],
  [
    "gives several categories no order",
    text(readFileSync(new URL("answers/index-missing.json", import.meta.url), "utf8")),
    "dimension Kuukausi: 2 categories without an index, expected one or an index"
  ],
  ["has no measures", without("Tiedot"), "0 dimensions of measures, expected one"],
  ["has two variables of months", added("2020M01"), "2 dimensions of months, expected one"],
  ["has a value that is text", value(1, "12"), 'cell TYOTOSUUS SSS 2021-03: value "12", expected a number'],
  ["has a value that is true", value(4, true), "cell TYOTTOMATLOPUSSA KU091 2021-03: value true, expected a number"],
  [
    "has an absent value without status",
    value(4, null),
    "cell TYOTTOMATLOPUSSA KU091 2021-03: no value and status null"
  ],
  ["has an unknown status", status(10, ".."), 'cell TYOTTOMATLOPUSSA KU049 2021-04: no value and status ".."'],
  ["has a confidential value", status(4, "..."), 'cell TYOTTOMATLOPUSSA KU091 2021-03: value 2001 with status "..."'],
  ["has a negative count", value(4, -1), "cell TYOTTOMATLOPUSSA KU091 2021-03: value -1, expected a whole number"],
  ["has a part of a person", value(4, 2.5), "cell TYOTTOMATLOPUSSA KU091 2021-03: value 2.5, expected a whole number"],
  ["has a share above all", value(5, 100.1), "cell TYOTOSUUS KU091 2021-03: value 100.1, expected a share of 0 to 100"],
  ["has a month out of order", recoded("2021M03", "2021M05"), "month 2021-04 after 2021-05, expected months in order"],
  ["has a month twice", recoded("2021M03", "2021-04"), "month 2021-04 after 2021-04, expected months in order"],
  [
    "has a month that does not exist",
    recoded("2021M03", "2021M13"),
    'month "2021M13": expected a code such as 2026M10'
  ],
  ["has a quarter", recoded("2021M03", "2021Q1"), 'month "2021Q1": expected a code such as 2026M10'],
  ["has a code twice", twice(), "dimension Alue: code KU091 twice, expected once"],
  ["has a position twice", positions({SSS: 0, KU091: 1, KU049: 1, MK01: 3}), "code KU049 at position 1, expected each"],
  ["has a cell twice", text(whole.replace('"10":"..."', '"10":"...","10":"..."')), 'key "10" twice in one object'],
  ["has a damaged area", recoded("KU049", " KU049"), 'area " KU049": expected a code of letters and figures'],
  [
    "has a label of no code",
    text(whole.replace('"KU049":2', '"KU507":2')),
    "dimension Alue: label of KU049, expected labels of codes in its index only"
  ],
  ["has no day", changed((file) => ({...file, updated: "yesterday"})), 'updated "yesterday", expected a day'],
  [
    "has no municipality",
    text(JSON.stringify(jsonStatFile({...content, areas: ["SSS", "MK01"]}))),
    "broken.json: no municipality, expected at least one"
  ],
  [
    "is older than its months",
    changed((file) => ({...file, updated: "2021-03-30"})),
    "states 2021-04, expected no month after its date; if they were published on another day than that, give it with --date"
  ]
];

/** The whole of the sentence, as the command prints it. */
function noTable(found: string): string {
  return `broken.json: found ${found}, expected a JSON-stat 2.0 data set or an answer of PxWeb in its format json\n`;
}

function text(json: string): Uint8Array {
  return new TextEncoder().encode(json);
}

function changed(change: (file: JsonStatFile) => unknown): Uint8Array {
  return text(JSON.stringify(change(jsonStatFile())));
}

function recoded(from: string, to: string): Uint8Array {
  return text(whole.replaceAll(`"${from}"`, `"${to}"`));
}

function value(at: number, to: unknown): Uint8Array {
  return changed((file) => ({...file, value: (file.value as unknown[]).with(at, to)}));
}

function status(at: number, to: string): Uint8Array {
  return changed((file) => ({...file, status: {...(file.status as object), [at]: to}}));
}

function sparse(extra: object): Uint8Array {
  return changed((file) => ({...file, value: {...(file.value as object), ...extra}}));
}

function positions(index: object): Uint8Array {
  return changed((file) => ({...file, dimension: {...file.dimension, Alue: {label: "", category: {index}}}}));
}

function twice(): Uint8Array {
  return positions(["SSS", "KU091", "KU091", "MK01"]);
}

function added(code: string): Uint8Array {
  return changed((file) => {
    const category = {index: [code === "Sukupuoli" ? "MIES" : code]};
    const dimension = {...file.dimension, [code]: {label: "", category}};
    return {...file, id: [...file.id, code], size: [...file.size, 1], dimension};
  });
}

function without(id: string): Uint8Array {
  return changed((file) => ({
    ...file,
    id: file.id.filter((each) => each !== id),
    size: [4, 2],
    value: Array.from({length: 8}, () => 1)
  }));
}
