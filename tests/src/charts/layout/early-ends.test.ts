import {expect, test} from "vitest";
import {linesByEnd} from "../../../../src/charts/layout/early-ends.ts";
import type {ChartLine} from "../../../../src/model/pages/pages.ts";
import {pointsFrom} from "../made-up-lines.ts";

const span = {first: "2006-01", last: "2014-04"} as const;

/** A line of so many of the hundred months, the rest of which it does not show. */
function lineOf(id: ChartLine["id"], months: number): ChartLine {
  return {
    id,
    points: pointsFrom(span.first, [...Array<number>(months).fill(9), ...Array<null>(100 - months).fill(null)])
  };
}

function idsByEnd(...lines: readonly ChartLine[]): [late: string[], early: string[]] {
  const {late, early} = linesByEnd(lines, span);
  return [late.map(({id}) => id), early.map(({id}) => id)];
}

test("a line that ends within a tenth of the months before the others is named beside them", () => {
  expect(idsByEnd(lineOf("area", 100), lineOf("rest", 91))).toEqual([["area", "rest"], []]);
});

test("a line that ends longer before them is not", () => {
  expect(idsByEnd(lineOf("area", 100), lineOf("rest", 90))).toEqual([["area"], ["rest"]]);
});

test("it counts where the others end, not where the axis does", () => {
  expect(idsByEnd(lineOf("area", 30), lineOf("rest", 28))).toEqual([["area", "rest"], []]);
});

test("the area itself may end early", () => {
  expect(idsByEnd(lineOf("area", 20), lineOf("country", 100))).toEqual([["country"], ["area"]]);
});

test("a line without figures has no end", () => {
  expect(idsByEnd(lineOf("area", 0))).toEqual([[], []]);
});
