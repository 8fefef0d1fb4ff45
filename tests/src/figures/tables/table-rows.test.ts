import {describe, expect, test} from "vitest";
import {chartTable} from "../../../../src/figures/tables/table-rows.ts";
import {lineOf} from "../../charts/made-up-lines.ts";

const lines = [
  lineOf("area", [8.44, [8.86, 8.2, 9.4], null]),
  lineOf("rest", [7, [7.25, "estimated"], [7.04, "provisional"]]),
  lineOf("country", [9, 9.1, 9.2])
];

describe("the table of a chart", () => {
  const table = chartTable(lines, "percent of labour force", "fi");

  test("has the newest month first, year by year", () => {
    expect(table.years.map(({year, rows}) => [year, rows.map(({name}) => name)])).toEqual([
      ["2021", ["1/2021"]],
      ["2020", ["12/2020", "11/2020"]]
    ]);
  });

  test("marks what is not normal and says in words why a value is absent", () => {
    expect(table.years[0]?.rows[0]?.cells).toEqual([
      {text: "ei julkaistu", mark: ""},
      {text: "7,0", mark: "P"},
      {text: "9,2", mark: ""}
    ]);
  });

  test("gives the limits of an estimate with confidential parts", () => {
    expect(table.hasBounds).toBe(true);
    expect(table.years[1]?.rows.map(({bounds}) => bounds)).toEqual(["8,2–9,4", ""]);
  });

  test("explains the marks and the reasons that occur, and no others", () => {
    expect(table.statuses).toEqual(["estimated", "provisional"]);
    expect(table.estimates).toEqual(["confidential parts", "published shares"]);
    expect(table.absences).toEqual(["not published"]);
  });
});

test("limits that look alike once rounded are not shown", () => {
  const table = chartTable([lineOf("area", [[8.01, 8.0, 8.04]])], "percent", "en");
  expect(table.hasBounds).toBe(false);
});

test("months and numbers follow the reader's language", () => {
  const [row] = chartTable([lineOf("area", [13498])], "persons", "en").years[0]?.rows ?? [];
  expect([row?.name, row?.cells[0]?.text]).toEqual(["Nov 2020", "13,498"]);
});
