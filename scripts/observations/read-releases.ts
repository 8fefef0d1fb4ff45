import {releaseRecordSchema} from "../../src/model/releases/releases.ts";
import type {ReleaseRecord} from "../../src/model/releases/releases.ts";
import {describeIssues} from "../../src/model/schema-issues.ts";
import type {Files} from "../effects/files.ts";
import {parseJson} from "./json.ts";

/** Where the records of releases are kept. */
const folder = "data/releases";

/** The record of a day. */
export function releasePath(date: string): string {
  return `${folder}/${date}.json`;
}

/** Reads the records of all releases, oldest first; none where nothing was released yet. */
export function readReleases(files: Files): ReleaseRecord[] {
  const names = files.list(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => readRecord(files, name.replace(/\.json$/, "")));
}

/** The releases that there were before any vintage newer than that of a date; all of them without a date. */
export function releasesUpTo(records: readonly ReleaseRecord[], vintage: string | undefined): ReleaseRecord[] {
  return records.filter(({vintages}) => vintage === undefined || vintages.every((date) => date <= vintage));
}

function readRecord(files: Files, date: string): ReleaseRecord {
  const path = releasePath(date);
  const result = releaseRecordSchema.safeParse(parseJson(files.readText(path), path));
  if (!result.success) throw new Error(`${path}: ${describeIssues(result.error)}`, {cause: result.error});
  if (result.data.date !== date) throw new Error(`${path}: date ${result.data.date}, expected that of the file`);
  return result.data;
}
