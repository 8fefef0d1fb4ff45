/** What a reader can do with a CSV file: read it anywhere, or open it as it is in Finnish or Swedish Excel. */
export type DownloadKind = "csv" | "excelFinnish" | "excelSwedish";

/** The kind of a file, from the end of its address. */
export function downloadKind(path: string): DownloadKind {
  if (path.endsWith(".fi.csv")) return "excelFinnish";
  return path.endsWith(".sv.csv") ? "excelSwedish" : "csv";
}
