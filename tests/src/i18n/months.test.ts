import {describe, expect, test} from "vitest";
import {
  atMonthEnd,
  formatDay,
  inMonth,
  monthName,
  monthSpan,
  shortMonth,
  sinceMonth,
  toMonth
} from "../../../src/i18n/months.ts";
import {monthRange} from "../../../src/model/months.ts";

describe("a month in running text", () => {
  test.each([
    ["name", monthName, "maaliskuu 2021", "mars 2021", "March 2021"],
    ["when", inMonth, "maaliskuussa 2021", "i mars 2021", "in March 2021"],
    ["at its end", atMonthEnd, "maaliskuun 2021 lopussa", "i slutet av mars 2021", "at the end of March 2021"],
    ["since", sinceMonth, "maaliskuusta 2021 alkaen", "från och med mars 2021", "from March 2021 on"],
    ["up to", toMonth, "maaliskuuhun 2021", "mars 2021", "March 2021"],
    ["in little room", shortMonth, "3/2021", "mars 2021", "Mar 2021"]
  ] as const)("%s", (_, write, fi, sv, en) => {
    expect([write("2021-03", "fi"), write("2021-03", "sv"), write("2021-03", "en")]).toEqual([fi, sv, en]);
  });
});

test("every month has the name that the language gives it", () => {
  for (const locale of ["fi", "sv", "en"] as const) {
    const calendar = new Intl.DateTimeFormat(locale, {month: "long", timeZone: "UTC"});
    for (const month of monthRange("2021-01", "2021-12")) {
      // Intl gives Finnish months in the partitive beside a day, alone in the nominative.
      expect(monthName(month, locale)).toBe(`${calendar.format(new Date(`${month}-01`))} 2021`);
    }
  }
});

test("a span of months is joined by a dash with spaces", () => {
  expect(monthSpan("2006-01", "2022-02", "fi")).toBe("tammikuu 2006 – helmikuu 2022");
});

test("a day is written without leading zeros", () => {
  expect(formatDay("2023-11-21", "fi")).toBe("21.11.2023");
  expect(formatDay("2025-02-05", "fi")).toBe("5.2.2025");
  expect(formatDay("2023-11-21", "sv")).toBe("21 november 2023");
  expect(formatDay("2025-02-05", "en")).toBe("5 February 2025");
});
