import type {Dictionary} from "../../dictionary.ts";

/** Where series break, in English. */
export const breaks: Pick<Dictionary, "breaks"> = {
  breaks: {
    kinds: {
      definition: "the definition changed",
      register: "the register changed",
      reporting: "data are missing",
      suspected: "suspected break",
      real: "a real change, not a break"
    },
    notCompared: "No figures are compared across this month.",
    foundByCheck: "The jump was found by our own check.",
    extremes: (inMonth) => `The series breaks ${inMonth}: the highest and the lowest figure are those since the break.`,
    note: (inMonth, short) => `B: the series breaks ${inMonth} (${short})`
  }
};
