import {describeTable} from "../../../scripts/publish/tables/descriptions.ts";
import type {Table} from "../../../scripts/publish/tables/tables.ts";
import {inEach} from "../../../src/model/languages.ts";
import type {PublishedFile} from "../../../src/model/pages/pages.ts";
import type {FileFormat, ListedFile} from "../../../src/model/releases/files.ts";
import {tableTopics} from "../../../src/model/tables.ts";

/** The names at the head of a table, as its plain file has them. */
export function headOf({topic}: Table): string {
  return describeTable(topic)
    .columns.map(({name}) => name)
    .join();
}

/** A file of a hundred bytes that is about what its path says. */
export function madeUpFile(path: string, format: FileFormat, rows: number): ListedFile {
  const topic = tableTopics.find((candidate) => path.replace("/data/", "").split(/[/.]/)[0] === candidate) ?? null;
  const names = inEach((locale) => `${locale}-${format}`);
  return {path, format, topic, bytes: 100, rows, sha256: "0".repeat(64), names};
}

/** A table in plain form and for Excel in two languages. */
export function threeFiles(path: string, rows: number): ListedFile[] {
  return [
    madeUpFile(`${path}.csv`, "csv", rows),
    madeUpFile(`${path}.fi.csv`, "csv fi", rows),
    madeUpFile(`${path}.sv.csv`, "csv sv", rows)
  ];
}

/** What pages show of a file. */
export function shownFile({path, bytes, rows, names}: ListedFile): PublishedFile {
  return {path, bytes, rows: rows ?? 0, names};
}
