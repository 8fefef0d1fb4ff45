import {expect, test} from "vitest";
import {breakNotes} from "../../../../src/figures/content/break-notes.ts";
import {locales} from "../../../../src/model/languages.ts";
import {madeUpChartBreak} from "../../../made-up-break.ts";

const span = {first: "2020-11", last: "2021-03"} as const;

test("the sign of a break is explained with its month and in a few words, in each language", () => {
  expect(locales.map((locale) => breakNotes([madeUpChartBreak("2021-01")], span, locale))).toEqual([
    ["B: sarja katkeaa tammikuussa 2021 (Uusi rekisteri)"],
    ["B: serien bryts i januari 2021 (Nytt register)"],
    ["B: the series breaks in January 2021 (New register)"]
  ]);
});

test("only breaks that the drawing marks are explained, each on its own", () => {
  const breaks = [madeUpChartBreak("2020-11"), madeUpChartBreak("2020-12"), madeUpChartBreak("2021-03")];
  expect(breakNotes(breaks, span, "en").map((note) => note.split(" (")[0])).toEqual([
    "B: the series breaks in December 2020",
    "B: the series breaks in March 2021"
  ]);
  expect(breakNotes([], span, "fi")).toEqual([]);
});

test("the month is that of the break also where the mark stands at the first figure after it", () => {
  const marked = [madeUpChartBreak("2024-05", "2024-03")];
  expect(breakNotes(marked, {first: "2024-04", last: "2024-05"}, "en")).toEqual([
    "B: the series breaks in March 2024 (New register)"
  ]);
});
