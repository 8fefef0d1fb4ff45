import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {chiSquareUpperTail} from "../../../scripts/statistics/chi-square.ts";

test("the upper tail is that of R's pchisq", () => {
  const {x, df, p} = JSON.parse(readFileSync("tests/reference/stats_basics.json", "utf8")).pchisq_upper;
  expect(chiSquareUpperTail(x, df)).toBeCloseTo(p, 13);
});

// From scipy.stats.chi2.sf 1.17.
const scipy: [value: number, degrees: number, tail: number][] = [
  [0.5, 1, 0.47950012218695337],
  [16.918977604620448, 9, 0.05000000000000007],
  [3, 9, 0.9642949726850891],
  [200, 9, 3.312992393909567e-38],
  [40, 3, 1.065509033425585e-8],
  [0.001, 2, 0.9995001249791693]
];

test.each(scipy)("beyond %s with %s degrees of freedom lies the share that SciPy gives", (value, degrees, tail) => {
  expect(Math.abs(chiSquareUpperTail(value, degrees) / tail - 1)).toBeLessThan(1e-12);
});

test("everything lies beyond zero", () => {
  expect(chiSquareUpperTail(0, 3)).toBe(1);
});

test.each([
  [-1, 2],
  [NaN, 2],
  [1, 0],
  [1, 1.5]
])("%s with %s degrees of freedom is refused", (value, degrees) => {
  expect(() => chiSquareUpperTail(value, degrees)).toThrow("expected a value of at least 0, degrees 1, 2, 3…");
});
