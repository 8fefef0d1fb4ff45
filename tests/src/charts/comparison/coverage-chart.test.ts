import {expect, test} from "vitest";
import {coverageChart, coverageSizes} from "../../../../src/charts/comparison/coverage-chart.ts";
import {pagePalette} from "../../../../src/charts/svg/palette.ts";
import {coverageContent, coverageRows} from "../../../../src/figures/content/coverage-content.ts";
import type {Measure} from "../../../../src/model/observations/measures.ts";
import type {DataModel} from "../../../../src/model/pages/data-pages.ts";
import {named} from "../../../named.ts";
import {drawnChart} from "../drawn-chart.ts";
import {svgLines} from "../svg-lines.ts";

const measure = (code: string, label: string): Measure => {
  return {code, label: named(label), note: named("Note"), unit: named("number")};
};

// Four municipalities: all known, then one of them confidential, then all again; the second measure has one month.
const data: DataModel = {
  kinds: [],
  municipalities: 4,
  coverage: [
    {
      measure: "B",
      first: "2021-02",
      last: "2021-02",
      known: [2],
      confidential: [2],
      vintages: ["2021-03-22", "2022-03-22"]
    },
    {
      measure: "A",
      first: "2020-12",
      last: "2021-02",
      known: [4, 3, 4],
      confidential: [0, 1, 0],
      vintages: ["2021-03-22"]
    }
  ],
  revisions: []
};
const measures = [
  measure("A", "Unemployed jobseekers on calculation date (number)"),
  measure("B", "Unemployed jobseekers with disabilities and long-term illnesses (number)"),
  measure("C", "Not held (number)")
];

test("measures stand in the order of the source, by name, with the part of municipalities that is known", () => {
  expect(coverageContent(data, measures, "en")).toEqual({
    first: "2020-12",
    last: "2021-02",
    rows: [
      {label: "Unemployed jobseekers on calculation date", first: "2020-12", known: [1, 0.75, 1]},
      {label: "Unemployed jobseekers with disabilities and long-term illnesses", first: "2021-02", known: [0.5]}
    ]
  });
});

test("the table tells months, how much is confidential, and when it was published", () => {
  expect(coverageRows(data, measures, "en")).toEqual([
    // 1 of 12 is confidential, then 2 of 4.
    ["Unemployed jobseekers on calculation date", "Dec 2020 – Feb 2021", "8.3%", "22 March 2021"],
    [
      "Unemployed jobseekers with disabilities and long-term illnesses",
      "Feb 2021 – Feb 2021",
      "50.0%",
      "22 March 2021, 22 March 2022"
    ]
  ]);
});

test("strips are as long as the months and as high as what is known; long names make room", async () => {
  const svg = drawnChart(coverageChart(coverageContent(data, measures, "en"), pagePalette, coverageSizes.narrow));
  await expect(svgLines(svg)).toMatchFileSnapshot("snapshots/coverage.txt");
});
