import {expect, test} from "vitest";
import {smallMultipleChart} from "../../../../src/charts/line/small-multiple-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {drawnChart} from "../drawn-chart.ts";
import {madeUpContent} from "../made-up-line-content.ts";
import {svgLines} from "../svg-lines.ts";

test("a small multiple has a scale that can be read, years, the time of the pilots and every line", async () => {
  const svg = drawnChart(smallMultipleChart(madeUpContent([9, 8, 10, 9, 8, 9, 9, 10, 9, 9]), pagePalette));
  await expect(svgLines(svg)).toMatchFileSnapshot("snapshots/small-multiple.txt");
});

test("a small multiple shows where its lines break", () => {
  const content = {...madeUpContent([9, 8, 10, 9, 8, 9, 9, 10, 9, 9]), breaks: ["2021-05"] as const};
  const svg = drawnChart(smallMultipleChart(content, pagePalette));
  const dashed = [...svg.querySelectorAll("path")].filter((path) => path.closest("[stroke-dasharray='4 3']"));
  // From the top of the lines to their bottom, between April and May: 5.5 of 9 months from the left.
  const x = 22 + (253 * 5.5) / 9;
  const ends = dashed.map((path) =>
    path
      .getAttribute("d")
      ?.match(/[\d.]+/g)
      ?.map(Number)
  );
  expect(ends).toHaveLength(1);
  [x, 6, x, 120].forEach((place, i) => expect(ends[0]?.[i]).toBeCloseTo(place, 2));
});

test("the scale of a small multiple is its own, and begins at zero unless all values lie far above it", () => {
  const ticksOf = (values: readonly number[]) => {
    const svg = drawnChart(smallMultipleChart(madeUpContent(values, values), pagePalette));
    return [...svg.querySelectorAll("text")].flatMap(({textContent}) =>
      textContent.length < 4 ? [Number(textContent)] : []
    );
  };
  expect(ticksOf([1, 2, 3, 4, 5, 4, 3, 2, 1, 1])[0]).toBe(0);
  expect(ticksOf([52, 53, 54, 53, 52, 53, 54, 53, 52, 53])[0]).toBe(52);
});
