import {describe, expect, test} from "vitest";
import {seriesLayout} from "../../../../src/charts/layout/series-layout.ts";
import {lineOf} from "../made-up-lines.ts";

const monthsOf = (stretches: readonly (readonly {readonly month: string}[])[]) =>
  stretches.map((points) => points.map(({month}) => month));

describe("the strokes of a series", () => {
  test("leave holes open: each stretch is one of its own", () => {
    const {strokes} = seriesLayout(lineOf("area", [9, 8, null, 7]));
    expect(strokes.map(({stretches}) => monthsOf(stretches))).toEqual([[["2020-11", "2020-12"], ["2021-02"]]]);
  });

  test("of the area are a thick line where certain, a thin one where provisional and a hollow one where estimated", () => {
    const {strokes} = seriesLayout(lineOf("area", [9, 8, [7, "provisional"], 9, [8, "estimated"]]));
    expect(strokes.map(({colour, width}) => [colour, width])).toEqual([
      ["area", 2.75],
      ["area", 1.25],
      ["area", 3.25],
      ["paper", 1.25]
    ]);
    expect(strokes.map(({stretches}) => monthsOf(stretches))).toEqual([
      [["2020-11", "2020-12"]],
      [["2020-12", "2021-01", "2021-02"]],
      [["2021-02", "2021-03"]],
      [["2021-02", "2021-03"]]
    ]);
  });

  test("of the others are thin where estimated, in their own colour and dashes", () => {
    const {strokes} = seriesLayout(lineOf("rest", [9, 8, [7, "estimated"]]));
    expect(strokes.map(({colour}) => colour)).toEqual(["rest", "rest"]);
    const [certain, estimated] = strokes;
    expect(certain!.width).toBeGreaterThan(estimated!.width);
    expect([certain!.dashes, estimated!.dashes]).toEqual(["5 3", "5 3"]);
  });

  test("of the context are whole, without dashes", () => {
    expect(seriesLayout(lineOf("country", [9, 8])).strokes.map((stroke) => "dashes" in stroke)).toEqual([false]);
  });

  test("are none where nothing is known", () => {
    expect(seriesLayout(lineOf("area", [null, null]))).toEqual({id: "area", ranges: [], strokes: [], end: null});
  });
});

describe("the end of a series", () => {
  test("is the last known point of the area, full where certain and hollow where not", () => {
    expect(seriesLayout(lineOf("area", [9, 8, null])).end).toEqual({month: "2020-12", value: 8, fill: "area"});
    expect(seriesLayout(lineOf("area", [9, [8, "estimated"]])).end?.fill).toBe("paper");
    expect(seriesLayout(lineOf("area", [9, [8, "provisional"]])).end?.fill).toBe("paper");
  });

  test("is not marked on other lines", () => {
    expect(seriesLayout(lineOf("rest", [9, 8])).end).toBeNull();
  });
});

describe("the limits of a series", () => {
  test("close at the values of the months beside", () => {
    expect(seriesLayout(lineOf("area", [9, [8, 6, 10], 7, 6])).ranges).toEqual([
      [
        {month: "2020-11", low: 9, high: 9},
        {month: "2020-12", low: 6, high: 10},
        {month: "2021-01", low: 7, high: 7}
      ]
    ]);
  });

  test("are apart where months without limits or without a value lie between", () => {
    const {ranges} = seriesLayout(lineOf("area", [[8, 6, 10], null, [8, 7, 9], 7, 6, 5, [4, 3, 5]]));
    expect(monthsOf(ranges)).toEqual([["2020-11"], ["2021-01", "2021-02"], ["2021-04", "2021-05"]]);
  });

  test("are drawn of the area only", () => {
    expect(seriesLayout(lineOf("rest", [9, [8, 6, 10], 7])).ranges).toEqual([]);
  });
});
