import {describe, expect, test} from "vitest";
import {estimateListContent, estimateRows, refusalRows} from "../../../../src/figures/tables/estimate-list.ts";
import {areas, estimates} from "./made-up-estimates.ts";

describe("the picture of the gaps of all areas", () => {
  test("has them in the order of the alphabet of the language, never by size", () => {
    const names = (locale: "fi" | "sv") => estimateListContent(estimates, areas, locale).rows.map(({name}) => name);
    expect(names("fi")).toEqual(["Espoo", "Turku", "Äänekoski"]);
    expect(names("sv")).toEqual(["Esbo", "Åbo", "Äänekoski"]);
  });

  test("has each gap as a number and in words of the language", () => {
    const {rows} = estimateListContent(estimates, areas, "fi");
    expect(rows.map(({gap, value}) => [gap, value])).toEqual([
      [-0.55, "−0,6"],
      [0.84, "+0,8"],
      [0.1, "+0,1"]
    ]);
  });

  test("has the common band, and the unit of shares or of counts", () => {
    expect(estimateListContent(estimates, areas, "en")).toMatchObject({band: 1.3, unitName: "percentage points"});
    expect(estimateListContent({...estimates, scale: "hundred logs", band: null}, areas, "en")).toMatchObject({
      band: null,
      unitName: "per cent"
    });
  });
});

test("rows have p-values, and what must be kept in mind about each area", () => {
  const [espoo, turku] = estimateRows(estimates, areas, "en");
  expect(espoo).toMatchObject({id: "espoo", name: "Espoo", gap: "−0.6", p: "0.12", pAdjusted: "0.80"});
  expect(espoo?.remarks.map((remark) => remark.split(" ")[0])).toEqual(["The", "There"]);
  expect(turku?.remarks).toEqual([]);
});

test("areas without an estimate are listed apart, with the reason", () => {
  expect(refusalRows(estimates, areas, "fi")).toEqual([{id: "pori", name: "Pori", reason: "lukuja puuttuu"}]);
  expect(refusalRows({areas: []}, areas, "fi")).toEqual([]);
});

test("an area of which no name is known goes by its id", () => {
  expect(estimateRows(estimates, [], "fi").map(({name}) => name)).toEqual(["aanekoski", "espoo", "turku"]);
});
