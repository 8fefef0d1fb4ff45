import type {IndicatorId} from "../../model/indicators.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import type {FileFormat} from "../../model/releases/files.ts";
import type {TableTopic} from "../../model/tables.ts";
import {language} from "../language.ts";
import {tableScope} from "./table-titles.ts";

/** What a file is about, as far as its reader's copy tells. */
export interface DownloadSubject {
  /** Null for a file about all others. */
  readonly topic: TableTopic | null;
  readonly area: Localized | null;
  readonly indicator: IndicatorId | null;
  /** What the source calls its measure, where the file is of one. */
  readonly measure?: Localized | null;
  /** The last month of the figures, or the day of publication. */
  readonly date: string;
  readonly format: FileFormat;
}

/**
 * What the browser calls a downloaded copy: `espoo_tyottomien-osuus_2024-12.csv`, in the language of the page. The
 * address stays the same in all languages, and says little in a folder of downloads.
 */
export function downloadName(subject: DownloadSubject, locale: Locale): string {
  const {topic, area, indicator, measure, date, format} = subject;
  const {dataPage, downloadNames, indicators} = language(locale);
  const things = [area, measure].flatMap((name) => (name ? [name[locale].replace(/ \(.*$/, "")] : []));
  const parts = [
    ...things,
    ...(indicator ? [indicators[indicator].short] : []),
    ...(things.length > 0 || indicator ? [] : ["kuntakokeilut", ...(topic ? [dataPage.kinds[topic].title] : [])]),
    ...(topic ? tableScope(topic, locale) : []),
    date,
    ...(format === "csv fi" || format === "csv sv" ? [downloadNames[format]] : [])
  ];
  return `${parts.map(asciiWord).join("_")}.${endings[format]}`;
}

/** Letters, digits and hyphens, which every system accepts in the name of a file. */
export function asciiWord(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

const endings: Readonly<Record<FileFormat, string>> = {
  csv: "csv",
  "csv fi": "csv",
  "csv sv": "csv",
  "json-stat": "json",
  xlsx: "xlsx",
  parquet: "parquet",
  zip: "zip",
  sha256: "sha256",
  csvw: "csv-metadata.json",
  "data package": "json"
};
