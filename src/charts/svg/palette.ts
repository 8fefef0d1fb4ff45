import {lineColours} from "./line-styles.ts";

/** Colours of a chart by what they stand for: those of its lines, and of what is around them. */
export interface Palette extends Readonly<Record<keyof typeof lineColours, string>> {
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

/** The colours of pages: variables, so that they follow light, dark and print. */
export const pagePalette: Palette = {
  ...ofLines((id) => `var(--${id})`),
  pilot: "var(--pilot)",
  covid: "var(--covid)",
  band: "var(--band)",
  ink: "var(--ink)",
  muted: "var(--muted)",
  grid: "var(--grid)",
  paper: "var(--paper)"
};

/** The colours of files, which know no variables: those of pages in the light, as `styles/tokens.css` has them. */
export const filePalette: Palette = {
  ...ofLines((id) => lineColours[id].light),
  pilot: "#f2e7cb",
  covid: "#e9e7e4",
  band: "#8f8a80",
  ink: "#1b1a17",
  muted: "#5a544a",
  grid: "#e3dccd",
  paper: "#fcfaf5"
};

type LineColourId = keyof typeof lineColours;

function ofLines(colour: (id: LineColourId) => string): Readonly<Record<LineColourId, string>> {
  const ids = Object.keys(lineColours) as LineColourId[];
  return Object.fromEntries(ids.map((id) => [id, colour(id)])) as Record<LineColourId, string>;
}
