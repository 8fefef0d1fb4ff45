import {expect, test} from "vitest";
import {linesBesideControls, linesWithin} from "../../../../src/charts/layout/drawn-lines.ts";
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
