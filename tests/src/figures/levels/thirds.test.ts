import {describe, expect, test} from "vitest";
import {thirdOf, thirdsOf} from "../../../../src/figures/levels/thirds.ts";

describe("thirds", () => {
  test("hold as many figures each, whatever the order in which they come", () => {
    expect(thirdsOf([9, 1, 5, 2, 8, 4, 3, 7, 6])).toEqual([
      {id: "lower", low: 1, high: 3, count: 3},
      {id: "middle", low: 4, high: 6, count: 3},
      {id: "higher", low: 7, high: 9, count: 3}
    ]);
  });

  test("keep equal figures together, and a limit belongs to the outer third", () => {
    expect(thirdsOf([1, 2, 2, 2, 5, 7, 8, 8, 9])).toEqual([
      {id: "lower", low: 1, high: 2, count: 4},
      {id: "middle", low: 5, high: 7, count: 2},
      {id: "higher", low: 8, high: 9, count: 3}
    ]);
  });

  test("round up when the number is not three times another", () => {
    expect(thirdsOf([1, 2, 3, 4, 5, 6, 7])?.map(({count}) => count)).toEqual([3, 1, 3]);
  });

  test("are not made of figures that are all but alike, nor of none", () => {
    expect([thirdsOf([5, 5, 5, 5]), thirdsOf([1, 2, 2, 2, 3]), thirdsOf([1, 2]), thirdsOf([])]).toEqual([
      null,
      null,
      null,
      null
    ]);
  });
});

test("a figure finds its third; where there are none it has none", () => {
  const thirds = thirdsOf([1, 2, 3, 4, 5, 6]);
  expect([1, 3, 4, 6].map((value) => thirdOf(value, thirds))).toEqual(["lower", "middle", "middle", "higher"]);
  expect([thirdOf(1, null), thirdOf(9, thirds)]).toEqual([null, null]);
});
