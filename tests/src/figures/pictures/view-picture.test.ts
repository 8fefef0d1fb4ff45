import {expect, test} from "vitest";
import {filePalette} from "../../../../src/charts/svg/palette.ts";
import {renderParts} from "../../../../src/charts/svg/render.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {viewPicture} from "../../../../src/figures/pictures/view-picture.ts";
import type {ChartPageModel} from "../../../../src/model/pages/pages.ts";
import {madeUpChartPage, madeUpWeighted} from "../../charts/made-up-chart-page.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";

const values = [9, 8, 9, 8, 7];
const {model: shown, coverage} = madeUpSource(values);
const weighted = madeUpWeighted("as published", [8, 9]);
const model: ChartPageModel = {...shown, ...madeUpChartPage(values), chart: shown.chart, weighted, workbooks: []};
const picture = (view: Parameters<typeof viewPicture>[1], change: Partial<ChartPageModel> = {}) =>
  viewPicture({model: {...model, ...change}, coverage, indicators: [coverage]}, view, "en");

test("the gap is drawn over its band, and what an estimate does not say is said with it", () => {
  const gap = picture("gap");
  expect(gap?.title).toBe("Unemployed share of the labour force: Espoo, gap to the weighted comparison");
  expect(gap?.name).toMatch(/grey band around zero/);
  expect(gap?.notes.join(" ")).toMatch(/band/);
  expect(gap?.sentence.length).toBeGreaterThan(100);
  const drawn = gap?.draw?.(filePalette, chartSizes.wide);
  expect(drawn && renderParts(drawn)).toContain("Usual variation");
});

test("a gap that was not estimated has no picture", () => {
  const estimate = {kind: "unavailable", area: "espoo", reason: "too few donors", units: []} as const;
  expect(picture("gap", {weighted: {...weighted, estimate}})).toBeNull();
});

test("the change on a year is drawn as bars, in the words of its page", () => {
  const change = picture("change-on-year");
  expect(change?.title).toBe("Unemployed share of the labour force: Espoo, change on a year earlier");
  expect(change?.sentence).toContain("−4.0");
  expect(change?.name).toMatch(/^Bar chart: /);
  expect(change?.draw).toBeDefined();
  expect(change?.source).toMatch(/CC BY 4\.0\.$/);
});

test("a view without values of the area has no picture", () => {
  expect(picture("index")).toBeNull();
});
