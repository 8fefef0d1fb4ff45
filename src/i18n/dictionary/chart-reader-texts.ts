/** How a chart is read: by month and line, by month alone, by year, or by row. */
export type ReadingManner = "lines" | "months" | "years" | "rows";

/** What a chart says of its keys. */
export interface MannerTexts {
  /** The chart as something to read with keys; its title follows after a colon. */
  readonly label: string;
  /** Which keys do what. */
  readonly help: string;
}

/** What a chart says while its values are read. */
export interface ChartReaderTexts {
  readonly manners: Readonly<Record<ReadingManner, MannerTexts>>;
  readonly gap: string;
  readonly change: string;
  /** How gaps come about; `{a}` is the chart's own line and `{unit}` the unit. */
  readonly gapNote: string;
  /** How changes come about, `{unit}` the unit. */
  readonly changeNote: string;
  /** In place of a value that the table does not have either. */
  readonly noFigure: string;
  /** Where the table begins later than the drawing. */
  readonly notListed: string;
}

/** How a figure is linked, and how its address is copied. */
export interface FigureLinkTexts {
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  /** When the address opens a month, `{month}`. */
  readonly copiedMonth: string;
  /** Before the address where the browser does not let the page copy. */
  readonly byHand: string;
}
