import type {FileFormat} from "../../model/releases/files.ts";

/** What catalogues call a format: its media type, and its name in the file types of the Publications Office of the EU. */
export interface FileType {
  readonly media: string;
  readonly authority: string;
}

/** What files are, as catalogues name it. */
export const fileTypes: Readonly<Record<FileFormat, FileType>> = {
  csv: {media: "text/csv", authority: "CSV"},
  "csv fi": {media: "text/csv", authority: "CSV"},
  "csv sv": {media: "text/csv", authority: "CSV"},
  "json-stat": {media: "application/json", authority: "JSON"},
  xlsx: {media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", authority: "XLSX"},
  parquet: {media: "application/vnd.apache.parquet", authority: "PARQUET"},
  zip: {media: "application/zip", authority: "ZIP"},
  sha256: {media: "text/plain", authority: "TXT"},
  csvw: {media: "application/csvm+json", authority: "JSON"},
  "data package": {media: "application/json", authority: "JSON"}
};
