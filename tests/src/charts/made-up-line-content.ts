import type {LineChartContent} from "../../../src/charts/layout/line-content.ts";
import {lineOf} from "./made-up-lines.ts";
import type {MadeUpValue} from "./made-up-lines.ts";

/** Ten months from 7 to 8.8. */
export const madeUpRest: readonly MadeUpValue[] = [7, 8, 8, 7, 7, 8, 7, 8, 8, 8.8];

/** A chart in Finnish of ten months, November 2020 to August 2021: an area beside the rest. */
export function madeUpContent(
  area: readonly MadeUpValue[],
  rest = madeUpRest,
  [name = "Espoo", other = "Ilman kokeilua"]: readonly string[] = []
): LineChartContent {
  return {
    lines: [
      {...lineOf("area", area), name, value: "9,0"},
      {...lineOf("rest", rest), name: other, value: "8,8"}
    ],
    first: "2020-11",
    last: "2021-08",
    pilot: {first: "2021-03", last: "2024-12", label: "Kokeilun aika"},
    events: [],
    unit: "percent of labour force",
    unitName: "% työvoimasta",
    formatTick: String
  };
}
