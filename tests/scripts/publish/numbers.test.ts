import fc from "fast-check";
import {expect, test} from "vitest";
import {plainNumber} from "../../../scripts/publish/numbers.ts";

test.each([
  [0, "0"],
  [-0, "0"],
  [13498, "13498"],
  [8.779015695, "8.779015695"],
  [-0.25, "-0.25"],
  [1e-7, "0.0000001"],
  [-1.25e-9, "-0.00000000125"],
  [1e21, "1000000000000000000000"],
  [1.5e22, "15000000000000000000000"]
])("%d is written %s", (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

test("what is no figure is refused", () => {
  expect(() => plainNumber(NaN)).toThrow("number NaN: expected a finite figure");
  expect(() => plainNumber(Infinity)).toThrow("number Infinity: expected a finite figure");
});

test("any number reads back as itself and has no exponent", () => {
  fc.assert(
    fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (value) => {
      const text = plainNumber(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value === 0 ? 0 : value);
    })
  );
});
