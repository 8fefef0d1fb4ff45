import type {Dictionary} from "../../dictionary.ts";

/** Charts as pictures, in English. */
export const pictures: Pick<Dictionary, "pictures"> = {
  pictures: {
    notes: {
      "area alone": "The area alone: counts of areas of different size cannot be compared",
      holes: "Gap in a line: the figure cannot be shown",
      estimated: "Hollow or thin line: estimate",
      provisional: "Thin line: provisional figure",
      bounds: "Pale band: the figure lies between these limits",
      "not from zero": "The scale does not start from zero",
      "no close match": "Even the most similar municipalities are far from the area"
    }
  }
};
