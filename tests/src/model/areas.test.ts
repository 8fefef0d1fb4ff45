import {expect, test} from "vitest";
import {hasNewBorders} from "../../../src/model/areas.ts";

// Pertunmaa joined Mäntyharju on 1 January 2025: the figures of December came out in January, still under the old borders.
test.each([
  ["2024-11-26", false],
  ["2025-01-21", false],
  ["2025-02-25", true],
  ["2026-09-22", true]
])("a vintage of %s counts the merged municipality in its heir: %s", (vintage, expected) => {
  const change = {
    code: "KU588",
    heir: "KU507",
    from: "2025-01",
    source: "https://example.org/",
    newCode: null
  } as const;
  expect(hasNewBorders(vintage, change)).toBe(expected);
});
