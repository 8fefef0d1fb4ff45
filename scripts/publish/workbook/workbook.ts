import {unzipSync, zipSync} from "fflate";
import writeXlsxFile from "write-excel-file/node";
import type {PilotArea} from "../../../src/model/areas.ts";
import type {IndicatorId} from "../../../src/model/indicators.ts";
import {expected} from "../../../src/model/expected.ts";
import type {Localized} from "../../../src/model/languages.ts";
import type {DataFile} from "../files/data-file.ts";
import {fixedTime} from "../files/fixed-time.ts";
import {provenanceOf} from "../files/provenance.ts";
import type {Publication} from "../models/publication.ts";
import {inAll} from "../tables/in-all.ts";
import {listAreas} from "../tables/listing-tables.ts";
import {tableOfArea, tableOfIndicator} from "../tables/list-tables.ts";
import {coverSheet} from "./cover-sheet.ts";
import {withProperties} from "./document-properties.ts";
import {groupSheet} from "./group-sheet.ts";
import {indicatorSheets} from "./indicator-sheets.ts";
import type {NamedSheet} from "./indicator-sheets.ts";
import {notesSheet} from "./notes-sheet.ts";

/** What a workbook is about: all indicators of an area, or an indicator of all areas. */
export type WorkbookSubject =
  {readonly kind: "area"; readonly area: PilotArea} | {readonly kind: "indicator"; readonly id: IndicatorId};

/** Every workbook that there is to fill. */
export function workbookSubjects({areas, indicators}: Publication["reference"]): WorkbookSubject[] {
  return [
    ...areas.map((area): WorkbookSubject => ({kind: "area", area})),
    ...indicators.map(({id}): WorkbookSubject => ({kind: "indicator", id}))
  ];
}

/** A workbook: a cover, notes, and sheets of figures. */
export async function renderWorkbook(publication: Publication, subject: WorkbookSubject): Promise<DataFile> {
  const {title, topic, path, indicators, rows, sheets} =
    subject.kind === "area" ? areaWorkbook(publication, subject.area) : indicatorWorkbook(publication, subject.id);
  const provenance = provenanceOf(publication.vintages);
  const all = [
    coverSheet({title, topic, sheets}, provenance),
    notesSheet(indicators, topic),
    ...sheets.map(({sheet}) => sheet)
  ];
  const content = await writeXlsxFile(all, {fontFamily: "Arial", fontSize: 10}).toBuffer();
  const parts = withProperties(unzipSync(content), `${title.fi} – ${provenance.publisher}`, provenance);
  // Parts of zip files carry the time of writing.
  return {path, topic, format: "xlsx", content: zipSync(parts, {mtime: fixedTime(provenance.vintage)}), rows};
}

interface Workbook {
  readonly title: Localized;
  /** The kind of the table that it holds. */
  readonly topic: "areas" | "indicators";
  readonly path: string;
  readonly indicators: Publication["reference"]["indicators"];
  readonly rows: number;
  readonly sheets: readonly NamedSheet[];
}

/** A sheet for each group of indicators. */
function areaWorkbook(publication: Publication, {id, name}: PilotArea): Workbook {
  const {indicators} = publication.reference;
  const {path, rows: all} = tableOfArea(publication, id);
  const rows = [...all];
  const sheets = [...Map.groupBy(indicators, ({group}) => group)].map(([group, members]) => ({
    titles: inAll(({indicatorGroups}) => indicatorGroups[group]),
    sheet: groupSheet({group, areaName: name, indicators: members, rows})
  }));
  return {title: name, topic: "areas", path: `${path}.xlsx`, indicators, rows: rows.length, sheets};
}

/** Sheets of figures, limits and letters of status with a column an area. */
function indicatorWorkbook(publication: Publication, id: IndicatorId): Workbook {
  const {reference} = publication;
  const indicator = expected(
    reference.indicators.find((one) => one.id === id),
    `indicator ${id}: expected it among the indicators`
  );
  const {path, rows: all} = tableOfIndicator(publication, id);
  const rows = [...all];
  return {
    title: inAll((words) => words.indicators[id].title),
    topic: "indicators",
    path: `${path}.xlsx`,
    indicators: [indicator],
    rows: rows.length,
    sheets: indicatorSheets({indicator, areas: listAreas(reference), rows})
  };
}
