import {describe, expect, test} from "vitest";
import type {Month} from "../../../../src/model/months.ts";
import {linesBesideControls, linesWithin, measuredUntil} from "../../../../src/charts/layout/drawn-lines.ts";
import {lineOf, pointsFrom} from "../made-up-lines.ts";

const lines = [lineOf("area", [9, 8]), lineOf("rest", [7, 7]), lineOf("country", [8, 8])];
const similar = pointsFrom("2020-11", [6, 6]);

test("an area stands beside the controls that have figures, without the country", () => {
  const found = linesBesideControls({
    lines,
    controls: [
      {id: "region", line: {kind: "unavailable", reason: "fewer than three municipalities", units: []}},
      {id: "similar", line: {kind: "points", points: similar}}
    ]
  });
  expect(found.map(({id}) => id)).toEqual(["area", "rest", "similar"]);
  expect(found[2]?.points).toEqual(similar);
});

test("a drawing shows the months of its axis alone", () => {
  const [area] = linesWithin([lineOf("area", [1, 2, 3, 4])], {first: "2020-12", last: "2021-01"});
  expect(area?.points.map(({value}) => value)).toEqual([2, 3]);
});

describe("a change along the pilots can be measured", () => {
  const until = (first: Month, values: readonly (number | null)[]) =>
    measuredUntil([
      {id: "rest", points: pointsFrom("2021-01", Array(60).fill(7))},
      {id: "area", points: pointsFrom(first, values)}
    ]);

  test("to the last month that the area itself has, whatever stands beside it", () => {
    expect(until("2021-01", [9, 9, 9, 8, 7, null, null])).toBe("2021-05");
    expect(until("2021-03", Array(60).fill(9))).toBe("2024-12");
  });

  test("not where the area has fewer than two months of them", () => {
    expect(until("2021-01", [9, 9, 9, null, null])).toBeUndefined();
    expect(until("2021-01", [9, 9])).toBeUndefined();
    expect(until("2024-12", [9, 8, 7])).toBeUndefined();
    expect(measuredUntil([])).toBeUndefined();
  });

  // From the first month of them, the words of the button say.
  test("not where the area has no figure in their first month", () => {
    expect(until("2021-03", [null, null, 9, 8, 7])).toBeUndefined();
  });
});
