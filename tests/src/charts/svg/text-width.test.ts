import {expect, test} from "vitest";
import {textWidth, widestText} from "../../../../src/charts/svg/text-width.ts";

test("a text takes 0.63 of the size of its letters for each, in whole pixels", () => {
  // 5 × 10 × 0.63 = 31.5
  expect(textWidth("Espoo", 10)).toBe(32);
  expect(textWidth("", 10)).toBe(0);
});

test("of several texts the longest counts, and none take no room", () => {
  expect(widestText(["7", "10", "100"], 20)).toBe(38);
  expect(widestText([], 20)).toBe(0);
});

test("where the font is known it is measured", () => {
  expect(widestText(["iii", "W"], 10, (text, size) => (text === "W" ? size : 3))).toBe(10);
});
