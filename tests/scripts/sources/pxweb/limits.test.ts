import {expect, test} from "vitest";
import {parseLimits} from "../../../../scripts/sources/pxweb/limits.ts";

test("the limits are read as the source tells them", () => {
  const text = '{"maxValues":100000,"maxCells":120000,"maxCalls":40,"timeWindow":60,"CORS":true}';
  expect(parseLimits(text, "limits")).toEqual({maxCells: 120_000, maxCalls: 40, timeWindow: 60});
});

test.each([
  ["that are no numbers", '{"maxCells":"many","maxCalls":40,"timeWindow":60}'],
  ["that allow nothing", '{"maxCells":120000,"maxCalls":0,"timeWindow":60}'],
  ["of another kind", '[{"id":"StatFin","text":"StatFin"}]']
])("limits %s are refused by name", (_, text) => {
  expect(() => parseLimits(text, "https://example.org/?config")).toThrow(
    "https://example.org/?config: expected the limits of the source"
  );
});
