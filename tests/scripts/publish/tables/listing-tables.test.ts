import {expect, test} from "vitest";
import {
  areaList,
  formulaText,
  indicatorList,
  listAreas,
  measureList
} from "../../../../scripts/publish/tables/listing-tables.ts";
import type {Indicator} from "../../../../src/model/indicators.ts";
import {madeUpPublication} from "../made-up-publication.ts";

const {reference, indicators} = madeUpPublication();

test("areas are pilot areas, groups, the country under both of its names, and municipalities with their pilot", () => {
  expect(listAreas(reference).map(({id, kind}) => [id, kind])).toEqual([
    ["east", "pilot area"],
    ["west", "pilot area"],
    ["pilots", "pilots"],
    ["rest", "rest"],
    ["country", "country"],
    ["SSS", "country"],
    ["KU001", "municipality"]
  ]);
  expect([...areaList(reference).rows].at(-1)).toEqual([
    "KU001",
    "municipality",
    "One",
    "One",
    "One",
    "west",
    "MK01",
    1
  ]);
});

test("a region with three municipalities without a pilot is listed by its name and what it is", () => {
  const [one] = reference.municipalities;
  const municipalities = ["KU007", "KU008", "KU009"].map((code) => ({...one!, code, region: "MK05"}));
  const listed = listAreas({...reference, municipalities});
  expect(listed.find(({id}) => id === "rest-MK05")?.name.en).toBe(
    "Region (municipalities of the region without a pilot)"
  );
});

test("an indicator is listed with its unit, formula and months", () => {
  const [first] = [...indicatorList(indicators.coverage).rows];
  expect(first?.slice(0, 6)).toEqual(["unemployed-share", "unemployment", "percent", "100 * U", "2020-03", "2021-03"]);
});

test("a measure is listed with what the source says of it", () => {
  const [measure] = [...measureList(reference).rows];
  expect(measure).toEqual(["U", "Unemployed", "Unemployed", "Unemployed", "Note", "Note", "Note"]);
});

test.each([
  [[["U", 1]], null, 1, "U"],
  [[["U", 1]], [["L", 1]], 100, "100 * U / L"],
  [
    [
      ["U", 1],
      ["F", -1]
    ],
    [["L", 1]],
    100,
    "100 * (U - F) / L"
  ],
  [
    [["A", 1]],
    [
      ["A", 1],
      ["U", 1]
    ],
    100,
    "100 * A / (A + U)"
  ],
  [
    [
      ["A", 1],
      ["B", 1]
    ],
    null,
    1,
    "A + B"
  ]
] as const)("the formula of %j over %j times %j reads %j", (above, below, factor, text) => {
  const sum = (terms: readonly (readonly [string, 1 | -1])[]) => terms.map(([measure, sign]) => ({measure, sign}));
  const [indicator] = reference.indicators;
  const shown: Indicator = {...indicator!, numerator: sum(above), denominator: below && sum(below), factor};
  expect(formulaText(shown)).toBe(text);
});
