import {expect, test} from "vitest";
import {weightedLine} from "../../../../src/charts/layout/weighted-line.ts";
import {madeUpMonths, madeUpWeighted} from "../made-up-chart-page.ts";

const valuesOf = (lines: ReturnType<typeof weightedLine>) => lines[0]?.points.map(({value}) => value);

test("the weighted comparison has the months of the chart, and values in those of the comparison", () => {
  const lines = weightedLine(madeUpWeighted("as published", [8, 8.5]), madeUpMonths);
  expect(lines.map(({id}) => id)).toEqual(["weighted"]);
  expect(lines[0]?.points.map(({month}) => month)).toEqual(madeUpMonths);
  expect(valuesOf(lines)).toEqual([null, null, null, 8, 8.5]);
});

test("a month without a value says why, as those of other lines do", () => {
  const [line] = weightedLine(madeUpWeighted("as published", [8, 8.5]), madeUpMonths);
  expect(line?.points.map(({status, reason}) => [status, reason]).slice(2)).toEqual([
    ["missing", "not published"],
    ["normal", null],
    ["normal", null]
  ]);
});

test("it counts people again where logarithms were compared", () => {
  // 100 × ln 7 565 = 893.1287 and 100 × ln 13 498 = 951.0297
  const values = valuesOf(weightedLine(madeUpWeighted("hundred logs", [893.1287, 951.0297]), madeUpMonths)) ?? [];
  expect(values[3]).toBeCloseTo(7565, 0);
  expect(values[4]).toBeCloseTo(13498, 0);
});

test("it is not there without an estimate", () => {
  const refused = {kind: "unavailable", reason: "too few donors", units: [], area: "espoo"} as const;
  expect(weightedLine({...madeUpWeighted("as published", [8, 8]), estimate: refused}, madeUpMonths)).toEqual([]);
});
