import type {Localized} from "../languages.ts";

/** What files can be opened with: plain CSV, CSV as Excel opens it in Finnish and Swedish, JSON-stat 2.0 and so on. */
export const fileFormats = [
  ...(["csv", "csv fi", "csv sv", "json-stat", "xlsx", "parquet", "zip", "sha256"] as const),
  /** Descriptions of tables for programs: of one table in its three CSV files, and of all tables. */
  ...(["csvw", "data package"] as const)
] as const;

export type FileFormat = (typeof fileFormats)[number];

/** A file that readers download, as the list of all files has it. */
export interface ListedFile {
  /** Address below the site's base, `/data/areas/espoo.xlsx`. */
  readonly path: string;
  readonly format: FileFormat;
  /** What it holds: the kind of its table; null for files about all others. */
  readonly topic: string | null;
  readonly bytes: number;
  /** Rows without a header; null where a file has none. */
  readonly rows: number | null;
  readonly sha256: string;
  /** What a reader's copy is called, by language. */
  readonly names: Localized;
}

/** All files that readers download: `data/published/files.json`. */
export interface FileList {
  readonly files: readonly ListedFile[];
}
