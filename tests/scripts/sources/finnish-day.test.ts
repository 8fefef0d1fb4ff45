import {expect, test} from "vitest";
import {finnishDay} from "../../../scripts/sources/finnish-day.ts";

test.each([
  ["a plain day", "2023-11-21", "2023-11-21"],
  ["a plain day without dashes", "20231121", "2023-11-21"],
  ["a morning in UTC", "2025-06-03T10:00:00Z", "2025-06-03"],
  ["a morning in UTC with points, as in the json format", "2026-07-21T05.00.00Z", "2026-07-21"],
  ["midnight in UTC, which is three in the morning in summer", "2026-07-21T00:00:00Z", "2026-07-21"],
  ["midnight in Helsinki in summer, nine in the evening before in UTC", "2026-07-20T21:00:00Z", "2026-07-21"],
  ["a minute before midnight in Helsinki in summer", "2026-07-20T20:59:59Z", "2026-07-20"],
  ["midnight in Helsinki in winter, ten in the evening before in UTC", "2025-12-31T22:00:00.000Z", "2026-01-01"],
  ["an hour before midnight in Helsinki in winter", "2025-12-31T21:00Z", "2025-12-31"],
  ["the night in which the clocks go back", "2026-10-24T21:00:00Z", "2026-10-25"],
  ["the evening after the clocks went back", "2026-10-25T21:30:00Z", "2026-10-25"],
  ["a time with the zone of Helsinki", "2026-07-21T00:10:00+03:00", "2026-07-21"],
  ["a time west of Greenwich", "2026-07-20T23:30:00-0500", "2026-07-21"],
  ["a time of Finland, as in PX files", "20250319 23:59", "2025-03-19"],
  ["a time without a zone", "2025-03-19T23:59:00", "2025-03-19"]
])("%s", (_, text, day) => {
  expect(finnishDay(text)).toBe(day);
});

test.each([
  "",
  "yesterday",
  "2021-02-30",
  "2021-13-01",
  "2021-03",
  "2021-0301",
  "2021-03-01T25:00:00Z",
  "2021-03-01T10:61:00Z",
  "2021-03-01 and later",
  "21.3.2021"
])("%j is no day", (text) => {
  expect(finnishDay(text)).toBeNull();
});
