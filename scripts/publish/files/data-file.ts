import type {FileFormat} from "../../../src/model/releases/files.ts";
import type {TableTopic} from "../../../src/model/tables.ts";

/** A file for readers, ready to be written. */
export interface DataFile {
  /** Address below the site's base. */
  readonly path: string;
  readonly format: FileFormat;
  /** The kind of the table that it holds; null for files about all others. */
  readonly topic: TableTopic | null;
  readonly content: Uint8Array;
  /** Rows without the header; null where there are none. */
  readonly rows: number | null;
}

/** The same with its checksum. */
export interface SummedFile extends DataFile {
  readonly sha256: string;
}
