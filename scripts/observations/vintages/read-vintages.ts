import {counted} from "../../../src/model/counted.ts";
import type {Finding} from "../../../src/model/findings.ts";
import type {CellTable} from "../../../src/model/observations/cells.ts";
import {vintageManifestSchema} from "../../../src/model/releases/vintages.ts";
import type {VintageManifest} from "../../../src/model/releases/vintages.ts";
import {describeIssues} from "../../../src/model/schema-issues.ts";
import type {Files} from "../../effects/files.ts";
import {parseJson} from "../json.ts";
import {parseCells} from "./cells-csv.ts";
import {parseBlocks} from "./stated-blocks.ts";
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

// A name with a dot is what an interrupted import left behind.
function listVintages(files: Files): string[] {
  return files.list(vintagesFolder).filter((name) => !name.startsWith("."));
}

function readVintage(files: Files, date: string): Vintage {
  const folder = `${vintagesFolder}/${date}`;
  const manifest = readManifest(files, `${folder}/vintage.json`);
  if (manifest.date !== date) throw new Error(`${folder}/vintage.json: date ${manifest.date}, expected ${date}`);
  const cells = readCells(files, folder);
  checkCount(cells, manifest, folder);
  const path = `${folder}/stated.json`;
  const stated = parseBlocks(files.readText(path), path);
  return {manifest, stated, cells, regions: readCells(files, `${folder}/regions`)};
}

function readManifest(files: Files, path: string): VintageManifest {
  const result = vintageManifestSchema.safeParse(parseJson(files.readText(path), path));
  if (!result.success) throw new Error(`${path}: ${describeIssues(result.error)}`, {cause: result.error});
  return result.data;
}

function readCells(files: Files, folder: string): CellTable {
  const names = files.list(folder).filter((name) => name.endsWith(".csv"));
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
