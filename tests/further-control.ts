import type {AreaControlId} from "../src/model/comparisons/area-control-ids.ts";

/** The id of a control that exists in tests only: beside every area stand the same three municipalities. */
export const capital = "capital" as AreaControlId;

const words = {
  line: {name: "Around the capital", short: "Capital", explanation: "Three municipalities around the capital."},
  column: {title: "Around the capital", note: "The indicator in three municipalities around the capital."},
  role: (areas: number) => `Around the capital, for the ${areas === 1 ? "area" : "areas"}`,
  members: {heading: "Three around the capital", intro: (region: string, count: number) => `${region}: ${count}.`}
};

/** The texts of a language with those of the control, as if they were written there. */
export function withCapital<Texts extends {readonly areaControls: object; readonly controls: object}>(texts: Texts) {
  return {
    ...texts,
    areaControls: {...texts.areaControls, capital: words},
    controls: {...texts.controls, capital: words}
  };
}

/** Whom the control consists of, beside any area. */
export function capitalOf(area: string) {
  return {kind: "alike", area, members: ["KU001", "KU002", "KU004"]} as const;
}
