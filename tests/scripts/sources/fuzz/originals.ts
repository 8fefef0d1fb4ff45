import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {csvText} from "../csv/csv-file.ts";
import {jsonStatFile} from "../json-stat-file.ts";
import type {Content} from "../json-stat-file.ts";
import {readCsvAgain, readJsonStatAgain, readPxAgain, readPxwebJsonAgain} from "./second-readers.ts";
import type {SecondReader} from "./second-readers.ts";

/** A file that is read without complaint, and what is changed in it. */
export interface Original {
  readonly name: string;
  readonly bytes: Buffer;
  /** Where its cells begin and end. */
  readonly cells: readonly [from: number, to: number];
  readonly readAgain: SecondReader;
  /** Whether nothing before its cells can change what they stand for, as it is said in several ways. */
  readonly isSure: boolean;
}

/** The tables of the project. */
export const reference = readReference(diskFiles(process.cwd()));

/** Codes of measures by their labels in all languages. */
export const measuresByLabel = new Map(
  reference.measures.flatMap(({code, label}) => [label.fi, label.sv, label.en].map((text) => [text, code]))
);

/** Codes of regions by the labels of the source. */
export const regionsByLabel = new Map(
  reference.municipalities.flatMap(({region, regionName: {fi, sv, en}, code, name}) => [
    ...[fi, sv, en].map((text) => [`${region} ${text}`, region] as const),
    ...[name.fi, name.sv, name.en].map((text) => [text, code] as const)
  ])
);

const answers = new URL("../answers/", import.meta.url);
const px = readFileSync(new URL("12r5-KU043-2024M01-2024M11.px", answers));
const json = readFileSync(new URL("12r5-MK05-MK07-2025M03-04.json", answers));

/** Real answers of the source in the three formats; for want of real ones, the CSV are the same cells as PxWeb writes them. */
export const originals: readonly Original[] = [
  {
    name: "regions.json",
    bytes: json,
    cells: [json.indexOf('"value"'), json.length],
    readAgain: readJsonStatAgain,
    isSure: false
  },
  jsonOf("confidential.json", contentOfPx()),
  pxwebJson("june.json"),
  {name: "eckero.px", bytes: px, cells: [px.indexOf("DATA="), px.length], readAgain: readPxAgain, isSure: true},
  csvOf("wide.csv", csvText(contentOfJson(), {label: labelIn("fi"), title: true}), ",", 1),
  csvOf(
    "saved-again.csv",
    csvText(contentOfPx(), {
      stub: ["months", "areas"],
      heading: ["measures"],
      delimiter: ";",
      quote: false,
      decimal: ",",
      label: labelIn("sv")
    }),
    ";",
    2
  ),
  csvOf("long.csv", csvText(contentOfPx(), {stub: ["areas", "months", "measures"], heading: []}), ",", 3)
];

/** A few rows of the answer of July 2026 in the format `json` of PxWeb, confidential cells among them. */
function pxwebJson(name: string): Original {
  const packed = readFileSync(new URL("12r5-2026M06-all-areas.json.gz", answers));
  const answer = JSON.parse(gunzipSync(packed).toString()) as {data: unknown[]};
  const text = JSON.stringify({...answer, data: answer.data.slice(0, 12)});
  const bytes = Buffer.from(text);
  return {name, bytes, cells: [bytes.indexOf('"data"'), bytes.length], readAgain: readPxwebJsonAgain, isSure: false};
}

function jsonOf(name: string, content: Content): Original {
  const text = JSON.stringify(jsonStatFile(content));
  const bytes = Buffer.from(text);
  return {name, bytes, cells: [text.indexOf('"value"'), bytes.length], readAgain: readJsonStatAgain, isSure: false};
}

function csvOf(name: string, text: string, delimiter: string, stub: number): Original {
  const bytes = Buffer.from(text);
  return {name, bytes, cells: [0, bytes.length], readAgain: readCsvAgain(delimiter, stub), isSure: false};
}

function contentOfPx(): Content {
  const [header = "", ...rows] = readFileSync(new URL("12r5-KU043-2024M01-2024M11.read-by-python.csv", answers), "utf8")
    .trimEnd()
    .split("\n");
  const measures = header.split(",").slice(1);
  const cells = new Map(rows.map((row) => [row.slice(0, 7).replace("-", "M"), row.split(",").slice(1)]));
  const cell: Content["cell"] = (_, month, measure) => {
    const text = cells.get(month)?.[measures.indexOf(measure)] ?? "...";
    return text === "..." ? text : Number(text);
  };
  return {areas: ["KU043"], months: [...cells.keys()], measures, cell};
}

function contentOfJson(): Content {
  const [areas, months, measures] = [
    ["MK05", "MK07"],
    ["2025M03", "2025M04"],
    reference.measures.map(({code}) => code)
  ];
  const {dimension, value} = JSON.parse(json.toString()) as {
    dimension: Record<string, {category: {index: Record<string, number>}}>;
    value: number[];
  };
  const held = Object.keys(dimension["Tiedot"]?.category.index ?? {});
  const cell: Content["cell"] = (area, month, measure) =>
    value[areas.indexOf(area) * 2 * held.length + months.indexOf(month) * held.length + held.indexOf(measure)]!;
  return {areas, months, measures: measures.filter((code) => held.includes(code)), cell};
}

function labelIn(locale: "fi" | "sv"): (code: string) => string {
  const measures = new Map(reference.measures.map(({code, label}) => [code, label[locale]]));
  const areas = new Map(
    reference.municipalities.flatMap(({code, name, region, regionName}) => [
      [code, name[locale]],
      [region, `${region} ${regionName[locale]}`]
    ])
  );
  return (code) => measures.get(code) ?? areas.get(code) ?? code;
}
