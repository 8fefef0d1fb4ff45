import {describe, expect, test} from "vitest";
import {cellAbsence} from "../../../../src/model/pages/cell-absences.ts";
import {language} from "../../../../src/i18n/language.ts";

describe("a confidential figure", () => {
  const wordOf = (...of: Parameters<typeof cellAbsence>) => language("fi").absences[cellAbsence(...of)].word;

  test("is 1–4 when it is a count", () => {
    expect(wordOf("confidential", "persons", false)).toBe("1–4");
    expect(wordOf("confidential", "vacancies", false)).toBe("1–4");
  });

  // "1–4" in a column of per cent would read as one to four per cent.
  test("is confidential, and not 1–4, when it is computed from such a count", () => {
    expect(wordOf("confidential", "percent of labour force", false)).toBe("salassa");
    expect(wordOf("confidential", "persons per vacancy", false)).toBe("salassa");
  });

  test("leaves no mean", () => {
    expect(wordOf("confidential", "persons", true)).toBe("ei ole");
    expect(wordOf("zero denominator", "percent", true)).toBe("ei ole");
  });
});

test("every other reason stays what it is", () => {
  expect(cellAbsence("merged", "persons", true)).toBe("merged");
  expect(cellAbsence("too uncertain", "percent", false)).toBe("too uncertain");
});

test("a table can hold the words of all reasons and tell them apart", () => {
  for (const locale of ["fi", "sv", "en"] as const) {
    const words = Object.values(language(locale).absences).map(({word}) => word);
    expect(new Set(words).size, locale).toBe(words.length);
  }
});
