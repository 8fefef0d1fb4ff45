import {expect, test} from "vitest";
import type {Month} from "../../../src/model/months.ts";
import {monthRange} from "../../../src/model/months.ts";
import {continueLabourForce} from "./labour-force.ts";

const months = monthRange("2023-10", "2027-01");
const known = [1000];
const noShare = (): undefined => undefined;

test("goes to the real one in even steps, each in January, and on from there half as fast", () => {
  const anchor = {month: "2026-06", value: 1331} as const;
  const numbers = continueLabourForce({known, months, anchor, share: noShare});
  const years = Map.groupBy(months, (month) => month.slice(0, 4));
  const byYear = [...years].map(([, own]) => [...new Set(own.map((month) => numbers[months.indexOf(month)]))]);
  // The root of 1.1, the growth a year over the three years before, is 1.0488.
  expect(byYear).toEqual([[1000], [1110], [1221], [1331], [1396]]);
});

test("fits the shares of its year, as the real one must", () => {
  // With 97 people the shares of 7, 8 and 11 of them are 7.2, 8.2 and 11.3; no number nearer to 100 gives all three.
  const shares = new Map<Month, number>([
    ["2024-01", 7.2],
    ["2024-02", 8.2],
    ["2024-03", 11.3]
  ]);
  const anchor = {month: "2026-06", value: 100} as const;
  const numbers = continueLabourForce({known: [100], months, anchor, share: (month) => shares.get(month)});
  expect(numbers[months.indexOf("2024-05")]).toBe(97);
});
