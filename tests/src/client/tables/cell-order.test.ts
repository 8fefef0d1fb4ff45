import {describe, expect, test} from "vitest";
import {orderOf, plainNumber, sortKeys} from "../../../../src/client/tables/cell-order.ts";

describe("a number becomes plain text that keeps the decimal sign of the page", () => {
  const cases: [language: string, shown: string, plain: string | null][] = [
    ["fi", "13\u00a0498", "13498"],
    ["fi", "1\u202f234\u202f567", "1234567"],
    ["fi", "8,7", "8,7"],
    ["fi", "−0,4", "-0,4"],
    ["sv", "+0,4", "0,4"],
    ["sv", "8,5\u00a0%", "8,5%"],
    ["en", "13,498", "13498"],
    ["en", "−1,234.5", "-1234.5"],
    ["fi", "0", "0"],
    ["fi", "3/2021", null],
    ["en", "Mar 2021", null],
    ["fi", "1–4", null],
    ["en", "1, 2", null],
    ["fi", "1, 2", null],
    ["fi", "–", null],
    ["fi", "", null]
  ];
  test.each(cases)("in %s, %s", (language, shown, plain) => {
    expect(plainNumber(shown, language)).toBe(plain);
  });
});

test("numbers are ordered by value, and what is missing comes last both ways", () => {
  const cells = ["13\u00a0498", "–", "−0,5", "0", "salattu", "999,9"];
  expect(sorted(cells, "ascending", "fi")).toEqual(["−0,5", "0", "999,9", "13\u00a0498", "–", "salattu"]);
  expect(sorted(cells, "descending", "fi")).toEqual(["13\u00a0498", "999,9", "0", "−0,5", "–", "salattu"]);
});

test("months are ordered by time", () => {
  const cells = ["2021-03", "2020-12", "2021-10"];
  expect(sorted(cells, "ascending", "fi")).toEqual(["2020-12", "2021-03", "2021-10"]);
});

describe("names are ordered as in the lists of the pages", () => {
  // The letters å, ä and ö end the Finnish and Swedish alphabets; English would put them beside a and o.
  const names = ["Öja", "Zeta", "Åbo", "Oulu", "Ähtäri", "–", "Espoo"];
  const cases: [language: string, order: string[]][] = [
    ["fi", ["Espoo", "Oulu", "Zeta", "Åbo", "Ähtäri", "Öja", "–"]],
    ["sv", ["Espoo", "Oulu", "Zeta", "Åbo", "Ähtäri", "Öja", "–"]],
    ["en", ["Espoo", "Oulu", "Zeta", "Åbo", "Ähtäri", "Öja", "–"]]
  ];
  test.each(cases)("%s", (language, order) => {
    expect(sorted(names, "ascending", language)).toEqual(order);
  });
});

test("rows with equal values stay in the order they were in", () => {
  expect(orderOf([2, 1, 2, 1], "ascending", "fi")).toEqual([1, 3, 0, 2]);
  expect(orderOf([2, 1, 2, 1], "descending", "fi")).toEqual([0, 2, 1, 3]);
});

function sorted(cells: readonly string[], direction: "ascending" | "descending", language: string): string[] {
  return orderOf(sortKeys(cells, language), direction, language).flatMap((i) => cells[i] ?? []);
}
