import {describe, expect, test} from "vitest";
import type {EmbedContent} from "../../../../src/figures/content/embed-content.ts";
import {embedHeight} from "../../../../src/figures/content/embed-height.ts";
import {embedContent} from "../../../../src/figures/content/embed-content.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";

const content = embedContent(madeUpSource([9, 8, 9, 8, 9]), "all", "en");
const height = (rest: Partial<EmbedContent>, width?: number): number =>
  embedHeight({...content, ...rest}, "site.example", "en", width);
const words = (count: number) => ({sentence: Array<string>(count).fill("letters.").join(" ")});

describe("the height of a frame", () => {
  test("grows with the words, whole rows at a time", () => {
    // 256 pixels hold 36 letters of 14 pixels in a wide face, so four words a row; ten rows of 19 pixels are 190.
    expect(height(words(44)) - height(words(4))).toBe(190);
    expect(height(words(41))).toBe(height(words(44)));
  });

  test("is less where the same words take fewer rows", () => {
    // 456 pixels hold 59 letters of 15 pixels: six words a row, so ten rows of 21 pixels more for 60 words more.
    expect(height(words(66), 480) - height(words(6), 480)).toBe(210);
    expect(height(words(66), 480)).toBeLessThan(height(words(66)));
  });

  test("counts the words beside the drawing only where they are the higher of both", () => {
    expect(height(words(4), 1000)).toBe(height(words(20), 1000));
    expect(height(words(200), 1000)).toBeGreaterThan(height(words(20), 1000));
  });

  test("has room for a word longer than a row, which is broken anywhere", () => {
    // 36 letters of 14 pixels are a row, so 360 are nine more; heights are whole tens.
    expect(height({sentence: "W".repeat(360)}) - height({sentence: "W".repeat(36)})).toBeGreaterThanOrEqual(
      9 * 19 - 10
    );
  });

  test("is that of the narrowest frame where no width is said", () => {
    expect(height(words(44))).toBe(height(words(44), 280));
    expect(height(words(44))).toBe(
      Math.max(...[280, 300, 480, 640, 1000, 1200].map((width) => height(words(44), width)))
    );
  });

  test("has one row instead of a drawing where there is nothing to draw", () => {
    // The drawing is 268 pixels high at the least, the row 28; heights are whole tens.
    expect(height({}) - height({drawing: null})).toBe(240);
  });

  test("is in whole tens of pixels", () => {
    expect([280, 333, 480, 777, 1000].map((width) => height({}, width) % 10)).toEqual([0, 0, 0, 0, 0]);
  });
});
