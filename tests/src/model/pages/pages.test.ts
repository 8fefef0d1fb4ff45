import {describe, expect, test} from "vitest";
import {areaModelSchema, chartPageModelSchema, siteModelSchema} from "../../../../src/model/pages/pages.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";

const known: SeriesPoint = {month: "2021-03", value: 9, status: "normal", bounds: null, reason: null};
const hidden: SeriesPoint = {month: "2021-03", value: null, status: "suppressed", bounds: null, reason: "confidential"};

/** What the schema says of a chart whose lines hold these points. */
function problems(area: unknown, rest: unknown = known): string[] {
  const lines = [
    {id: "area", points: [area]},
    {id: "rest", points: [rest]}
  ];
  const {error} = chartPageModelSchema.safeParse({chart: {lines}});
  const inLines = error?.issues.filter(({path}) => path.slice(0, 2).join(".") === "chart.lines") ?? [];
  return inLines.map(({path, message}) => `${path.slice(2).join(".")}: ${message}`);
}

describe("a point", () => {
  test("has a value, or says why it has none", () => {
    expect(problems(known)).toEqual([]);
    expect(problems(hidden)).toEqual([]);
    expect(problems({...known, reason: "merged"}).join()).toContain("either a value or a reason");
    expect(problems({...hidden, reason: null}).join()).toContain("either a value or a reason");
  });

  test("is without a value exactly when it is suppressed or missing", () => {
    const rule = "a value is absent exactly when it is suppressed or missing";
    expect(problems({...known, status: "missing"})).toEqual([`0.points.0: ${rule}`]);
    expect(problems({...hidden, status: "normal"})).toEqual([`0.points.0: ${rule}`]);
  });

  test("has a month and a status that exist", () => {
    expect(problems({...known, month: "2021-13"}, {...known, month: "2021-13"})).toHaveLength(2);
    expect(problems({...known, status: "guessed"})).toHaveLength(1);
  });
});

test("lines of a chart share their months", () => {
  expect(problems(known, {...known, month: "2021-04"})).toEqual([": all lines of a chart have the same months"]);
});

test("a member that nobody knows is refused, so that a misspelt one is noticed", () => {
  const {error} = siteModelSchema.safeParse({extra: 1});
  expect(error?.issues.map(({message}) => message).join()).toContain('"extra"');
});

describe("the page of a chart", () => {
  const views = {id: "area", changeOnYear: [null], index: [100], indexBasis: "mean of twelve months"};
  const issuesIn = (model: unknown) => chartPageModelSchema.safeParse(model).error?.issues ?? [];
  const ofViews = (line: object) =>
    issuesIn({views: {months: ["2021-03"], lines: [line]}}).filter(({path}) => path[0] === "views");

  test("has a value per month in every view", () => {
    expect(ofViews({...views, seasonallyAdjusted: null})).toEqual([]);
    const messages = [
      {...views, seasonallyAdjusted: null, index: [100, 101]},
      {...views, seasonallyAdjusted: {kind: "adjusted", values: []}}
    ].map((line) => ofViews(line).map(({message}) => message));
    const rule = "all views of a chart have a value per month";
    expect(messages).toEqual([[rule], [rule]]);
  });

  test("gives a reason that readers can be told, or points", () => {
    const control = (line: object) =>
      issuesIn({
        chart: {
          controls: [
            {id: "region", line},
            {id: "similar", line: {kind: "points", points: [known]}}
          ]
        }
      }).filter(({path}) => path.slice(0, 2).join(".") === "chart.controls");
    expect(control({kind: "unavailable", reason: "too few donors", units: []})).toEqual([]);
    expect(control({kind: "unavailable", reason: "no idea", units: []})).toHaveLength(1);
    expect(control({kind: "points", points: []})).toHaveLength(1);
  });
});

test("an area has seven numbers, of methods and from bases that exist", () => {
  const result = {kind: "unavailable", reason: "too few donors", units: []};
  const row = {area: "espoo", indicator: "unemployed-share", control: "weighted", method: "sc", base: null, result};
  const problemsOf = (methods: readonly object[]) =>
    areaModelSchema
      .safeParse({comparison: {methods}})
      .error?.issues.filter(({path}) => path.slice(0, 2).join(".") === "comparison.methods");
  expect(problemsOf(Array(7).fill(row))).toEqual([]);
  expect(problemsOf(Array(6).fill(row))).toHaveLength(1);
  expect(problemsOf([...Array<object>(6).fill(row), {...row, method: "best"}])).toHaveLength(1);
  expect(problemsOf([...Array<object>(6).fill(row), {...row, base: {first: "2020"}}])).not.toHaveLength(0);
});
