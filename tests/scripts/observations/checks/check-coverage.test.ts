import {expect, test} from "vitest";
import {checkCoverage, releasedCoverage} from "../../../../scripts/observations/checks/check-coverage.ts";
import type {ReleasedCoverage} from "../../../../src/model/releases/releases.ts";

const released: ReleasedCoverage[] = [
  {indicator: "unemployed-share", first: "2006-01", last: "2025-01"},
  {indicator: "vacancies", first: "2006-01", last: "2023-10"}
];

test("what was published may grow on both sides, and more may come", () => {
  const now: ReleasedCoverage[] = [
    {indicator: "unemployed-share", first: "2005-01", last: "2025-02"},
    {indicator: "vacancies", first: "2006-01", last: "2023-10"},
    {indicator: "jobseekers", first: "2006-01", last: "2022-02"}
  ];
  expect(checkCoverage(released, now)).toEqual([]);
});

test("months and indicators that have gone are errors", () => {
  const now: ReleasedCoverage[] = [{indicator: "unemployed-share", first: "2007-01", last: "2024-12"}];
  expect(checkCoverage(released, now)).toEqual([
    {
      rule: "coverage",
      severity: "error",
      where: "unemployed-share",
      message: "begins in 2007-01, the last release in 2006-01"
    },
    {
      rule: "coverage",
      severity: "error",
      where: "unemployed-share",
      message: "ends in 2024-12, the last release in 2025-01"
    },
    {
      rule: "coverage",
      severity: "error",
      where: "vacancies",
      message: "no month is left, the last release had 2006-01…2023-10"
    }
  ]);
});

test("the last release is the newest one, and before the first nothing was published", () => {
  expect(releasedCoverage([{coverage: []}, {coverage: released}])).toEqual(released);
  expect(releasedCoverage([])).toEqual([]);
});
