import {expect, test} from "vitest";
import {pooledTable} from "../../../../scripts/publish/tables/pooled-table.ts";

test("every year of every event study is a row with its months; the last year as far as it is seen", () => {
  const years = [
    {year: -1, months: 12, estimate: 0, standardError: 0},
    {year: 2, months: 8, estimate: -0.25, standardError: 0.5}
  ];
  const pooled = {kind: "pooled", areas: 25, donors: 89, eventStudies: [{base: -1, years, preTest: null}]} as const;
  expect([...pooledTable({...pooled, estimates: []}).rows]).toEqual([
    ["2020-03..2021-02", "2020-03", "2021-02", 0, 0],
    ["2020-03..2021-02", "2023-03", "2023-10", -0.25, 0.5]
  ]);
});

test("without an estimate of all areas there are no rows", () => {
  expect([...pooledTable({kind: "unavailable", reason: "too few donors", units: []}).rows]).toEqual([]);
});
