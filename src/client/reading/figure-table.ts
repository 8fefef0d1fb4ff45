/** A column of a figure's table that belongs to its drawing. */
export interface FigureColumn {
  /** The line that shows it; "also" where it is told beside the lines. */
  readonly line: string;
  /** May hold soft hyphens. */
  readonly name: string;
  /** By month, as rows name it. */
  readonly cells: ReadonlyMap<string, FigureCell>;
  /** Why figures before and after a break cannot be compared; empty where the table has none. */
  readonly breakReason: string;
}

/** A cell as readers see it. */
export interface FigureCell {
  readonly text: string;
  /** What the mark beside the value says, in a word; empty where there is none. */
  readonly status: string;
  /** Whether the series breaks in the month. */
  readonly isBroken: boolean;
  /** What the table says of why there is no value; empty where there is one. */
  readonly reason: string;
}

/** The letter that tables put beside a figure that cannot be compared with those before it. */
const breakMark = "B";

/** Reads the columns that a table marks with `data-line`, with what its caption says of marks and missing values. */
export function readTable(table: HTMLTableElement): FigureColumn[] {
  const meanings = readMeanings(table);
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr:not(.year-head)")];
  return [...(table.tHead?.rows[0]?.cells ?? [])].flatMap((head, column) => {
    const {line} = head.dataset;
    if (!line) return [];
    const cells = rows.map((row) => [textOf(row.cells[0]), readCell(row.cells[column], meanings)] as const);
    const breakReason = meanings.get(breakMark)?.replace(/^[^:]*: */, "") ?? "";
    return [{line, name: shownName(head), cells: new Map(cells), breakReason}];
  });
}

/** Whether a line breaks in one of the months, so that figures before and after cannot be compared. */
export function breaksIn({cells}: FigureColumn, months: readonly string[]): boolean {
  return months.some((month) => cells.get(month)?.isBroken);
}

/** Reads a cell, with what the caption says of its mark or its word. */
export function readCell(cell: Element | undefined, meanings: ReadonlyMap<string, string>): FigureCell {
  const mark = textOf(cell?.querySelector("i"));
  const whole = textOf(cell);
  const text = mark ? whole.slice(0, -mark.length).trim() : whole;
  const status = meanings.get(mark)?.split(":")[0] ?? "";
  return {text, status, isBroken: mark === breakMark, reason: meanings.get(text) ?? ""};
}

/** What stands after each mark or word in the caption: "arvio: Luku on arvioitu". */
export function readMeanings(table: HTMLTableElement): Map<string, string> {
  const notes = [...table.querySelectorAll<HTMLElement>("caption .mark-meaning")];
  return new Map(
    notes.flatMap((note) => {
      const word = textOf(note.querySelector("b"));
      const mark = note.dataset["mark"] ?? word;
      return mark ? [[mark, textOf(note).slice(word.length).replace(/^:/, "").trim()]] : [];
    })
  );
}

/** The text of an element as it is read, in one line. */
export function textOf(element: Element | null | undefined): string {
  return shownName(element).replaceAll("\u00ad", "");
}

/** The same with the soft hyphens of heads, at which it can be broken where it is shown again. */
export function shownName(element: Element | null | undefined): string {
  return element?.textContent.replace(/[ \n]+/g, " ").trim() ?? "";
}
