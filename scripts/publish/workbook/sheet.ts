import type {CellObject, Row, Sheet} from "write-excel-file/node";

/** A sheet as the library takes it; none of ours holds pictures. */
export type WorkbookSheet = Sheet<never>;

/** The name of an area or a part, above what belongs to it. */
export function heading(text: string): CellObject {
  return {value: text, fontWeight: "bold", fontSize: 14};
}

/** The head of a column; several lines when it is said in several languages. */
export function head(lines: readonly string[]): CellObject {
  return {
    value: lines.join("\n"),
    fontWeight: "bold",
    wrap: true,
    alignVertical: "top",
    bottomBorderStyle: "thin",
    bottomBorderColor: "#000000",
    height: 16 * lines.length
  };
}

/** A text that may be longer than its column is wide. */
export function prose(text: string): CellObject {
  return {value: text, wrap: true, alignVertical: "top"};
}

/** A row without anything. */
export const emptyRow: Row = [];
