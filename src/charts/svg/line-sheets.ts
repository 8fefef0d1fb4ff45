import {lineColours} from "./line-styles.ts";
import type {LineColour} from "./line-styles.ts";

/** The part of the style sheet of pages that gives lines their colours, and values under a pointer those of their lines. */
export function pageLineSheet(): string {
  // The name of the country is quieter than text may be: only its marks have its colour.
  const values = Object.keys(lineColours).map((id) => {
    const where = id === "country" ? ".reading" : ":is(.reading, .readout)";
    return `${where} .line-${id} {\n  color: var(--${id});\n}`;
  });
  return [bySystem(), ...values].join("\n");
}

/** The part of the style sheet of embeds that gives lines their colours; a fragment of the address may choose the theme. */
export function embedLineSheet(): string {
  const chosen = variables(":root:has(:is(#light, #dark):target)", ({light, dark}) => `light-dark(${light}, ${dark})`);
  const where = "@supports (color: light-dark(#000, #fff)) {\n@media (forced-colors: none)";
  return [bySystem(), `${where} {\n${chosen}\n}\n}`].join("\n");
}

/** In the light, which paper has too, and in the dark. */
function bySystem(): string {
  const dark = variables(":root", (line) => line.dark);
  return `${variables(":root", ({light}) => light)}\n@media screen and (prefers-color-scheme: dark) {\n${dark}\n}`;
}

function variables(selector: string, colour: (line: LineColour) => string): string {
  const rows = Object.entries(lineColours).map(([id, line]) => `  --${id}: ${colour(line)};`);
  return [`${selector} {`, ...rows, "}"].join("\n");
}
