import {expect, test} from "vitest";
import {driftChart} from "../../../../src/charts/comparison/drift-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {driftContent} from "../../../../src/figures/content/drift-content.ts";
import type {Locale} from "../../../../src/model/languages.ts";
import {drawnChart} from "../drawn-chart.ts";
import {svgLines} from "../svg-lines.ts";

function drawn(att: number, band: number, locale: Locale = "fi"): SVGSVGElement {
  const content = driftContent({att, band}, locale);
  if (!content) throw new Error("picture of a gap: expected a band");
  return drawnChart(driftChart(content, pagePalette));
}

/** Where the dot stands and where the band ends, in pixels of the drawing. */
function places(svg: SVGSVGElement): {dot: number; low: number; high: number} {
  const ends = [...svg.querySelectorAll(`g[stroke="${pagePalette.band}"] path`)].flatMap((path) =>
    [...(path.getAttribute("d") ?? "").matchAll(/M(-?[\d.]+),/g)].map(([, x]) => Number(x))
  );
  const dot = /translate\((-?[\d.]+)/.exec(svg.querySelector("circle")?.getAttribute("transform") ?? "")?.[1];
  return {
    dot: Number(dot ?? svg.querySelector("circle")?.getAttribute("cx")),
    low: Math.min(...ends),
    high: Math.max(...ends)
  };
}

test("a gap is a dot on the band of usual variation", async () => {
  await expect(svgLines(drawn(0.56, 1.29))).toMatchFileSnapshot("snapshots/drift.txt");
});

test("a gap beyond the band stands outside it, one within the band inside", () => {
  const outside = places(drawn(1.43, 1.29));
  expect(outside.dot).toBeGreaterThan(outside.high);
  const inside = places(drawn(-0.5, 1.29));
  expect(inside.dot).toBeGreaterThan(inside.low);
  expect(inside.dot).toBeLessThan(160);
});

test("areas with a common band share one scale, whatever their gaps", () => {
  const ends = [0, 0.56, -1.17, 1.43].map((att) => places(drawn(att, 1.29)).high);
  expect(new Set(ends).size).toBe(1);
});

test("a gap far beyond the band still has room, as has its number", () => {
  const svg = drawn(-9.4, 1.29);
  expect(places(svg).dot).toBeGreaterThan(7);
  expect(svg.textContent).toContain("−9,4");
});

test("numbers and sides are in the language of the reader", () => {
  expect(drawn(0.56, 1.29, "sv").textContent).toBe("+0,6−1,30+1,3← lägrehögre →");
  expect(drawn(0.56, 1.29, "en").textContent).toBe("+0.6−1.30+1.3← lowerhigher →");
});
