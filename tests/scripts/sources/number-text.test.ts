import fc from "fast-check";
import {expect, test} from "vitest";
import {describeCell, parseDigits, parseNumber} from "../../../scripts/sources/number-text.ts";

test("a number is the one that JavaScript reads in the same figures", () => {
  const figures = fc.tuple(
    fc.integer({min: 0, max: 9_999_999}),
    fc.constantFrom("", ".0", ".5", ".05", ".999", ".123456")
  );
  fc.assert(
    fc.property(figures, ([whole, decimals]) => {
      const text = `${whole}${decimals}`;
      expect(parseNumber(text)).toBe(Number(text));
      expect(parseBytes(text)).toBe(Number(text));
    })
  );
});

test.each([
  "",
  "-",
  ".",
  "1.",
  ".5",
  "01",
  "-01",
  "1.2.3",
  "1e3",
  "+1",
  " 1",
  "1 ",
  "0x1",
  "1,5",
  "NaN",
  "9".repeat(17)
])("%j is no number", (text) => {
  expect(parseNumber(text)).toBeNull();
});

test("a mark of Statistics Finland is told with its meaning", () => {
  expect(describeCell("..")).toBe('".." (not available)');
  expect(describeCell('"-"')).toBe('"\\"-\\"" (nothing to count)');
  expect(describeCell("x".repeat(100))).toBe(`"${"x".repeat(40)}…"`);
});

function parseBytes(text: string): number | null {
  return parseDigits(new TextEncoder().encode(`${text}7`), text.length);
}
