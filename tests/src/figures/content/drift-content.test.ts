import {expect, test} from "vitest";
import {driftContent} from "../../../../src/figures/content/drift-content.ts";
import {locales} from "../../../../src/model/languages.ts";

test("a gap stands on its band, whose ends and sides are named in the language", () => {
  expect(locales.map((locale) => driftContent({att: -0.56, band: 1.29}, locale))).toEqual([
    {gap: -0.56, band: 1.29, value: "−0,6", ticks: ["−1,3", "0", "+1,3"], sides: ["pienempi", "suurempi"]},
    {gap: -0.56, band: 1.29, value: "−0,6", ticks: ["−1,3", "0", "+1,3"], sides: ["lägre", "högre"]},
    {gap: -0.56, band: 1.29, value: "−0.6", ticks: ["−1.3", "0", "+1.3"], sides: ["lower", "higher"]}
  ]);
});

test("there is no picture without a band", () => {
  expect(driftContent({att: 0.56, band: null}, "fi")).toBeNull();
});
