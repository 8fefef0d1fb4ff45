import {expect, test} from "vitest";
import AreaLatest from "../../../../src/components/area/AreaLatest.astro";
import type {IndicatorId} from "../../../../src/model/indicators.ts";
import type {ChartModel, ChartSummary} from "../../../../src/model/pages/pages.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {madeUpChartPage} from "../../charts/made-up-chart-page.ts";
import {coverage, point, summary} from "../../i18n/samples.ts";
import {hrefsOf, render, textsOf} from "../render.ts";

const chartOf = (indicator: IndicatorId, made: ChartSummary): ChartModel => ({
  ...madeUpChartPage([9, 9, 9, 9, 9]).chart,
  indicator,
  summary: made
});
const share = summary(point("2024-10", 9, {status: "estimated"}), point("2023-10", 8), point("2024-10", 8.5));
const count = summary(point("2024-02", 40), null, null);
const shown = (charts: readonly ChartModel[]) =>
  render(AreaLatest, {
    charts,
    coverages: [coverage("unemployed-share"), coverage("unemployed"), coverage("vacancies")],
    area: "espoo",
    locale: "en"
  });

test("indicators stand in the order of the site, each with the month of its own newest figure", async () => {
  const html = await shown([chartOf("vacancies", count), chartOf("unemployed-share", share)]);
  expect(hrefsOf(html, "tbody", "a")).toEqual(["/en/areas/espoo/unemployed-share/", "/en/areas/espoo/vacancies/"]);
  expect(select(html, "time").map((time) => attribute(time, "datetime"))).toEqual(["2024-10", "2024-02"]);
  expect(textsOf(html, "tbody", "td")).toEqual([
    ...["9.0 E", "Oct 2024", "+1.0", "+0.5", "per cent of the labour force"],
    ...["40", "Feb 2024", "–", "–", "vacancies"]
  ]);
});

test("a mark is explained where a figure has it, and only there", async () => {
  const marked = async (charts: readonly ChartModel[]) => textsOf(await shown(charts), ".mark-meaning", "b");
  expect(await marked([chartOf("vacancies", count)])).toEqual([]);
  expect(await marked([chartOf("unemployed-share", share), chartOf("unemployed", share)])).toEqual(["E"]);
});

test("an indicator without a figure has a row without a month for machines", async () => {
  const html = await shown([chartOf("vacancies", summary(null, null, null))]);
  expect(select(html, "time")).toEqual([]);
  expect(textsOf(html, "tbody", "td")[0]).toBe("–");
});
