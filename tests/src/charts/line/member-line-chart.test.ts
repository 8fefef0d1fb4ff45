import {expect, test} from "vitest";
import {memberLineChart} from "../../../../src/charts/line/member-line-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {renderChart} from "../../../../src/charts/svg/render.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";

const point = (month: SeriesPoint["month"], value: number): SeriesPoint => ({
  month,
  value,
  status: "normal",
  bounds: null,
  reason: null
});
const span = {first: "2015-01", last: "2025-01"} as const;
const draw = (high: number) =>
  renderChart(
    memberLineChart(
      {...span, points: [point("2015-01", 10), point("2020-01", 8), point("2025-01", 5)], high},
      pagePalette
    ),
    "decoration",
    "member-line"
  );

test("a member's line runs over the width from zero to the greatest value of the page", () => {
  // From the top left corner, for 10 is the greatest value, over 120 months, down by a fifth and then by half of the hundred levels in the
  // thirty units of height.
  const placed = 'transform="matrix(0.9833 0 0 -0.3 1 31)"';
  expect(draw(10)).toContain(`d="M0 100l60-20 60-30" ${placed}`);
  expect(draw(20)).toContain(`d="M0 50l60-10 60-15" ${placed}`);
});

test("it is hidden from screen readers, for its number stands beside it, and weighs less than a kilobyte", () => {
  expect(draw(10)).toMatch(/^<svg [^>]*aria-hidden="true"/);
  expect(draw(10).length).toBeLessThan(1000);
});
