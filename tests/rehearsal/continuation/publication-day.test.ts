import {expect, test} from "vitest";
import {firstMonthServed, publicationDay} from "./publication-day.ts";

test.each([
  ["2022-02", "2022-03-22"],
  ["2023-10", "2023-11-21"],
  ["2025-01", "2025-02-25"],
  ["2026-06", "2026-07-21"],
  ["2028-12", "2029-01-23"]
] as const)("the figures of %s come on %s, like the real ones", (month, day) => {
  expect(publicationDay(month, "2006-01-01")).toBe(day);
});

test("nothing is published before what is held", () => {
  expect(publicationDay("2024-12", "2025-02-28")).toBe("2025-03-01");
  expect(publicationDay("2025-01", "2025-02-25")).toBe("2025-02-26");
});

test.each([
  ["2022-03-22", "2006-01"],
  ["2024-06-25", "2007-01"],
  ["2025-03-19", "2007-01"],
  ["2026-07-21", "2009-01"],
  ["2029-01-23", "2012-01"]
])("the table of %s begins in %s", (day, month) => {
  expect(firstMonthServed(day)).toBe(month);
});
