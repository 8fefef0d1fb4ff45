import {expect, test} from "vitest";
import {isMunicipalityCode, statusLetters} from "../../../src/model/observations.ts";

test.each([
  ["KU049", true],
  ["KU199", false],
  ["KUJOU", false],
  ["SSS", false],
  ["MK01", false],
  ["ELY01", false],
  ["KU49", false]
])("%s names a municipality: %s", (code, expected) => {
  expect(isMunicipalityCode(code)).toBe(expected);
});

test("every status has a letter of its own", () => {
  expect(new Set(Object.values(statusLetters)).size).toBe(6);
});
