import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  compareValues,
  countedWord,
  differenceAsShown,
  formatBytes,
  formatDifference,
  formatInWords,
  formatSigned,
  formatTick,
  formatValue,
  formatWithUnit
} from "../../../src/i18n/numbers.ts";
import {locales} from "../../../src/model/languages.ts";

describe("a value is written as the language writes it", () => {
  test.each([
    ["fi", "13\u00a0498", "8,8\u00a0%"],
    ["sv", "13\u00a0498", "8,8\u00a0%"],
    ["en", "13,498", "8.8%"]
  ] as const)("%s", (locale, persons, share) => {
    expect(formatValue(13498, "persons", locale)).toBe(persons);
    expect(formatWithUnit((100 * 13498) / 153753, "percent of labour force", locale)).toBe(share);
  });
});

test("counts have no decimals, shares and ratios one", () => {
  expect(formatValue(12.5, "persons", "fi")).toBe("13");
  expect(formatValue(45, "vacancies", "fi")).toBe("45");
  expect(formatValue(8, "percent of unemployed", "fi")).toBe("8,0");
  expect(formatValue(5.849, "persons per vacancy", "sv")).toBe("5,8");
});

describe("one and many", () => {
  test.each([
    ["fi", "1\u00a0henkilö", "2\u00a0henkilöä", "1\u00a0työpaikka", "0\u00a0työpaikkaa"],
    ["sv", "1\u00a0person", "2\u00a0personer", "1\u00a0ledigt jobb", "0\u00a0lediga jobb"],
    ["en", "1\u00a0person", "2\u00a0people", "1\u00a0vacancy", "0\u00a0vacancies"]
  ] as const)("%s", (locale, person, people, vacancy, none) => {
    expect(formatWithUnit(1, "persons", locale)).toBe(person);
    expect(formatWithUnit(2, "persons", locale)).toBe(people);
    expect(formatWithUnit(1, "vacancies", locale)).toBe(vacancy);
    expect(formatWithUnit(0, "vacancies", locale)).toBe(none);
  });
});

test("the word after a number agrees with it, whatever its sign", () => {
  expect(locales.map((locale) => countedWord(-1, "persons", locale))).toEqual(["henkilö", "person", "person"]);
  expect(locales.map((locale) => countedWord(-2, "persons", locale))).toEqual(["henkilöä", "personer", "people"]);
  expect(locales.map((locale) => countedWord(1.2, "vacancies", locale))).toEqual([
    "työpaikka",
    "ledigt jobb",
    "vacancy"
  ]);
  expect(countedWord(1, "percent", "en")).toBe("percentage points");
});

test("running text has a word for per cent", () => {
  expect(locales.map((locale) => formatInWords(12.66, "percent of labour force", locale))).toEqual([
    "12,7\u00a0prosenttia",
    "12,7\u00a0procent",
    "12.7\u00a0per cent"
  ]);
  expect(formatInWords(1, "vacancies", "sv")).toBe("1\u00a0ledigt jobb");
});

test("a difference of shares is in percentage points and has no sign", () => {
  expect(formatDifference(-0.42, "percent of labour force", "fi")).toBe("0,4\u00a0prosenttiyksikköä");
  expect(formatDifference(1, "percent", "sv")).toBe("1,0\u00a0procentenheter");
  expect(formatDifference(1.04, "percent of unemployed", "en")).toBe("1.0\u00a0percentage points");
  expect(formatDifference(-120, "persons", "en")).toBe("120\u00a0people");
});

test("a change in a table has a real minus sign, a plus sign, or none when it rounds to zero", () => {
  expect(formatSigned(-0.42, "percent", "fi")).toBe("\u22120,4");
  expect(formatSigned(0.42, "percent", "en")).toBe("+0.4");
  expect(formatSigned(-0.42, "percent", "en")).toBe("\u22120.4");
  expect(formatSigned(-0.04, "percent", "sv")).toBe("0,0");
  expect(formatSigned(-1234, "persons", "sv")).toBe("\u22121\u00a0234");
});

test("a tick has only the decimals it needs", () => {
  expect([0, 0.5, 10, 12000].map((tick) => formatTick(tick, "fi"))).toEqual(["0", "0,5", "10", "12\u00a0000"]);
});

test("the size of a file is in kilobytes of a thousand bytes, never nought", () => {
  expect(formatBytes(12_345, "fi")).toBe("12\u00a0kt");
  expect(formatBytes(12_345, "sv")).toBe("12\u00a0kB");
  expect(formatBytes(12_345, "en")).toBe("12\u00a0kB");
  expect(formatBytes(3, "en")).toBe("1\u00a0kB");
  expect(formatBytes(2_345_678, "fi")).toBe("2,3\u00a0Mt");
  expect(formatBytes(999_600, "en")).toBe("1.0\u00a0MB");
});

describe("a comparison follows what readers see", () => {
  test.each([
    [8.8, 8.4, "higher"],
    [8.4, 8.8, "lower"],
    // Both are shown as 8.8.
    [8.84, 8.76, "same"],
    // Shown as 8.8 and 8.9, though 0.002 apart.
    [8.849, 8.851, "lower"],
    [0.04, 0, "same"]
  ] as const)("%d beside %d is %s", (value, reference, comparison) => {
    expect(compareValues(value, reference, "percent")).toBe(comparison);
  });

  test("counts are compared as whole numbers", () => {
    expect(compareValues(12, 11, "persons")).toBe("higher");
    expect(compareValues(11.6, 12.4, "persons")).toBe("same");
  });
});

describe("a difference is that of the figures shown", () => {
  test.each([
    // 0.48, but 8.8 − 8.4 on paper.
    [8.84, 8.36, "percent", 0.4],
    // 1.50, but 12.5 − 10.9 on paper.
    [12.46, 10.94, "percent", 1.6],
    [10.94, 12.46, "percent of labour force", -1.6],
    [8.84, 8.76, "percent", 0],
    [12.6, 11.4, "persons", 2]
  ] as const)("%d less %d in %s is %d", (value, reference, unit, difference) => {
    expect(differenceAsShown(value, reference, unit)).toBe(difference);
  });

  test("whatever the figures, and in every language", () => {
    const share = fc.double({min: 0, max: 100, noNaN: true});
    fc.assert(
      fc.property(share, share, fc.constantFrom(...locales), (a, b, locale) => {
        const inTenths = (text: string): number => Number(text.replace("−", "-").replace(/[,.]/, ""));
        const [shown, other] = [a, b].map((value) => inTenths(formatValue(value, "percent", locale)));
        const said = formatSigned(differenceAsShown(a, b, "percent"), "percent", locale);
        return inTenths(said.replace("+", "")) === (shown ?? 0) - (other ?? 0);
      })
    );
  });
});
