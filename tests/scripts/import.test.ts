import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, afterEach, beforeEach, describe, expect, test} from "vitest";
import {brokenFiles} from "./sources/broken-files.ts";
import {csvText} from "./sources/csv/csv-file.ts";
import {content, jsonStatFile} from "./sources/json-stat-file.ts";
import type {Content} from "./sources/json-stat-file.ts";
import {narrow, pxFile, pxText} from "./sources/px/px-file.ts";

const command = resolve("scripts/import.ts");

// Forty runs of the command take half the time when they share what Node has compiled.
const env = {...process.env, NODE_COMPILE_CACHE: mkdtempSync(join(tmpdir(), "compiled-"))};
afterAll(() => rmSync(env.NODE_COMPILE_CACHE, {recursive: true}));

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "import-"));
  cpSync("data/reference", join(root, "data/reference"), {recursive: true});
});
afterEach(() => rmSync(root, {recursive: true}));

test("a file becomes a vintage with its facts, and the command says what it added", () => {
  const bytes = gzipSync(JSON.stringify(jsonStatFile()));
  const {status, output} = runImport([file("a.json.gz", bytes)], "--retrieved", "2021-06-01");
  expect(output).toBe(
    [
      "vintage 2021-05-25: 12 cells added, 0 revised, in data/vintages/2021-05-25",
      "  2 of 309 municipalities",
      "  TYOTOSUUS: 6 added, 0 revised",
      "  TYOTTOMATLOPUSSA: 6 added, 0 revised",
      ""
    ].join("\n")
  );
  expect(status).toBe(0);
  expect(held()).toEqual([
    "2021-05-25",
    "2021-05-25/TYOTOSUUS.csv",
    "2021-05-25/TYOTTOMATLOPUSSA.csv",
    "2021-05-25/regions",
    "2021-05-25/regions/TYOTOSUUS.csv",
    "2021-05-25/regions/TYOTTOMATLOPUSSA.csv",
    "2021-05-25/stated.json",
    "2021-05-25/vintage.json"
  ]);
  expect(read("2021-05-25/TYOTTOMATLOPUSSA.csv")).toBe(
    "month,SSS,KU049,KU091\n2021-03,1001,3001,2001\n2021-04,1002,...,2002\n"
  );
  expect(JSON.parse(read("2021-05-25/vintage.json"))).toEqual({
    date: "2021-05-25",
    table: "12r5",
    title: "12r5 -- Työttömät työnhakijat",
    source: "Työ- ja elinkeinoministeriö, Työnvälitystilasto",
    licence: "CC BY 4.0",
    query: null,
    retrieved: "2021-06-01",
    input: {file: "a.json.gz", sha256: createHash("sha256").update(bytes).digest("hex")},
    coverage: {measures: ["TYOTOSUUS", "TYOTTOMATLOPUSSA"], first: "2021-03", last: "2021-04", municipalities: 2},
    cells: {added: 12, revised: 0}
  });
});

test("a later vintage holds new and revised cells only", () => {
  runImport([file("a.json", json())]);
  const later = {...content, months: ["2021M03", "2021M04", "2021M05"], cell: newer};
  const {output} = runImport([file("b.json", json(later, "2021-06-22T06:00:00Z"))]);
  expect(output).toMatch("vintage 2021-06-22: 6 cells added, 2 revised");
  expect(output).toMatch("TYOTTOMATLOPUSSA: 3 added, 2 revised");
  expect(read("2021-06-22/TYOTTOMATLOPUSSA.csv")).toBe(
    "month,SSS,KU049,KU091\n2021-03,,...,\n2021-04,,3002,\n2021-05,9,9,9\n"
  );
});

test("the same file again changes nothing, and the command says so", () => {
  runImport([file("a.json", json())]);
  runImport([file("b.json", json({...content, cell: newer}, "2021-06-22"))]);
  const before = contents();
  const {status, output} = runImport([file("again.json.gz", gzipSync(json()))]);
  expect(output).toBe("vintage 2021-05-25: all of it is held already with the same figures, nothing changed\n");
  expect(status).toBe(0);
  expect(contents()).toEqual(before);
});

