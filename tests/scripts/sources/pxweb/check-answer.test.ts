import {describe, expect, test} from "vitest";
import {checkAnswer, readUpdated} from "../../../../scripts/sources/pxweb/check-answer.ts";
import type {Cube} from "../../../../scripts/sources/cube.ts";
import type {Block} from "../../../../scripts/sources/pxweb/split.ts";

const areas = ["SSS", "KU091"];
const block: Block = {measures: ["TYOVOIMATK"], months: ["2026-05", "2026-06"]};
const cube: Cube = {
  file: "answer 1 of 2",
  title: "12r5",
  source: "KEHA-keskus",
  updated: "2026-07-21",
  areas: ["KU091", "SSS"],
  months: ["2026-05", "2026-06"],
  measures: ["TYOVOIMATK"],
  cell: () => 1
};

test("an answer with exactly the codes that were asked for passes, in any order", () => {
  expect(() => checkAnswer(cube, block, areas)).not.toThrow();
});

describe("an answer is refused", () => {
  const cases: [string, Partial<Cube>, string][] = [
    ["with an area missing", {areas: ["SSS"]}, "answer 1 of 2: areas: KU091 missing: expected exactly"],
    [
      "with other months",
      {months: ["2026-04", "2026-05"]},
      "answer 1 of 2: months: 2026-06 missing, 2026-04 not asked for: expected exactly"
    ],
    [
      "with a measure too many",
      {measures: ["TYOVOIMATK", "KASSASSA"]},
      "answer 1 of 2: measures: KASSASSA not asked for: expected exactly"
    ],
    [
      "with many areas too many, of which five are named",
      {areas: ["SSS", "KU091", "1", "2", "3", "4", "5", "6", "7"]},
      "answer 1 of 2: areas: 1 2 3 4 5 and 2 more not asked for"
    ]
  ];
  test.each(cases)("%s", (_, change, message) => {
    expect(() => checkAnswer({...cube, ...change}, block, areas)).toThrow(message);
  });
});

test("the last change is read as it is written, and must be there", () => {
  expect(readUpdated('{"updated":"2026-07-21T05:00:00Z"}', "a")).toBe("2026-07-21T05:00:00Z");
  expect(() => readUpdated("{}", "answer 1")).toThrow('answer 1: expected the time of the last change as "updated"');
});
