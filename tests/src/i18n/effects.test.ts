import {describe, expect, test} from "vitest";
import {effectUnit, formatEffect, formatEffectSize, formatEffectWithUnit} from "../../../src/i18n/effects.ts";
import {shortSpan} from "../../../src/i18n/months.ts";
import {formatHundredths} from "../../../src/i18n/numbers.ts";
import {locales} from "../../../src/model/languages.ts";
import {plain} from "./samples.ts";

describe("a gap", () => {
  test("has its sign in tables, nothing has none", () => {
    expect(locales.map((locale) => formatEffect(0.72, locale))).toEqual(["+0,7", "+0,7", "+0.7"]);
    expect(formatEffect(-1.17, "fi")).toBe("−1,2");
    expect(formatEffect(-0.04, "en")).toBe("0.0");
  });

  test("of shares is in percentage points, of counts in per cent", () => {
    expect(locales.map((locale) => plain(formatEffectWithUnit(-1.17, "as published", locale)))).toEqual([
      "−1,2 prosenttiyksikköä",
      "−1,2 procentenheter",
      "−1.2 percentage points"
    ]);
    expect(locales.map((locale) => effectUnit("hundred logs", locale))).toEqual(["prosenttia", "procent", "per cent"]);
  });

  test("has no sign where its size is told", () => {
    expect(plain(formatEffectSize(-1.17, "hundred logs", "sv"))).toBe("1,2 procent");
  });
});

test("p-values and distances have two decimals", () => {
  expect(locales.map((locale) => formatHundredths(0.0778, locale))).toEqual(["0,08", "0,08", "0.08"]);
});

test("spans of months take little room", () => {
  expect(locales.map((locale) => shortSpan("2019-03", "2020-02", locale))).toEqual([
    "3/2019–2/2020",
    "mars 2019 – feb 2020",
    "Mar 2019 – Feb 2020"
  ]);
});
