import {expect, test} from "vitest";
import {
  isMunicipalityCode,
  isWithoutMunicipality,
  statusLetters
} from "../../../../src/model/observations/observations.ts";

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

test.each([
  ["KU199", true],
  ["KUJOU", true],
  ["KU049", false],
  ["KU49", false],
  ["MKJO", false],
  ["SSS", false]
])("%s stands for no certain municipality: %s", (code, expected) => {
  expect(isWithoutMunicipality(code)).toBe(expected);
});

test("every status has a letter of its own", () => {
  expect(new Set(Object.values(statusLetters)).size).toBe(6);
});
