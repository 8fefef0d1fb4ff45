import {createHash} from "node:crypto";
import type {TableTopic} from "../../../src/model/tables.ts";
import {csvRenderer} from "../csv/render-csv.ts";
import {renderCsvw} from "../metadata/csvw.ts";
import {isPackaged, renderDataPackage} from "../metadata/data-package.ts";
import type {PackagedFile} from "../metadata/data-package.ts";
import type {Publication} from "../models/publication.ts";
import {listTables} from "../tables/list-tables.ts";
import type {Table} from "../tables/tables.ts";
import {openArchive} from "./archive.ts";
import {checksumLine, checksumPath} from "./checksums.ts";
import {areaCubeTexts, indicatorCubeTexts} from "./cube-texts.ts";
import type {DataFile, SummedFile} from "./data-file.ts";
import {renderJsonStat} from "./json-stat.ts";
import type {CubeTexts} from "./json-stat.ts";
import {renderParquet} from "./parquet.ts";
import {provenanceOf} from "./provenance.ts";

/**
 * Every file that readers download, one at a time because together they are large: tables in all their formats,
 * workbooks, what describes them to programs, then everything as one archive, and the checksums of all of them.
 */
export function* listFiles(publication: Publication, workbooks: readonly DataFile[]): Generator<SummedFile> {
  const archive = openArchive(provenanceOf(publication.vintages));
  const sums: string[] = [];
  for (const summed of listSummed(publication, workbooks)) {
    sums.push(checksumLine(summed));
    archive.add(summed);
    yield summed;
  }
  const whole = withSum(archive.close());
  yield whole;
  const content = new TextEncoder().encode([...sums, checksumLine(whole)].sort(byPath).join(""));
  yield withSum({path: checksumPath, topic: null, format: "sha256", content, rows: null});
}

/** All files but the archive, then the description of the tables among them. */
function* listSummed(publication: Publication, workbooks: readonly DataFile[]): Generator<SummedFile> {
  const packaged: PackagedFile[] = [];
  for (const file of listContents(publication, workbooks)) {
    const summed = withSum(file);
    const {path, topic, content, sha256} = summed;
    if (isPackaged(file)) packaged.push({path, topic, bytes: content.length, sha256});
    yield summed;
  }
  yield withSum(renderDataPackage(packaged, publication.reference, provenanceOf(publication.vintages)));
}

function* listContents(publication: Publication, workbooks: readonly DataFile[]): Generator<DataFile> {
  const provenance = provenanceOf(publication.vintages);
  const renderCsv = csvRenderer(publication.reference);
  for (const table of listTables(publication)) {
    yield* renderCsv(table);
    yield* renderCsvw(table, publication.reference, provenance);
    if (inParquet.includes(table.topic)) yield renderParquet(table, provenance);
    const words = cubeTexts(publication, table);
    if (words) yield renderJsonStat(table, words, provenance);
  }
  yield* workbooks;
}

/** The tables that people compute with at length. */
const inParquet: readonly TableTopic[] = ["observations", "comparisons"];

/** Null for tables that are no cubes for readers. */
function cubeTexts({reference}: Publication, {topic, path}: Table): CubeTexts | null {
  const id = path.split("/").at(-1);
  const indicator = topic === "indicators" && reference.indicators.find((candidate) => candidate.id === id);
  if (indicator) return indicatorCubeTexts(reference, indicator);
  const area = topic === "areas" && reference.areas.find((candidate) => candidate.id === id);
  return area ? areaCubeTexts(reference, area) : null;
}

function withSum(file: DataFile): SummedFile {
  return {...file, sha256: createHash("sha256").update(file.content).digest("hex")};
}

/** By the paths, which stand behind sums of equal length. */
function byPath(a: string, b: string): number {
  const [left, right] = [a.slice(64), b.slice(64)];
  return left < right ? -1 : left > right ? 1 : 0;
}
