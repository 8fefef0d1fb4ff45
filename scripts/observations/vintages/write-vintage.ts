import type {CellTable} from "../../../src/model/observations/cells.ts";
import type {Files} from "../../effects/files.ts";
import {formatCells} from "./cells-csv.ts";
import {formatBlocks} from "./stated-blocks.ts";
import {vintagesFolder} from "./vintage.ts";
import type {Vintage} from "./vintage.ts";

/** Writes a new vintage, all of it or nothing. */
export function writeVintage(files: Files, {manifest, stated, cells, regions}: Vintage): void {
  const unfinished = `${vintagesFolder}/.${manifest.date}`;
  files.remove(unfinished);
  try {
    writeCells(files, cells, unfinished);
    writeCells(files, regions, `${unfinished}/regions`);
    files.write(`${unfinished}/stated.json`, formatBlocks(stated));
    files.write(`${unfinished}/vintage.json`, `${JSON.stringify(manifest, null, 2)}\n`);
    files.move(unfinished, `${vintagesFolder}/${manifest.date}`);
  } finally {
    files.remove(unfinished);
  }
}

function writeCells(files: Files, cells: CellTable, folder: string): void {
  for (const [measure, table] of cells) files.writeParts(`${folder}/${measure}.csv`, formatCells(table));
}
