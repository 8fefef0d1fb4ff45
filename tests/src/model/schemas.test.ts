import {describe, expect, test} from "vitest";
import {areaModelSchema, siteModelSchema} from "../../../src/model/schemas.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";

const known: SeriesPoint = {month: "2021-03", value: 9, status: "normal", bounds: null, reason: null};
const hidden: SeriesPoint = {month: "2021-03", value: null, status: "suppressed", bounds: null, reason: "confidential"};

/** What the schema says of a chart whose lines hold these points. */
function problems(area: unknown, rest: unknown = known): string[] {
  const lines = [
    {id: "area", points: [area]},
    {id: "rest", points: [rest]}
  ];
  const {error} = areaModelSchema.safeParse({charts: [{lines}]});
  const inLines = error?.issues.filter(({path}) => path.slice(0, 3).join(".") === "charts.0.lines") ?? [];
  return inLines.map(({path, message}) => `${path.slice(3).join(".")}: ${message}`);
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
