import {expect, test} from "vitest";
import {observedUnit} from "../../../../scripts/comparisons/estimates/observed.ts";
import {seriesOf, withStatus} from "../made-series.ts";

const series = seriesOf("KU001", "2020-01", [1, 2, null, 4]);
const span = {first: "2019-12", last: "2020-04"} as const;

test("months outside the series and months without a figure are null", () => {
  expect(observedUnit(series, span, "as published")).toEqual({
    id: "KU001",
    values: [null, 1, 2, null, 4],
    broken: false
  });
});

test("an estimated figure is nothing to measure with; a provisional one is", () => {
  const values = (status: "estimated" | "provisional") =>
    observedUnit(withStatus(series, "2020-02", status), span, "as published").values;
  expect(values("estimated")[2]).toBeNull();
  expect(values("provisional")[2]).toBe(2);
});

test("after a month that is named, estimated figures count too; before it and in it they do not", () => {
  const estimated = ["2020-01", "2020-02", "2020-04"] as const;
  const partly = estimated.reduce((one, month) => withStatus(one, month, "estimated"), series);
  expect(observedUnit(partly, span, "as published", "2020-02").values).toEqual([null, null, null, null, 4]);
});

test("a break counts within the months, not at their beginning", () => {
  const broken = withStatus(series, "2020-02", "break");
  expect(observedUnit(broken, span, "as published").broken).toBe(true);
  expect(observedUnit(broken, {first: "2020-02", last: "2020-04"}, "as published").broken).toBe(false);
});

test("counts are compared as 100 times their logarithms", () => {
  const {values} = observedUnit(seriesOf("a", "2020-01", [1, Math.E, 0]), span, "hundred logs");
  expect(values).toEqual([null, 0, 100, -Infinity, null]);
});
