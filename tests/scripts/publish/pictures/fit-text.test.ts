import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {balanceText, fitText, wrapText} from "../../../../scripts/publish/pictures/fit-text.ts";

/** Letters of a typewriter: each one em wide. */
const widthOf = (text: string): number => text.length;
const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), {minLength: 1, maxLength: 30});

describe("a wrapped text", () => {
  test("breaks at spaces where the next word no longer fits", () => {
    expect(wrapText("one two three four", 10, 80, widthOf)).toEqual(["one two", "three", "four"]);
  });

  test("does not break where a space must not be broken", () => {
    expect(wrapText("in 12\u00a0500 shops", 1, 9, widthOf)).toEqual(["in 12\u00a0500", "shops"]);
  });

  test("keeps every word in its order, and no line is too wide but for a word that is", () => {
    fc.assert(
      fc.property(words, fc.integer({min: 5, max: 40}), (list, width) => {
        const lines = wrapText(list.join(" "), 1, width, widthOf);
        expect(lines.join(" ")).toBe(list.join(" "));
        expect(lines.every((line) => line.length <= width || !line.includes(" "))).toBe(true);
      })
    );
  });
});

describe("a fitted text", () => {
  test("has the first size at which it fits", () => {
    const room = {width: 100, lines: () => 2};
    expect(fitText("aaaa bbbb cccc", [20, 10, 5], room, widthOf)).toEqual({fontSize: 10, lines: ["aaaa bbbb", "cccc"]});
  });

  test("may have more lines where they are lower", () => {
    const room = {width: 60, lines: (size: number) => Math.floor(60 / size)};
    expect(fitText("aaaaa bbbbb ccccc", [30, 15, 10], room, widthOf)?.fontSize).toBe(10);
  });

  test("is none when a word is too wide or the lines are too many at every size", () => {
    expect(fitText("aaaaaaaaaaaa", [10], {width: 100, lines: () => 9}, widthOf)).toBeNull();
    expect(fitText("aaa bbb ccc", [10], {width: 40, lines: () => 2}, widthOf)).toBeNull();
  });
});

describe("a balanced text", () => {
  test("has lines of about the same length", () => {
    const lines = wrapText("aaaa bbbb cccc dddd ee", 1, 20, widthOf);
    expect(lines).toEqual(["aaaa bbbb cccc dddd", "ee"]);
    expect(balanceText({fontSize: 1, lines}, widthOf).lines).toEqual(["aaaa bbbb", "cccc dddd ee"]);
  });

  test("has as many lines as before, and none is wider than the widest was", () => {
    fc.assert(
      fc.property(words, fc.integer({min: 12, max: 40}), (list, width) => {
        const lines = wrapText(list.join(" "), 1, width, widthOf);
        const balanced = balanceText({fontSize: 1, lines}, widthOf).lines;
        expect(balanced).toHaveLength(lines.length);
        expect(balanced.join(" ")).toBe(list.join(" "));
        expect(Math.max(...balanced.map(widthOf))).toBeLessThanOrEqual(Math.max(...lines.map(widthOf)));
      })
    );
  });
});
