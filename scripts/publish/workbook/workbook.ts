import {unzipSync, zipSync} from "fflate";
import writeXlsxFile from "write-excel-file/node";
import type {PilotArea} from "../../../src/model/areas.ts";
import type {DataFile} from "../files/data-file.ts";
import {fixedTime} from "../files/fixed-time.ts";
import {provenanceOf} from "../files/provenance.ts";
import type {Provenance} from "../files/provenance.ts";
import type {Publication} from "../models/publication.ts";
import {tableOfArea} from "../tables/list-tables.ts";
import {coverSheet} from "./cover-sheet.ts";
import {groupSheet} from "./group-sheet.ts";
import {notesSheet} from "./notes-sheet.ts";
import type {WorkbookSheet} from "./sheet.ts";

/** The workbook of an area: a cover, notes and a sheet for each group of indicators. */
export async function renderWorkbook(publication: Publication, area: PilotArea): Promise<DataFile> {
  const {indicators} = publication.reference;
  const provenance = provenanceOf(publication.vintages);
  const rows = [...tableOfArea(publication, area.id).rows];
  const groups = [...Map.groupBy(indicators, ({group}) => group)];
  const sheets: WorkbookSheet[] = [
    coverSheet(
      area.name,
      groups.map(([group]) => group),
      provenance
    ),
    notesSheet(indicators),
    ...groups.map(([group, members]) => groupSheet({group, areaName: area.name, indicators: members, rows}))
  ];
  const content = await writeXlsxFile(sheets, {fontFamily: "Arial", fontSize: 10}).toBuffer();
  return {
    path: `/data/areas/${area.id}.xlsx`,
    topic: "areas",
    format: "xlsx",
    content: withFixedTimes(content, provenance),
    rows: rows.length
  };
}

/** A workbook is a zip file, whose parts carry the time of writing. */
function withFixedTimes(workbook: Uint8Array, {vintage}: Provenance): Uint8Array {
  return zipSync(unzipSync(workbook), {mtime: fixedTime(vintage)});
}
