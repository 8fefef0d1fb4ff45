import type {ControlId} from "../../model/comparisons/control-ids.ts";

/** A colour in the light, which files have too, and in the dark. */
export interface LineColour {
  readonly light: string;
  readonly dark: string;
}

/** How a line beside that of the area is drawn; where its figures are not certain it is thinner. */
export interface LineStroke {
  readonly width: number;
  readonly thin: number;
  /** Of dashes and gaps; a whole line has none. */
  readonly dashes?: string;
}

/**
 * The colours of lines by whose figures they are; a control is quieter than the area, and context quieter still. They
 * keep 3:1, and those of areas and controls 4.5:1, on paper and on the shaded time of the pilots.
 */
export const lineColours: Readonly<Record<ControlId | "area" | "country", LineColour>> = {
  area: {light: "#0a4f93", dark: "#79b8f8"},
  rest: {light: "#6a5f50", dark: "#b5aa98"},
  region: {light: "#2d6a52", dark: "#7cc0a3"},
  similar: {light: "#8d3b52", dark: "#e39db1"},
  weighted: {light: "#5b4a8a", dark: "#b7a8e6"},
  country: {light: "#857a69", dark: "#908674"}
};

/** The lines beside that of the area, told apart without their colours too. */
export const lineStrokes: Readonly<Record<ControlId | "country", LineStroke>> = {
  rest: {width: 2, thin: 1.1, dashes: "5 3"},
  region: {width: 1.9, thin: 1.1, dashes: "1.75 2"},
  similar: {width: 1.5, thin: 0.9, dashes: "9 2.5 2 2.5"},
  weighted: {width: 1.75, thin: 1, dashes: "12 3"},
  country: {width: 1.1, thin: 0.75}
};
