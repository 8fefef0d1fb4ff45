import {describe, expect, test} from "vitest";
import {chartFrame} from "../../../../src/charts/line/chart-frame.ts";
import type {LineChartContent} from "../../../../src/charts/layout/line-content.ts";
import {labelMarks} from "../../../../src/charts/line/label-marks.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {madeUpContent, madeUpRest} from "../made-up-line-content.ts";
import type {MadeUpValue} from "../made-up-lines.ts";
import {drawnMarks, placeOfText} from "./drawn-marks.ts";

const draw = (content: LineChartContent, size = chartSizes.wide) =>
  drawnMarks(content, (frame) => labelMarks(frame, pagePalette), size);
const area = [9, 8, 10, 9, 8, 9, 8, 9, 8, 9];

describe("lines that end together", () => {
  const content = madeUpContent([...area.slice(0, 9), 10], [...madeUpRest.slice(0, 9), 7]);
  const svg = draw(content);
  const frame = chartFrame(content, chartSizes.wide);

  test("are named beside their ends in one column, each with its value above its name", () => {
    const places = ["9,0", "Espoo", "8,8", "Ilman kokeilua"].map((text) => placeOfText(svg, text));
    expect(places.map((place) => place?.x)).toEqual(Array(4).fill(frame.right + 10));
    const [value, name, otherValue, otherName] = places.map((place) => place?.y ?? 0);
    expect(name! - value!).toBeCloseTo(1.15 * 13, 6);
    expect(otherName! - otherValue!).toBeCloseTo(1.15 * 13, 6);
  });

  test("have labels in the middle of their ends, tied to nothing, where there is room", () => {
    const far = madeUpContent(area, [...madeUpRest.slice(0, 9), 7.6]);
    // Of two rows, the name begins in the middle.
    const {y} = chartFrame(far, chartSizes.wide);
    expect(placeOfText(draw(far), "Espoo")?.y).toBeCloseTo(y(9), 6);
    expect(placeOfText(draw(far), "Ilman kokeilua")?.y).toBeCloseTo(y(7.6), 6);
    expect(draw(far).querySelectorAll("path")).toHaveLength(0);
  });

  test("have labels moved apart where they would collide, tied to their ends", () => {
    const close = madeUpContent(area, [...madeUpRest.slice(0, 9), 8.99]);
    const [one, other] = ["9,0", "8,8"].map((text) => placeOfText(draw(close), text)?.y ?? 0);
    // Two rows of 1.15 times the size of letters, and four pixels between both labels.
    expect(other! - one!).toBeCloseTo(2 * 1.15 * 13 + 4, 6);
    expect(draw(close).querySelectorAll("path")).toHaveLength(2);
  });
});

describe("a line that goes on after the pilots", () => {
  const of = (content: LineChartContent): LineChartContent => {
    const [first, ...rest] = content.lines;
    return {...content, lines: [...(first ? [{...first, value: "9,7 (12/2024)\n9,0 (8/2025)"}] : []), ...rest]};
  };
  const textsOf = (svg: ReturnType<typeof draw>) =>
    [...svg.querySelectorAll("text")].map(({textContent}) => textContent);

  test("has the value of their last month above its last one, and its name below both", () => {
    const svg = draw(of(madeUpContent(area)));
    const [value, name] = [...svg.querySelectorAll("text")];
    expect(value?.textContent).toBe("9,7 (12/2024)9,0 (8/2025)");
    const places = [value, name].map((text) => Number(text?.getAttribute("transform")?.match(/,([\d.]+)/)?.[1]));
    expect(places[1]! - places[0]!).toBeCloseTo(2 * 1.15 * 13, 6);
  });

  test("has its last value alone where labels have no room for more", () => {
    const size = {...chartSizes.narrow, height: 142};
    const {top, bottom} = chartFrame(of(madeUpContent(area)), size);
    // Two labels of two rows have room, and one row more has not.
    const [least, most] = [4, 5].map((rows) => rows * 1.15 * size.fontSize + 8);
    expect([bottom - top >= least!, bottom - top < most!]).toEqual([true, true]);
    expect(textsOf(draw(of(madeUpContent(area)), size))).toContain("9,0 (8/2025)");
  });
});

test("labels that have no room beside the lines take that beside the axis, not that of the words below", () => {
  const size = {...chartSizes.narrow, height: 150};
  const long = "Etelä-Pohjanmaan seutukaupungit";
  const content = madeUpContent(area, madeUpRest, [long, long]);
  const {top, bottom} = chartFrame(content, size);
  const rows = ["9,0", "8,8"].map((text) => placeOfText(draw(content, size), text)?.y ?? 0);
  // Each is a value and three rows of a name, 1.15 times the size of letters high, with four pixels between both.
  const block = 4 * 1.15 * size.fontSize + 4;
  expect(2 * block).toBeGreaterThan(bottom - top);
  const first = Math.min(...rows);
  expect(Math.max(...rows) - first).toBeCloseTo(block, 6);
  expect(first + 2 * block - 2).toBeLessThanOrEqual(size.height);
  expect(first).toBeGreaterThanOrEqual(Math.min(top, size.height - 2 * block));
});

describe("a line that ends long before the others", () => {
  const early = (rest: readonly MadeUpValue[]) => madeUpContent([5, 4.5, ...Array<null>(8).fill(null)], rest);

  test("is named where it ends, tied to its end by a short line", () => {
    const content = early(madeUpRest);
    const place = placeOfText(draw(content), "Espoo");
    const frame = chartFrame(content, chartSizes.wide);
    expect(Math.abs(place!.x - frame.x("2020-12"))).toBeLessThan(100);
    expect(Math.abs(place!.y - frame.y(4.5))).toBeLessThan(80);
  });

  test("is not named where its name would cover others", () => {
    expect(placeOfText(draw(early([0, 10, 0, 10, 0, 10, 0, 10, 0, 8.8])), "Espoo")).toBeNull();
  });

  test("is not named over what must not be covered", () => {
    const everything = [{x1: 0, x2: 720, y1: 0, y2: 360}];
    const svg = drawnMarks(early(madeUpRest), (frame) => labelMarks(frame, pagePalette, everything));
    expect(placeOfText(svg, "Espoo")).toBeNull();
    expect(placeOfText(svg, "Ilman kokeilua")).not.toBeNull();
  });
});
