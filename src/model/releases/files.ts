import {z} from "zod";
import type {Localized} from "../languages.ts";
import {count, localized, text} from "../value-schemas.ts";
import type {Model} from "../value-schemas.ts";

/** What files can be opened with: plain CSV, CSV as Excel opens it in Finnish and Swedish, JSON-stat 2.0 and so on. */
const fileFormats = [
  ...(["csv", "csv fi", "csv sv", "json-stat", "xlsx", "parquet", "zip", "sha256"] as const),
  /** Descriptions of tables for programs: of one table in its three CSV files, and of all tables. */
  ...(["csvw", "data package"] as const)
] as const;

export type FileFormat = (typeof fileFormats)[number];

/** How the address of a table ends that opens as it is in the spreadsheets of a language's readers. */
export const csvEndings: Localized = {fi: ".fi.csv", sv: ".sv.csv", en: ".csv"};

const listedFileSchema = z.strictObject({
  /** Address below the site's base, `/data/areas/espoo.xlsx`. */
  path: z.string().startsWith("/data/"),
  format: z.enum(fileFormats),
  /** What it holds: the kind of its table; null for files about all others. */
  topic: text.nullable(),
  bytes: z.int().positive(),
  /** Rows without a header; null where a file has none. */
  rows: z.int().nonnegative().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What a reader's copy is called, by language. */
  names: localized
});

/** A file that readers download, as the list of all files has it. */
export type ListedFile = Model<typeof listedFileSchema>;

/** All files that readers download: `data/published/files.json`. */
export const fileListSchema = z.strictObject({files: z.array(listedFileSchema).min(1)});

export type FileList = Model<typeof fileListSchema>;

/** What pages show of a file that readers download. */
export const publishedFileSchema = z.strictObject({
  /** Address below the site's base, `/data/charts/espoo/unemployed.csv`. */
  path: z.string().startsWith("/data/"),
  bytes: z.int().positive(),
  /** Rows without the header. */
  rows: count,
  /** What a reader's copy is called, by the language of the page. */
  names: localized
});

export type PublishedFile = Model<typeof publishedFileSchema>;
