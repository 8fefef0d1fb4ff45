import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import type {Indicator} from "../../../../src/model/indicators.ts";
import {formulaInCodes, measuresOf} from "../../../../src/model/pages/formula.ts";

const indicators = JSON.parse(readFileSync("data/reference/indicators.json", "utf8")) as readonly Indicator[];
const named = (id: string): Indicator => indicators.find((indicator) => indicator.id === id)!;

describe("the formula of an indicator in the codes of the source", () => {
  test.each([
    ["unemployed-share", "100 × TYOTTOMATLOPUSSA / TYOVOIMATK"],
    ["unemployed-share-without-laid-off", "100 × (TYOTTOMATLOPUSSA − LOMAUTETTU) / TYOVOIMATK"],
    ["unemployed", "TYOTTOMATLOPUSSA"],
    ["unemployed-per-vacancy", "TYOTTOMATLOPUSSA / AVPAIKATLOPUSSA"],
    ["in-services", "TYOLLISTETTYLOP + TYOHARJOITTELULOP + KOKEILULOP + TVKOULUTUSLOP + VALMENNUSLOP + MTPPALVELUTLOP"]
  ])("%s", (id, formula) => {
    expect(formulaInCodes(named(id))).toBe(formula);
  });

  test("names every measure once", () => {
    expect(measuresOf(named("activation-rate"))).toEqual([
      "TYOLLISTETTYLOP",
      "TYOHARJOITTELULOP",
      "KOKEILULOP",
      "TVKOULUTUSLOP",
      "VALMENNUSLOP",
      "MTPPALVELUTLOP",
      "TYOTTOMATLOPUSSA"
    ]);
  });
});
