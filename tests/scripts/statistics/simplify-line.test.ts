import {describe, expect, test} from "vitest";
import type {PlanePoint} from "../../../scripts/statistics/simplify-line.ts";
import {simplifyLine} from "../../../scripts/statistics/simplify-line.ts";

describe("a line is simplified", () => {
  const cases: [title: string, points: PlanePoint[], area: number, kept: number[]][] = [
    [
      "to its ends when it is straight",
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [5, 5]
      ],
      0.1,
      [0, 3]
    ],
    [
      "by leaving out the bend whose triangle is smaller than asked for",
      [
        [0, 0],
        [2, 1],
        [4, 0]
      ],
      2.1,
      [0, 2]
    ],
    [
      "but keeps a bend whose triangle is as large as asked for",
      [
        [0, 0],
        [2, 1],
        [4, 0]
      ],
      2,
      [0, 1, 2]
    ],
    // Triangles of 0.5, 3 and 3; without the first bend the second spans 4.5, so both others stay.
    [
      "one bend at a time, the smallest first",
      [
        [0, 0],
        [1, 0],
        [2, 1],
        [4, -1],
        [8, 0]
      ],
      2,
      [0, 2, 3, 4]
    ],
    [
      "and stays as it is when no bend is too small",
      [
        [0, 0],
        [1, 0.1],
        [2, 0]
      ],
      0,
      [0, 1, 2]
    ],
    [
      "never below two points",
      [
        [3, 3],
        [3, 3]
      ],
      9,
      [0, 1]
    ],
    [
      "to a triangle when it is an island",
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [1, 0],
        [0, 0]
      ],
      9,
      [0, 2, 3, 4]
    ]
  ];
  test.each(cases)("%s", (_, points, area, kept) => {
    expect(simplifyLine(points, area)).toEqual(kept);
  });
});
