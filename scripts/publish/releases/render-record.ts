import {releaseRecordSchema} from "../../../src/model/releases/releases.ts";
import type {ReleaseRecord} from "../../../src/model/releases/releases.ts";
import {renderModel} from "../models/model-files.ts";

/** Writes the record of a release, a verdict a line, so that version control shows which changed. */
export function renderRecord(record: ReleaseRecord): string {
  renderModel(`data/releases/${record.date}.json`, releaseRecordSchema, record);
  const text = JSON.stringify(record, null, 1);
  // Innermost objects on one line each.
  return `${text.replace(/\{\s*("[^{}[\]]*?)\s*\}/g, (_, inner: string) => `{${inner.replace(/\n\s*/g, " ")}}`)}\n`;
}
