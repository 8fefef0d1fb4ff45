import type {ControlId} from "../../model/comparisons/control-ids.ts";

/** Colours of a chart by what they stand for; a control is quieter than the area, and context quieter still. */
export interface Palette extends Readonly<Record<ControlId, string>> {
  readonly area: string;
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

/** How a line beside that of the area is drawn; where its figures are not certain it is thinner. */
export interface LineStroke {
  readonly width: number;
  readonly thin: number;
  /** Of dashes and gaps; a whole line has none. */
  readonly dashes?: string;
}

/** The lines beside that of the area, told apart without their colours too. */
export const lineStrokes: Readonly<Record<ControlId | "country", LineStroke>> = {
  rest: {width: 2, thin: 1.1, dashes: "5 3"},
  region: {width: 1.9, thin: 1.1, dashes: "1.75 2"},
  similar: {width: 1.5, thin: 0.9, dashes: "9 2.5 2 2.5"},
  weighted: {width: 1.75, thin: 1, dashes: "12 3"},
  country: {width: 1.1, thin: 0.75}
};
