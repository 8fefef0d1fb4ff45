import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  addMonths,
  monthAt,
  monthIndex,
  monthRange,
  monthsFrom,
  parseMonth,
  readMonth
} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";

const month: fc.Arbitrary<Month> = fc
  .tuple(fc.integer({min: 1900, max: 2100}), fc.integer({min: 1, max: 12}))
  .map(([year, number]) => parseMonth(`${year}-${String(number).padStart(2, "0")}`));
const count = fc.integer({min: -600, max: 600});

describe("a month is read", () => {
  test.each(["2026M10", "2026-10", "202610"])("from %s", (code) => {
    expect(parseMonth(code)).toBe("2026-10");
  });

  test.each(["2026", "2026M13", "2026M00", "2026M1", "2026Q4", "26M10", "2026M10 ", "", "2026/10"])(
    "but not from %j",
    (code) => {
      expect(() => parseMonth(code)).toThrow(`month ${JSON.stringify(code)}: expected a code such as 2026M10`);
    }
  );
});

test("a month that is none is told with the place where it stands", () => {
  expect(readMonth("2026M10", "a.csv, line 2")).toBe("2026-10");
  expect(() => readMonth("2026M13", "a.csv, line 2")).toThrow(
    'a.csv, line 2: month "2026M13": expected a code such as 2026M10'
  );
});

test("text of another form is no month to the compiler", () => {
  // @ts-expect-error: its number has two digits
  const short: Month = "2021-3";
  // @ts-expect-error: a year has twelve of them
  const late: Month = "2021-13";
  expect([short, late]).not.toContain(parseMonth("2021-03"));
});

describe("months are counted", () => {
  test.each([
    ["2021-03", 1, "2021-04"],
    ["2021-12", 1, "2022-01"],
    ["2021-01", -1, "2020-12"],
    ["2021-03", -12, "2020-03"],
    ["2021-03", 46, "2025-01"],
    ["2021-03", 0, "2021-03"]
  ] as const)("from %s by %i to %s", (from, by, to) => {
    expect(addMonths(from, by)).toBe(to);
    expect(monthsFrom(from, to)).toBe(by);
  });

  test("there and back for any distance", () => {
    fc.assert(
      fc.property(month, count, (from, by) => {
        const to = addMonths(from, by);
        expect(monthsFrom(from, to)).toBe(by);
        expect(addMonths(to, -by)).toBe(from);
      })
    );
  });

  test("so that text sorts as time does", () => {
    fc.assert(
      fc.property(month, month, (a, b) => {
        expect(Math.sign(monthsFrom(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
      })
    );
  });
});

describe("a range", () => {
  test("has both its ends", () => {
    expect(monthRange("2021-11", "2022-02")).toEqual(["2021-11", "2021-12", "2022-01", "2022-02"]);
    expect(monthRange("2021-11", "2021-11")).toEqual(["2021-11"]);
  });

  test("that ends before it begins is empty", () => {
    expect(monthRange("2021-11", "2021-10")).toEqual([]);
  });

  test("has every month once and in order", () => {
    fc.assert(
      fc.property(month, fc.nat({max: 400}), (first, length) => {
        const months = monthRange(first, addMonths(first, length));
        expect(months).toHaveLength(length + 1);
        expect(months).toEqual([...new Set(months)].sort());
      })
    );
  });
});

test("a month has an index, twelve to a year, and the index has its month", () => {
  expect(monthIndex("2021-03") - monthIndex("2021-02")).toBe(1);
  expect(monthIndex("2021-01") / 12).toBe(2021);
  expect([monthAt(2021 * 12), monthAt(2021 * 12 + 11)]).toEqual(["2021-01", "2021-12"]);
});
