import {expect, test} from "vitest";
import {everydayNames} from "../../../../src/i18n/places/everyday-names.ts";

test("the capital is known by what people call it, and its region by the areas in it", () => {
  expect(everydayNames("KU091")).toContain("Hki");
  for (const area of ["espoo", "helsinki", "vantaa-kerava"]) expect(everydayNames(area)).toContain("pääkaupunkiseutu");
});

test("a place that has none is called by its names alone", () => {
  expect(everydayNames("KU005")).toEqual([]);
});
