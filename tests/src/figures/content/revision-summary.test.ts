import {describe, expect, test} from "vitest";
import {revisionSummaryText} from "../../../../src/figures/content/revision-summary.ts";
import type {RevisionSummary} from "../../../../src/model/pages/data-pages.ts";
import {named} from "../../../named.ts";
import {inAll} from "../../i18n/samples.ts";

const largest = {
  measure: "TYOVOIMATK",
  area: "KU049",
  month: "2021-03",
  vintage: "2026-12-17",
  oldValue: 150_000,
  newValue: 151_000,
  cause: "revised"
} as const;
const revision: RevisionSummary = {
  vintage: "2026-12-17",
  measure: "TYOVOIMATK",
  cause: "revised",
  cells: 1200,
  first: "2021-01",
  last: "2021-03",
  largest
};
const names = {
  measures: [
    {
      code: "TYOVOIMATK",
      label: named("Työvoima (lkm)", "Arbetskraften (antal)", "Labour force (number)"),
      note: named(""),
      unit: named("")
    }
  ],
  municipalityNames: {KU049: named("Espoo", "Esbo")}
};
const tell = (change: Partial<RevisionSummary>, known = names) =>
  revisionSummaryText({...revision, ...change}, known, "en");

test("a revision tells measure, cause, how many cells changed, and the one that changed most", () => {
  expect(inAll((locale) => revisionSummaryText(revision, names, locale))).toEqual([
    expect.stringMatching(/^Työvoima \(.+\): 1 200 lukua, .* Espoo 3\/2021: 150 000 → 151 000$/),
    expect.stringMatching(/^Arbetskraften \(.+\): 1 200 siffror, .* Esbo mars 2021: 150 000 → 151 000$/),
    "Labour force (revised by the source): 1,200 figures, largest change Espoo Mar 2021: 150,000 → 151,000"
  ]);
});

test("one cell is one figure", () => {
  expect(tell({cells: 1, largest: null})).toBe("Labour force (revised by the source): 1 figure");
});

test("new borders are told apart from revised figures", () => {
  expect(tell({cause: "borders", cells: 2, largest: null})).toBe("Labour force (new municipal boundary): 2 figures");
});

describe("what has no name of its own", () => {
  test("is the whole country, or goes by the code of the source", () => {
    expect(tell({largest: {...largest, area: "SSS"}})).toContain("largest change Whole country Mar 2021");
    expect(tell({largest: {...largest, area: "KU999"}})).toContain("largest change KU999 Mar 2021");
    expect(tell({largest: null}, {...names, measures: []})).toMatch(/^TYOVOIMATK \(/);
  });
});
