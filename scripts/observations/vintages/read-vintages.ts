import {counted} from "../../../src/model/counted.ts";
import type {Finding} from "../../../src/model/findings.ts";
import type {CellTable} from "../../../src/model/observations/cells.ts";
import {sourceTable} from "../../../src/model/observations/observations.ts";
import {vintageManifestSchema} from "../../../src/model/releases/vintages.ts";
import type {VintageManifest} from "../../../src/model/releases/vintages.ts";
import {describeIssues} from "../../../src/model/schema-issues.ts";
import {day} from "../../../src/model/value-schemas.ts";
import type {Files} from "../../effects/files.ts";
import {parseJson} from "../json.ts";
import {parseCells} from "./cells-csv.ts";
import {parseBlocks} from "./stated-blocks.ts";
import {checkStated, spansOf} from "./stated-spans.ts";
import type {StatedSpans} from "./stated-spans.ts";
import {vintagesFolder} from "./vintage.ts";
import type {Vintage} from "./vintage.ts";

/** Reads all vintages, oldest first, or those up to the one of a date. */
export function readVintages(files: Files, upTo?: string): Vintage[] {
  const dates = listVintages(files).filter((date) => upTo === undefined || date <= upTo);
  return dates.map((date) => readVintage(files, date));
}

/** Checks that a date asked for is that of a vintage: the state of any other day would be taken for news of that day. */
export function checkVintage(files: Files, asked: string | undefined): Finding[] {
  const dates = listVintages(files);
  if (asked === undefined || dates.includes(asked)) return [];
  const message = `no vintage of that date, expected one of ${dates.join(", ")}`;
  return [{rule: "vintage", severity: "error", where: `--vintage ${asked}`, message}];
}

function listVintages(files: Files): string[] {
  const names = listNames(files, vintagesFolder);
  const stray = names.find((name) => !day.safeParse(name).success);
  if (stray === undefined) return names;
  throw new Error(
    `${vintagesFolder}/${stray}: no vintage, expected only folders named by a day such as 2023-11-21: remove it`
  );
}

// A name with a dot is what an interrupted import left behind.
function listNames(files: Files, folder: string): string[] {
  return files.list(folder).filter((name) => !name.startsWith("."));
}

function readVintage(files: Files, date: string): Vintage {
  const folder = `${vintagesFolder}/${date}`;
  const manifest = readManifest(files, `${folder}/vintage.json`);
  checkManifest(manifest, date, `${folder}/vintage.json`);
  const path = `${folder}/stated.json`;
  const stated = parseBlocks(files.readText(path), path);
  const spans = spansOf(stated, path);
  checkNames(files, folder, spans, ["regions", "stated.json", "vintage.json"]);
  checkNames(files, `${folder}/regions`, spans);
  const [cells, regions] = [readCells(files, folder), readCells(files, `${folder}/regions`)];
  checkStated(cells, spans, folder);
  checkStated(regions, spans, `${folder}/regions`);
  checkCount(cells, manifest, folder);
  return {manifest, stated, cells, regions};
}

function checkManifest({date, table}: VintageManifest, expected: string, path: string): void {
  if (date !== expected) throw new Error(`${path}: date ${date}, expected ${expected}`);
  if (table !== sourceTable) throw new Error(`${path}: table ${table}, expected ${sourceTable}`);
}

function checkNames(files: Files, folder: string, stated: StatedSpans, others: readonly string[] = []): void {
  const known = new Set([...others, ...[...stated.keys()].map((measure) => `${measure}.csv`)]);
  const unknown = listNames(files, folder).find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new Error(`${folder}/${unknown}: expected only files of measures that stated.json states: remove it`);
}

function readManifest(files: Files, path: string): VintageManifest {
  const result = vintageManifestSchema.safeParse(parseJson(files.readText(path), path));
  if (!result.success) throw new Error(`${path}: ${describeIssues(result.error)}`, {cause: result.error});
  return result.data;
}

function readCells(files: Files, folder: string): CellTable {
  const names = listNames(files, folder).filter((name) => name.endsWith(".csv"));
  return new Map(
    names.map((name) => [
      name.slice(0, -".csv".length),
      parseCells(files.readText(`${folder}/${name}`), `${folder}/${name}`)
    ])
  );
}

// Nothing is ever edited: a folder that does not hold what its import counted has been.
function checkCount(cells: CellTable, manifest: VintageManifest, folder: string): void {
  const expected = manifest.cells.added + manifest.cells.revised;
  const found = countCells(cells);
  if (found !== expected)
    throw new Error(`${folder}: ${counted(found, "cell")}, expected ${expected} as in vintage.json`);
}

/** How many cells a table holds, confidential ones too. */
export function countCells(cells: CellTable): number {
  let count = 0;
  for (const {months, columns} of cells.values()) {
    for (const column of columns.values()) months.forEach((_, t) => column.at(t) !== undefined && count++);
  }
  return count;
}