test("a table in parts becomes one vintage, equal to that of the whole table", () => {
  runImport([file("whole.json", json())]);
  const whole = contents();
  rmSync(join(root, "data/vintages"), {recursive: true});
  const areas = [content.areas.slice(0, 2), content.areas.slice(1)] as const;
  const {status} = runImport([
    file("1.json", json({...content, areas: areas[0]})),
    file("2.json", json({...content, areas: areas[1], months: ["2021M04"]})),
    file("3.json", json({...content, areas: areas[1], months: ["2021M03"]}))
  ]);
  expect(status).toBe(0);
  expect(withoutManifest(contents())).toEqual(withoutManifest(whole));
  const hash = createHash("sha256");
  for (const part of ["1.json", "2.json", "3.json"]) hash.update(readFileSync(join(root, part)));
  const {input} = JSON.parse(read("2021-05-25/vintage.json"));
  expect(input).toEqual({file: "1.json + 2.json + 3.json", sha256: hash.digest("hex")});
});

test("the same table as PX, or as a CSV whose day is told, becomes the same vintage, byte for byte", () => {
  runImport([file("a.json", json())]);
  const whole = withoutManifest(contents());
  const files: [name: string, bytes: string | Uint8Array, ...options: string[]][] = [
    ["a.px", narrow(pxText(pxFile()))],
    ["named-otherwise.txt", gzipSync(narrow(pxText(pxFile())))],
    ["a.csv", csvText(), "--date", "2021-05-25"],
    ["b.csv", csvText(content, {delimiter: ";", decimal: ",", quote: false, title: true}), "--date", "2021-05-25"]
  ];
  for (const [name, bytes, ...options] of files) {
    rmSync(join(root, "data/vintages"), {recursive: true});
    const {output} = runImport([file(name, bytes)], ...options);
    expect(output).toMatch("vintage 2021-05-25: 12 cells added, 0 revised");
    expect(withoutManifest(contents())).toEqual(whole);
    const {input} = JSON.parse(read("2021-05-25/vintage.json"));
    const sha256 = createHash("sha256")
      .update(readFileSync(join(root, name)))
      .digest("hex");
    expect(input).toEqual({file: name, sha256});
  }
});

test("a file that says to be published on a day to come is refused, unless the day is given", () => {
  const path = file("a.json", JSON.stringify({...jsonStatFile(), updated: "2999-01-31T06:00:00Z"}));
  const {status, errors} = runImport([path]);
  expect(errors).toMatch(
    /^a\.json: published on 2999-01-31, expected no day after \d{4}-\d\d-\d\d; give it with --date$/m
  );
  expect([status, held()]).toEqual([1, []]);
  expect(runImport([path], "--date", "2021-05-25").status).toBe(0);
});

test("a table of another division is in order when the day that is given is after the merger", () => {
  const areas = ["SSS", ...municipalityCodes().filter((code) => code !== "KU588")];
  const table = {...jsonStatFile({...content, areas, months: ["2024M12"], measures: ["TYOTOSUUS"], cell: () => 9.5})};
  const path = file("a.json", JSON.stringify(table));
  expect(runImport([path], "--date", "2025-01-21").errors).toContain("municipality KU588 Pertunmaa is missing");
  expect(runImport([path], "--date", "2025-02-25").status).toBe(0);
});

function municipalityCodes(): string[] {
  const [, ...rows] = readFileSync("data/reference/municipalities.csv", "utf8").trim().split("\n");
  return rows.map((row) => row.split(",")[0]!);
}

test("a path counts from where the person stands, not from the project", () => {
  mkdirSync(join(root, "downloads"));
  file("downloads/a.json", json());
  const elsewhere = {...env, INIT_CWD: join(root, "downloads")};
  const run = spawnSync(process.execPath, [command, "a.json"], {cwd: root, env: elsewhere, encoding: "utf8"});
  expect(run.stdout).toMatch("vintage 2021-05-25: 12 cells added");
});

test("an answer with areas of every kind is imported, and each kind left out has its line", () => {
  const {status, output} = runImport([resolve("tests/scripts/sources/answers/12r5-2026M06-all-areas.json.gz")]);
  expect(status).toBe(0);
  expect(output).toMatch(`vintage 2026-07-21: ${22 * 309} cells added, 0 revised`);
  expect(output).toMatch("left out: 71 sub-regions (SK063 SK053 SK175 …)");
  expect(read("2026-07-21/regions/AVPAIKATLOPUSSA.csv")).toMatch(/^month,.*KU199,KUJOU,MK01.*\n2026-06,.*,270,7661,/);
});

test("a table of the whole country that lacks a municipality is refused, for it may have merged", () => {
  const municipalities = readFileSync("data/reference/municipalities.csv", "utf8").match(/^KU\d{3}/gm) ?? [];
  const areas = ["SSS", ...municipalities.filter((code) => code !== "KU091")];
  const {status, errors} = runImport([file("a.json", json({...content, areas, cell: () => 7}))]);
  expect(errors).toMatch("a.json: municipality KU091 Helsinki is missing, 308 others are there: if it has merged, add");
  expect(status).toBe(1);
  expect(held()).toEqual([]);
});

