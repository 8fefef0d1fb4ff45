import {expect, test} from "vitest";
import {estimateKindsOf, isKnown} from "../../../src/model/series.ts";

const known = {status: "normal", bounds: null} as const;
const confidential = {status: "estimated", bounds: {low: 1, high: 4}} as const;
const shares = {status: "estimated", bounds: null} as const;

test("estimates are told apart by whether confidential parts give them limits", () => {
  expect(estimateKindsOf([known])).toEqual([]);
  expect(estimateKindsOf([known, confidential, confidential])).toEqual(["confidential parts"]);
  expect(estimateKindsOf([shares, known, confidential])).toEqual(["published shares", "confidential parts"]);
});

test("a point is known when it is there and has a value, zero included", () => {
  const points = [{value: 0}, {value: null}, null, {value: 2.5}];
  expect(points.filter((point) => isKnown(point)).map(({value}) => value)).toEqual([0, 2.5]);
});
