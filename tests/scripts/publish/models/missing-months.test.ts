import {expect, test} from "vitest";
import {describeMissingMonths} from "../../../../scripts/publish/models/missing-months.ts";
import type {IndicatorId} from "../../../../src/model/indicators.ts";
import type {Month} from "../../../../src/model/months.ts";
import type {IndicatorCoverage} from "../../../../src/model/pages/pages.ts";
import {count} from "../../indicators/made-up-reference.ts";

function coverage(id: IndicatorId, last: Month, countsLast: Month | null = null): IndicatorCoverage {
  return {
    indicator: {...count, id},
    first: "2006-01",
    last,
    countsLast,
    vintages: ["2025-02-25"],
    read: "2025-02-25",
    limitedBy: "2025-02-25",
    breaks: []
  };
}

test("indicators are named by the month in which they end, and what completes them", () => {
  const coverages = [
    coverage("unemployed-share", "2025-01", "2023-10"),
    coverage("jobseekers", "2022-02"),
    coverage("unemployed", "2023-10"),
    coverage("in-services", "2025-01")
  ];
  expect(describeMissingMonths(coverages)).toBe(
    "Months are missing: jobseekers ends in 2022-02; unemployed-share, unemployed end in 2023-10. " +
      "To complete them from the source: npm run data:update"
  );
});

test("after the pilots, an indicator that lies behind the others is named", () => {
  const coverages = [coverage("unemployed", "2026-06"), coverage("vacancies", "2026-05")];
  expect(describeMissingMonths(coverages)).toMatch("Months are missing: vacancies ends in 2026-05.");
});

test("all are named while the pilots' last month is not held", () => {
  const coverages = [coverage("unemployed", "2024-11"), coverage("vacancies", "2024-11")];
  expect(describeMissingMonths(coverages)).toMatch("unemployed, vacancies end in 2024-11.");
});

test("nothing is said when all reach the newest month", () => {
  expect(describeMissingMonths([coverage("unemployed", "2024-12"), coverage("vacancies", "2024-12")])).toBeNull();
});
