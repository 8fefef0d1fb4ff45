import {describe, expect, test} from "vitest";
import {embedContent} from "../../../src/charts/embed-content.ts";
import type {EmbedSource} from "../../../src/charts/embed-content.ts";
import {embedHeight} from "../../../src/charts/embed-height.ts";
import {embedTable} from "../../../src/charts/embed-table.ts";
import type {AreaControls} from "../../../src/model/control-regions.ts";
import {summarizeChart} from "../../../src/model/summary.ts";
import {coverage, espoo} from "../i18n/samples.ts";
import {madeUpChartPage} from "./made-up-chart-page.ts";
import type {MadeUpValue} from "./made-up-lines.ts";

const area: EmbedSource["model"]["area"] = {
  ...espoo,
  municipalities: ["KU049"],
  confidence: "high",
  note: {fi: "", sv: "", en: ""},
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
const months = {first: "2020-11", last: "2021-03"} as const;

function source(values: readonly MadeUpValue[]): EmbedSource {
  const {chart} = madeUpChartPage(values);
  const summary = summarizeChart(chart.lines, "percent of labour force");
  return {model: {area, chart: {...chart, summary}, controls}, coverage: coverage("unemployed-share", months)};
}

const whole = source([9, 8, 9, 8, 9]);

describe("an embedded chart", () => {
  const content = embedContent(whole, "all", "en");

  test("shows the area beside its plain controls, and no estimate", () => {
    expect(content.lines.map(({id}) => id)).toEqual(["area", "rest", "similar"]);
    expect(content.drawing?.content.lines.map(({name}) => name)).toEqual(["Espoo", "No pilot", "Similar"]);
  });

  test("says by itself what, where, when, from where and on what terms", () => {
    expect(content.title).toMatch(/^Unemployed share of the labour force: Espoo/);
    expect(content.sentence).toMatch(/^At the end of March 2021, 9\.0 per cent/);
    expect(content.months).toBe("November 2020 – March 2021");
    expect(content.source).toMatch(/Statistics Finland, StatFin 12r5.*21 January 2025.*CC BY 4\.0\.$/);
  });

  test("carries the cautions that apply", () => {
    expect(content.cautions).toEqual([
      "The areas were not drawn by lot",
      "The figures count everyone, not only the pilot’s customers",
      "Lay-offs show in the figures",
      "There is no comparable area without a pilot"
    ]);
    expect(content.notes.join(" ")).toContain("There is no close match");
  });

  test("without a figure in its months has no drawing", () => {
    expect(embedContent(source([null, null, null, null, null]), "all", "fi").drawing).toBeNull();
  });
});

test("the table lists the newest month first, with a mark where a figure is not ordinary", () => {
  const {lines} = embedContent(source([9, 8, [9, "estimated"], null, 9.4]), "all", "en");
  const {caption, heads, rows} = embedTable(lines, area, "percent of labour force", "en");
  expect(heads).toEqual(["Month", "Espoo", "No pilot", "Similar"]);
  expect(rows.match(/<tr>.*?<\/tr>/g)?.slice(0, 3)).toEqual([
    '<tr><th scope="row">Mar 2021</th><td>9.4</td><td>7.0</td><td>6.0</td></tr>',
    '<tr><th scope="row">Feb 2021</th><td>not published</td><td>8.0</td><td>6.0</td></tr>',
    '<tr><th scope="row">Jan 2021</th><td>9.0 <i>E</i></td><td>7.0</td><td>6.0</td></tr>'
  ]);
  expect(caption).toContain("E = estimated.");
});

test("the height grows with the words, whole rows at a time", () => {
  const content = embedContent(whole, "all", "en");
  const height = (sentence: string): number => embedHeight({...content, sentence}, "statistics.example", "en");
  // 256 pixels hold about 33 letters of 14 pixels, and a row is 19 pixels high: ten rows more are 190 pixels more.
  expect(height("a".repeat(350)) - height("a".repeat(20))).toBe(190);
});
