import fc from "fast-check";
import {expect, test} from "vitest";
import {monthRange} from "../../../../src/model/months.ts";
import type {Block} from "../../../../scripts/sources/pxweb/split.ts";
import {countCells, splitBlock} from "../../../../scripts/sources/pxweb/split.ts";

test("the whole table of 2026 takes as few calls as its cells allow", () => {
  // 22 measures of 211 months in 350 areas are 1 624 700 cells: more than 13 calls of 120 000.
  const blocks = splitBlock(block(22, 211), 350, 120_000);
  expect(blocks).toHaveLength(14);
  expect(blocks.map((each) => [each.measures.length, each.months.length])[0]).toEqual([11, 30]);
});

test("what fits is asked at once", () => {
  expect(splitBlock(block(22, 14), 350, 120_000)).toEqual([block(22, 14)]);
});

test("every cell is asked exactly once, no call passes the limit, and months of a call are neighbours", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 23}),
      fc.integer({min: 1, max: 60}),
      fc.integer({min: 1, max: 400}),
      (m, t, p) => {
        const [whole, areas] = [block(m, t), 7];
        const blocks = splitBlock(whole, areas, p * areas);
        const pairs = blocks.flatMap(({measures, months}) =>
          measures.flatMap((measure) => months.map((month) => `${measure} ${month}`))
        );
        expect(new Set(pairs).size).toBe(m * t);
        expect(pairs).toHaveLength(m * t);
        for (const each of blocks) {
          expect(countCells(each, areas)).toBeLessThanOrEqual(p * areas);
          expect(each.months).toEqual(monthRange(each.months[0]!, each.months.at(-1)!));
        }
        // Whole measures, or whole months, are two of the ways.
        expect(blocks.length).toBeLessThanOrEqual(m * Math.ceil(t / p));
        if (p >= m) expect(blocks.length).toBeLessThanOrEqual(Math.ceil(t / Math.floor(p / m)));
      }
    )
  );
});

test("a limit below one measure of one month is refused", () => {
  expect(() => splitBlock(block(1, 1), 350, 349)).toThrow("limit of 349 cells a query: expected at least 350");
});

function block(measures: number, months: number): Block {
  return {
    measures: Array.from({length: measures}, (_, i) => `M${i}`),
    months: monthRange("2009-01", "2028-12").slice(0, months)
  };
}
