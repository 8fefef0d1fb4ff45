import {beyondExcel} from "../model/tables.ts";

/** What a reader can do with a file: read it anywhere, open it as it is in Finnish or Swedish Excel, and so on. */
export type DownloadKind =
  | ("csv" | "excelFinnish" | "excelSwedish" | "workbook" | "jsonStat" | "parquet")
  /** With heads in a language, and more rows than Excel takes. */
  | ("longFinnish" | "longSwedish")
  | ("archive" | "checksums" | "dataPackage");

/** The kind of a file, from the end of its address. */
export function downloadKind(path: string): DownloadKind {
  const kind = endings.find(([ending]) => path.endsWith(ending))?.[1];
  if (!kind)
    throw new Error(`file ${path}: expected one of the endings ${endings.map(([ending]) => ending).join(", ")}`);
  return kind;
}

/** Longer endings before the shorter ones that they end in. */
const endings: readonly (readonly [ending: string, kind: DownloadKind])[] = [
  ...beyondExcel.flatMap((topic) => [
    [`/data/${topic}.fi.csv`, "longFinnish"] as const,
    [`/data/${topic}.sv.csv`, "longSwedish"] as const
  ]),
  [".fi.csv", "excelFinnish"],
  [".sv.csv", "excelSwedish"],
  [".csv", "csv"],
  ["/datapackage.json", "dataPackage"],
  [".xlsx", "workbook"],
  [".json", "jsonStat"],
  [".parquet", "parquet"],
  [".zip", "archive"],
  ["SHA256SUMS", "checksums"]
];
