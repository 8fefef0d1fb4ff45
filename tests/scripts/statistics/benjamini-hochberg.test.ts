import {readFileSync} from "node:fs";
import fc from "fast-check";
import {expect, test} from "vitest";
import {adjustForManyTests} from "../../../scripts/statistics/benjamini-hochberg.ts";

const reference = JSON.parse(readFileSync("tests/reference/stats_basics.json", "utf8"));

test("adjusted p-values are those of R's p.adjust", () => {
  const adjusted = adjustForManyTests(reference.p);
  reference.BH.forEach((value: number, i: number) => expect(adjusted[i]).toBeCloseTo(value, 14));
});

const pValues = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {maxLength: 30});

test("adjusting never lowers a p-value, never exceeds one and keeps the order", () => {
  fc.assert(
    fc.property(pValues, (values) => {
      const adjusted = adjustForManyTests(values);
      values.forEach((value, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(value);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        values.forEach((other, j) => value < other && expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!));
      });
    })
  );
});

test("the order in which tests are listed does not matter", () => {
  const turned = [...(reference.p as number[])].reverse();
  expect(adjustForManyTests(turned)).toEqual(adjustForManyTests(reference.p).reverse());
});

test("no tests have nothing to adjust", () => {
  expect(adjustForManyTests([])).toEqual([]);
});
