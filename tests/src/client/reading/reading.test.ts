import {describe, expect, test} from "vitest";
import {nearestLine, readingAfter, readingOfMark, readingOfPilot} from "../../../../src/client/reading/reading.ts";
import type {Reading} from "../../../../src/client/reading/reading.ts";
import {language} from "../../../../src/i18n/language.ts";

/** The area has months 0 to 20 but no month 9; the other line, above it, ends with month 12. */
const area = new Map(Array.from({length: 21}, (_, i) => [i, 50] as const).filter(([i]) => i !== 9));
const other = new Map(Array.from({length: 11}, (_, i) => [i + 2, 30] as const));
const lines = [area, other];

const at = (stop: number, line = 0, from: number | null = null): Reading => ({stop, line, from});

/** Presses keys one after another; "+" before a key means that shift is held. */
function press(keys: string, start: Reading | null = null): Reading | null | undefined {
  return keys.split(" ").reduce<Reading | null | undefined>((reading, key) => {
    return readingAfter(key.replace("+", ""), key.startsWith("+"), reading ?? null, lines);
  }, start);
}

describe("from nothing", () => {
  test.each([
    ["ArrowLeft", 20],
    ["ArrowRight", 20],
    ["ArrowUp", 20],
    ["End", 20],
    ["Home", 0]
  ])("%s begins at month %i of the area", (key, month) => {
    expect(press(key)).toEqual(at(month));
  });

  test.each(["a", "Tab", "Enter", "Shift"])("%s means nothing", (key) => {
    expect(press(key)).toBeUndefined();
  });
});

describe("by month", () => {
  test.each<[string, Reading, Reading]>([
    ["ArrowLeft", at(5), at(4)],
    ["ArrowRight", at(5), at(6)],
    ["ArrowRight", at(8), at(9)],
    ["PageDown", at(5), at(17)],
    ["PageUp", at(5), at(0)],
    ["ArrowRight", at(20), at(20)],
    ["ArrowLeft", at(0), at(0)],
    ["End", at(5, 1), at(12, 1)],
    ["Home", at(5, 1), at(2, 1)]
  ])("%s at %o leads to %o", (key, start, end) => {
    expect(press(key, start)).toEqual(end);
  });
});

describe("by line", () => {
  test.each<[string, Reading, Reading]>([
    ["ArrowUp", at(5), at(5, 1)],
    ["ArrowUp", at(5, 1), at(5, 1)],
    ["ArrowDown", at(5, 1), at(5)],
    ["ArrowDown", at(15), at(15, 1)],
    ["ArrowUp", at(9), at(9, 1)]
  ])("%s at %o leads to %o", (key, start, end) => {
    expect(press(key, start)).toEqual(end);
  });
});

describe("a change", () => {
  test("is measured from the month where shift was first held", () => {
    expect(press("+ArrowRight +ArrowRight +ArrowRight", at(3))).toEqual(at(6, 0, 3));
  });

  test("goes on along another line", () => {
    expect(press("+ArrowRight +ArrowRight ArrowUp", at(3))).toEqual(at(5, 1, 3));
  });

  test("ends where it began", () => {
    expect(press("+ArrowRight +ArrowLeft", at(3))).toEqual(at(3));
  });

  test("ends with a step without shift", () => {
    expect(press("+ArrowRight ArrowRight", at(3))).toEqual(at(5));
  });

  test("is closed by the first Escape, the reading by the second", () => {
    expect(press("+ArrowRight Escape", at(3))).toEqual(at(4));
    expect(press("+ArrowRight Escape Escape", at(3))).toBeNull();
  });
});

test.each([
  [5, 35, 1],
  [5, 45, 0],
  [15, 0, 0],
  [9, 500, 1]
])("a pointer at month %i and height %i reads line %i", (month, y, line) => {
  expect(nearestLine(lines, month, y)).toBe(line);
});

describe("an address opens", () => {
  const chart = {months: ["2021-03", "2021-04", undefined, "2021-06"], hasChanges: true};
  test.each([
    ["its month, be it the first of the chart", {month: "2021-03", from: null}, {stop: 0, line: 0, from: null}],
    ["a change from the first month", {month: "2021-06", from: "2021-03"}, {stop: 3, line: 0, from: 0}],
    [
      "its month alone where the chart lacks the other",
      {month: "2021-04", from: "2020-01"},
      {stop: 1, line: 0, from: null}
    ],
    ["nothing where the chart lacks its month", {month: "2021-05", from: "2021-03"}, null]
  ])("%s", (_, mark, reading) => {
    expect(readingOfMark(mark, chart)).toEqual(reading);
  });

  test("no change in a chart that has none", () => {
    const mark = {month: "2021-06", from: "2021-03"};
    expect(readingOfMark(mark, {...chart, hasChanges: false})).toEqual({stop: 3, line: 0, from: null});
  });
});

describe("the change of the pilots", () => {
  const months = ["2021-02", "2021-03", "2021-04", "2024-11", "2024-12", "2025-01"];
  const line = (...stops: number[]) => [new Map(stops.map((stop) => [stop, 50]))];

  test("reaches from their first month to their last one, whatever comes before and after", () => {
    expect(readingOfPilot(months, line(0, 1, 2, 3, 4, 5))).toEqual(at(4, 0, 1));
  });

  test("begins and ends with the figures that there are", () => {
    expect(readingOfPilot(months, line(0, 2, 3))).toEqual(at(3, 0, 2));
  });

  test("is none where the line has fewer than two of their months, or there is no line", () => {
    expect([readingOfPilot(months, line(0, 1, 5)), readingOfPilot(months, [])]).toEqual([null, null]);
  });
});

// Once two keys that worked stood in no list of them.
test.each(["fi", "sv", "en"] as const)("every key that reads lines is listed in %s", (locale) => {
  const {lines, months, rows} = language(locale).chartReader.manners;
  for (const {help} of [lines, months, rows]) {
    for (const key of ["Page Up", "Page Down", "Home", "End", "Esc"]) expect(help).toContain(key);
  }
});