describe("nothing changes and the command fails when", () => {
  const cases: [string, () => string[], string][] = [
    ["no file is named", () => [], "usage: npm run data:import -- FILE…"],
    ["the file is missing", () => [join(root, "none.json")], "file none.json: expected a readable file"],
    ["the day is none", () => [file("a.json", json()), "--date", "2021-02-30"], "--date 2021-02-30: expected a day"],
    [
      "the folder of the day holds other figures",
      () => [file("a.json", json({...content, cell: newer}))],
      "vintage 2021-05-25: data/vintages/2021-05-25 differs in TYOTTOMATLOPUSSA.csv, expected the same figures or another date"
    ],
    [
      "a newer vintage is held",
      () => [file("a.json", json()), "--date", "2021-05-24"],
      "vintage 2021-05-24: 2021-05-25 is held already, expected vintages in the order of their dates"
    ],
    [
      "a CSV comes without its day",
      () => [file("a.csv", csvText())],
      "a.csv: no day of publication in the file, expected --date YYYY-MM-DD"
    ],
    [
      "a PX file breaks in its last cell",
      () => [file("a.px", pxText(pxFile()).replace("4.2 ", "4,2 "))],
      'a.px: line 33, column 84: found "4,2", expected a number of at least 0, or "..." for a confidential cell'
    ],
    [
      "the second of two files breaks",
      () => [file("a.px", pxText(pxFile())), file("b.csv", csvText().replace("2002", "2OO2")), "--date", "2021-06-22"],
      'b.csv: line 3, column 18: found "2OO2", expected a number'
    ],
    [
      "two files are of different days",
      () => [file("a.json", json()), file("b.json", json(content, "2021-06-22"))],
      "expected one day, or --date"
    ],
    [
      "a part is larger than the whole, which the file leaves as it was",
      () => [file("a.json", json(withLaidOff, "2021-06-22T06:00:00Z"))],
      "KU049 2021-04: LOMAUTETTU 9999, expected at most TYOTTOMATLOPUSSA 1…4; cells like this: 6"
    ],
    [
      "two files contradict each other",
      () => [file("a.json", json()), file("b.json", json({...content, areas: ["KU049"], cell: newer}))],
      "cell TYOTTOMATLOPUSSA KU049 2021-03: 3001 in a.json, ... in b.json, expected the same value"
    ]
  ];
  test.each(cases)("%s", (_, args, message) => {
    runImport([file("first.json", json())]);
    const before = contents();
    const {status, errors} = runImport(args());
    expect(errors).toMatch(message);
    expect(status).toBe(1);
    expect(contents()).toEqual(before);
  });
});

test.each(brokenFiles)("a file that %s is refused by name, and nothing is written", (_, bytes, message) => {
  const {status, errors} = runImport([file("broken.json", bytes)]);
  expect(errors).toContain(message);
  expect(status).toBe(1);
  expect(held()).toEqual([]);
});

const newer: Content["cell"] = (area, month, measure) => {
  if (month === "2021M05") return measure === "TYOTOSUUS" ? 9.5 : 9;
  if (area === "KU049" && measure === "TYOTTOMATLOPUSSA") return month === "2021M03" ? "..." : 3002;
  return content.cell(area, month, measure);
};

const withLaidOff: Content = {
  ...content,
  measures: ["TYOTTOMATLOPUSSA", "LOMAUTETTU"],
  cell: (area, month, measure) => (measure === "LOMAUTETTU" ? 9999 : content.cell(area, month, measure))
};

function json(of: Content = content, updated = "2021-05-25T06:00:00Z"): string {
  return JSON.stringify({...jsonStatFile(of), updated});
}

function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(root, name), bytes);
  return join(root, name);
}

function runImport(paths: string[], ...options: string[]): {status: number | null; output: string; errors: string} {
  const run = spawnSync(process.execPath, [command, ...paths, ...options], {cwd: root, env, encoding: "utf8"});
  return {status: run.status, output: run.stdout, errors: run.stderr};
}

function held(): string[] {
  try {
    return (readdirSync(join(root, "data/vintages"), {recursive: true}) as string[]).sort();
  } catch {
    return [];
  }
}

function read(path: string): string {
  return readFileSync(join(root, "data/vintages", path), "utf8");
}

function contents(): Record<string, string> {
  const files = held().filter((path) => /\.(csv|json)$/.test(path));
  return Object.fromEntries(files.map((path) => [path, read(path)]));
}

function withoutManifest(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith("vintage.json")));
}
