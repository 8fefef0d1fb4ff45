/** Colours of a chart by what they stand for; a control is quieter than the area, and context quieter still. */
export interface Palette {
  readonly area: string;
  readonly rest: string;
  readonly region: string;
  readonly similar: string;
  readonly weighted: string;
  readonly country: string;
  /** The months in which the pilots ran, behind everything. */
  readonly pilot: string;
  /** The year of the lay-offs before them. */
  readonly covid: string;
  /** How far areas without a pilot drift. */
  readonly band: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  /** What lies behind the chart; hollow lines show it. */
  readonly paper: string;
}

/** The colours of pages: variables of `styles/tokens.css`, so that they follow light, dark and print. */
export const pagePalette: Palette = {
  area: "var(--area)",
  rest: "var(--rest)",
  region: "var(--region)",
  similar: "var(--similar)",
  weighted: "var(--weighted)",
  country: "var(--country)",
  pilot: "var(--pilot)",
  covid: "var(--covid)",
  band: "var(--band)",
  ink: "var(--ink)",
  muted: "var(--muted)",
  grid: "var(--grid)",
  paper: "var(--paper)"
};

/** The colours of files, which know no variables: those of pages in the light. */
export const filePalette: Palette = {
  area: "#0a4f93",
  rest: "#6a5f50",
  region: "#2d6a52",
  similar: "#8d3b52",
  weighted: "#5b4a8a",
  country: "#857a69",
  pilot: "#f2e7cb",
  covid: "#e9e7e4",
  band: "#8f8a80",
  ink: "#1b1a17",
  muted: "#5a544a",
  grid: "#e3dccd",
  paper: "#fcfaf5"
};
