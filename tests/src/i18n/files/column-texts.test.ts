import {expect, test} from "vitest";
import {columnText} from "../../../../src/i18n/files/column-texts.ts";
import {language} from "../../../../src/i18n/language.ts";

test("a column has the head and the note of its kind", () => {
  expect(columnText("month", "fi").title).toBe("Kuukausi");
  expect(columnText("area_figure", "sv").title).toBe("Område");
});

test("the column of an indicator is called by its title and explained by its definition", () => {
  const {title, definition} = language("en").indicators.vacancies;
  expect(columnText("vacancies", "en")).toEqual({title, note: definition});
});

test("limits and letters are called by the title of the indicator and what they are", () => {
  expect(columnText("vacancies status", "en")).toEqual({
    title: "Vacancies, status",
    note: "Status of the figure as a letter."
  });
  expect(columnText("in-services high", "fi").title).toMatch(/, yläraja$/);
});
