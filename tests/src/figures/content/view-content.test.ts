import {describe, expect, test} from "vitest";
import {linesOfView, shortViewValue, viewContent} from "../../../../src/figures/content/view-content.ts";
import {viewLines, viewStart} from "../../../../src/figures/content/view-lines.ts";
import {madeUpChartBreak} from "../../../made-up-break.ts";
import {madeUpChartPage} from "../../charts/made-up-chart-page.ts";

const page = madeUpChartPage([9, 9, 9, [9, "estimated"], [9, 8, 10]]);
const subject = {
  view: "change-on-year",
  lines: viewLines(page, "change-on-year"),
  areaName: "Etelä-Pohjanmaan seutukaupungit",
  unit: "persons",
  span: {first: viewStart, last: "2025-01"}
} as const;

describe("the picture of a view", () => {
  test("ends with a value that has its sign, and its month where the axis goes on", () => {
    const {lines, unitName, reach} = viewContent(subject, "fi");
    expect(lines.map(({name, value}) => [name, value])).toEqual([["Etelä-Pohjanmaan seutukaupungit", "−4,0 (3/2021)"]]);
    expect([unitName, reach]).toEqual(["prosenttia", [0]]);
  });

  test("keeps a hundred in sight in an index", () => {
    const {unitName, reach, unit} = viewContent({...subject, view: "index"}, "sv");
    expect([unitName, reach, unit]).toEqual(["mars 2021 = 100", [100], "percent"]);
  });

  test("has the unit of the figures where it shows them seasonally adjusted, and nothing to keep in sight", () => {
    const {unit, reach} = viewContent({...subject, view: "seasonally-adjusted"}, "en");
    expect([unit, reach]).toEqual(["persons", []]);
  });

  test("marks the breaks that lie among its months", () => {
    const breaks = [madeUpChartBreak("2010-01"), madeUpChartBreak("2021-02")];
    expect(viewContent({...subject, breaks}, "fi").breaks).toEqual(["2021-02"]);
    expect(viewContent(subject, "fi").breaks).toBeUndefined();
  });
});

test("the lines of a view are drawn without the country, and bars beside one line only", () => {
  const lines = viewLines(page, "change-on-year");
  expect(linesOfView("change-on-year", lines).map(({id}) => id)).toEqual(["area"]);
  expect(linesOfView("index", lines).map(({id}) => id)).toEqual(["area", "similar"]);
  expect(linesOfView("seasonally-adjusted", lines).map(({id}) => id)).toEqual(["area"]);
});

describe("a value of a view", () => {
  test("has a sign where it is a change, and a decimal where it is no count", () => {
    expect(shortViewValue("change-on-year", 4.04, "persons", "fi")).toBe("+4,0");
    expect(shortViewValue("index", 98.76, "persons", "en")).toBe("98.8");
    expect(shortViewValue("seasonally-adjusted", 9.04, "percent of labour force", "sv")).toBe("9,0");
  });

  test("is people where the adjusted figures are", () => {
    expect(shortViewValue("seasonally-adjusted", 13498.4, "persons", "en")).toBe("13,498");
  });
});
