import {chartAnswer} from "../../../../src/outputs/answers/chart-answer.ts";
import type {ChartPageModel} from "../../../../src/model/pages/pages.ts";
import {madeUpChartPage, madeUpWeighted} from "../../charts/made-up-chart-page.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";
import type {MadeUpValue} from "../../charts/made-up-lines.ts";

const place = {origin: new URL("https://statistics.example"), base: "/kuntakokeilut/"};

/** A chart of five months from November 2020, beside a rest of 7, 8, 7, 8, 7, with a gap of 1 in the last two. */
export function madeUpModel(values: readonly MadeUpValue[]): ChartPageModel {
  const {model} = madeUpSource(values);
  return {
    ...model,
    ...madeUpChartPage(values),
    chart: model.chart,
    workbooks: [],
    weighted: madeUpWeighted("as published", [7, 8])
  };
}

/** What is told of it, in English. */
export function madeUpAnswer(values: readonly MadeUpValue[]) {
  return chartAnswer(madeUpModel(values), madeUpSource(values).coverage, "en", place);
}
