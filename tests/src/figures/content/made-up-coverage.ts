import type {Measure} from "../../../../src/model/observations/measures.ts";
import type {DataModel} from "../../../../src/model/pages/data-pages.ts";
import {named} from "../../../named.ts";

function measure(code: string, label: string): Measure {
  return {code, label: named(label), note: named("Note"), unit: named("number")};
}

/** Four municipalities: all known, then one of them confidential, then all again; the second measure has one month. */
export const data: DataModel = {
  kinds: [],
  municipalities: 4,
  coverage: [
    {
      measure: "B",
      first: "2021-02",
      last: "2021-02",
      known: [2],
      confidential: [2],
      vintages: ["2021-03-22", "2022-03-22"]
    },
    {
      measure: "A",
      first: "2020-12",
      last: "2021-02",
      known: [4, 3, 4],
      confidential: [0, 1, 0],
      vintages: ["2021-03-22"]
    }
  ],
  revisions: []
};

/** In the order of the source, with one that the data do not hold. */
export const measures = [
  measure("A", "Unemployed jobseekers on calculation date (number)"),
  measure("B", "Unemployed jobseekers with disabilities and long-term illnesses (number)"),
  measure("C", "Not held (number)")
];
