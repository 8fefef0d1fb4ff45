import {describe, expect, test} from "vitest";
import {valueScale} from "../../../../src/charts/layout/value-scale.ts";

describe("the scale", () => {
  test("of a share begins at zero", () => {
    expect(valueScale([4, 18.5], "percent of labour force")).toEqual({low: 0, high: 20, ticks: [0, 5, 10, 15, 20]});
  });

  test("of a share far above zero begins below its least value", () => {
    expect(valueScale([38, 52], "percent of unemployed")).toMatchObject({low: 35, high: 55});
  });

  test("of a count begins at zero however high the count", () => {
    expect(valueScale([6200, 8300], "persons").low).toBe(0);
  });

  test("begins near its least value where it is to be close, also of a count", () => {
    expect(valueScale([4, 18.5], "percent of labour force", true)).toMatchObject({low: 0, high: 20});
    expect(valueScale([8.1, 11.7], "percent of labour force", true)).toMatchObject({low: 8, high: 12});
    expect(valueScale([6200, 8300], "persons", true)).toMatchObject({low: 6000, high: 8500});
  });

  test("of values that are all zero still has a height", () => {
    expect(valueScale([0, 0], "percent")).toMatchObject({low: 0, high: 1});
  });

  test("of nothing can still be drawn", () => {
    expect(valueScale([], "percent")).toEqual({low: 0, high: 1, ticks: [0, 1]});
  });
});
