import {describe, expect, test} from "vitest";
import {formatViewValue, viewUnit} from "../../../src/i18n/view-values.ts";
import {plain} from "./samples.ts";

describe("a value of a view has the unit of its view", () => {
  const cases: [...Parameters<typeof formatViewValue>, string][] = [
    ["lines", 8.78, "percent of labour force", "fi", "8,8 %"],
    ["gap", -1.17, "percent of labour force", "sv", "−1,2 procentenheter"],
    ["gap", 6.91, "persons", "fi", "+6,9 prosenttia"],
    ["change-on-year", 0.44, "percent", "en", "+0.4 percentage points"],
    ["change-on-year", -12.3, "persons", "sv", "−12,3 procent"],
    ["change-on-year", 1.5, "persons per vacancy", "fi", "+1,5 työtöntä avointa työpaikkaa kohti"],
    ["index", 94.26, "persons", "fi", "94,3"],
    ["seasonally-adjusted", 13498.2, "persons", "en", "13,498 people"]
  ];
  test.each(cases)("%s %d %s %s", (view, value, unit, locale, text) => {
    expect(plain(formatViewValue(view, value, unit, locale))).toBe(text);
  });

  test("which stands beside its axis", () => {
    expect(viewUnit("index", "percent", "sv")).toBe("mars 2021 = 100");
    expect(viewUnit("lines", "percent of labour force", "en")).toBe("% of the labour force");
  });
});
