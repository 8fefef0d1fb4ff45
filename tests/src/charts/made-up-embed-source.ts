import type {EmbedSource} from "../../../src/figures/content/embed-content.ts";
import type {AreaControls} from "../../../src/model/comparisons/control-regions.ts";
import {summarizeChart} from "../../../src/model/pages/summary.ts";
import {named} from "../../named.ts";
import {coverage, espoo} from "../i18n/samples.ts";
import {madeUpChartPage} from "./made-up-chart-page.ts";
import type {MadeUpValue} from "./made-up-lines.ts";

/** An area that nothing resembles, in five months from November 2020. */
export function madeUpSource(values: readonly MadeUpValue[]): EmbedSource {
  const {chart} = madeUpChartPage(values);
  const summary = summarizeChart(chart.lines, "percent of labour force");
  return {model: {area, chart: {...chart, summary}, controls}, coverage: coverage("unemployed-share", months)};
}

const months = {first: "2020-11", last: "2021-03"} as const;

const area: EmbedSource["model"]["area"] = {
  ...espoo,
  municipalities: ["KU049"],
  confidence: "high",
  note: named(""),
  sources: []
};

const controls: AreaControls = {
  area: "espoo",
  region: {kind: "unavailable", reason: "fewer than three municipalities", units: []},
  similar: {
    kind: "similar",
    area: "espoo",
    features: {"recent share": 9, "long share": 10, change: 0, seasonality: 0.2, size: 12},
    members: [],
    close: false
  },
  noComparableArea: {fi: "Syy.", sv: "Skäl.", en: "Reason."}
};
