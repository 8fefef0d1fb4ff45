import {expect, test} from "vitest";
import {listMeasures, listStrands} from "../../../scripts/indicators/strands.ts";
import {activation, share} from "./made-up-reference.ts";

test("measures above and below the line are strands of their own", () => {
  expect(listStrands(share)).toEqual([
    {numerator: 1, denominator: 0, measures: ["U"]},
    {numerator: 0, denominator: 1, measures: ["L"]}
  ]);
});

test("a measure both above and below the line is in one strand, so that its cells are counted once", () => {
  expect(listStrands(activation)).toEqual([
    {numerator: 1, denominator: 1, measures: ["A", "B"]},
    {numerator: 0, denominator: 1, measures: ["U"]}
  ]);
});

test("a measure that is taken away counts as minus one", () => {
  const without = {
    ...share,
    numerator: [
      {measure: "U", sign: 1},
      {measure: "D", sign: -1}
    ]
  } as const;
  expect(listStrands(without).map(({numerator}) => numerator)).toEqual([1, -1, 0]);
  expect(listMeasures(without)).toEqual(["U", "D", "L"]);
});
