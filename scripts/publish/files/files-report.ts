import type {ListedFile} from "../../../src/model/releases/files.ts";

/** A table of all files by what they hold and by format: how many there are, and how large they are together. */
export function filesReport(files: readonly ListedFile[]): string[] {
  const kinds = Map.groupBy(files, ({topic, format}) => `${topic ?? "everything"}, ${manner(format)}`);
  return [
    `${"files".padStart(7)}${"size".padStart(12)}  what`,
    ...[...kinds].map(([kind, members]) => line(kind, members)),
    line("in all", files)
  ];
}

/** The three CSV files of a table are made together. */
function manner(format: ListedFile["format"]): string {
  if (format === "csvw") return "descriptions (CSVW)";
  return format.startsWith("csv") ? "CSV in three languages" : format;
}

function line(kind: string, files: readonly ListedFile[]): string {
  const megabytes = files.reduce((sum, {bytes}) => sum + bytes, 0) / 1e6;
  return `${String(files.length).padStart(7)}${`${megabytes.toFixed(2)} MB`.padStart(12)}  ${kind}`;
}
