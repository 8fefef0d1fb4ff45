import {plainNumber} from "./cell-order.ts";

/** A cell of a table: what it shows, the month behind it, and the letter of its status. */
export interface TextCell {
  readonly text: string;
  /** The month as spreadsheets of all languages read it, `2021-03`. */
  readonly month?: string | undefined;
  readonly mark?: string | undefined;
}

/**
 * Writes rows as text that a spreadsheet of the page's language reads: tabs between cells, plain numbers, nothing where a
 * figure is missing, and the letters of statuses in columns of their own, so that figures stay numbers. The first row holds
 * the heads.
 */
export function tableText(rows: readonly (readonly TextCell[])[], language: string, statusWord: string): string {
  const marked = new Set(rows.flatMap((cells) => cells.flatMap(({mark}, i) => (mark ? [i] : []))));
  const lines = rows.map((cells, row) =>
    cells.flatMap((cell, i) => {
      const text =
        cell.month ?? plainNumber(cell.text, language) ?? cell.text.replace(/\s+/g, " ").trim().replace(/^–$/, "");
      if (!marked.has(i)) return [text];
      return [text, row === 0 ? `${text} (${statusWord})` : (cell.mark ?? "")];
    })
  );
  return lines.map((cells) => cells.join("\t")).join("\n");
}
