/** Colours of a chart by what they stand for; a control is quieter than the area, and context quieter still. */
export interface Palette {
  readonly area: string;
  readonly rest: string;
  readonly country: string;
  /** The months in which the pilots ran, behind everything. */
  readonly pilot: string;
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
  country: "var(--country)",
  pilot: "var(--pilot)",
  ink: "var(--ink)",
  muted: "var(--muted)",
  grid: "var(--grid)",
  paper: "var(--paper)"
};
