import {expect, test} from "vitest";
import {viewTable} from "../../../../src/figures/tables/view-table.ts";
import {lineOf} from "../../charts/made-up-lines.ts";

test("the table of a view has its months, newest first, with dashes for want of a value and letters of statuses", () => {
  const lines = [lineOf("area", [null, 1, 2, [3, "estimated"], -4])];
  const {years, hasHoles, statuses, estimates} = viewTable("change-on-year", lines, "percent of labour force", "en");
  expect(
    years.flatMap(({rows}) => rows).map(({name, cells}) => [name, ...cells.map(({text, mark}) => text + mark)])
  ).toEqual([
    ["Mar 2021", "−4.0"],
    ["Feb 2021", "+3.0E"],
    ["Jan 2021", "+2.0"],
    ["Dec 2020", "+1.0"],
    ["Nov 2020", "–"]
  ]);
  expect(years.map(({year, rows}) => [year, rows.length])).toEqual([
    ["2021", 3],
    ["2020", 2]
  ]);
  expect([hasHoles, statuses, estimates]).toEqual([true, ["estimated"], ["published shares"]]);
});

test("each line has a cell in each row, and statuses are told once", () => {
  const lines = [
    lineOf("area", [
      [100, "provisional"],
      [101.26, "estimated"]
    ]),
    lineOf("rest", [[99, "estimated"], 98])
  ];
  const {years, hasHoles, statuses} = viewTable("index", lines, "persons", "fi");
  expect(years.flatMap(({rows}) => rows).map(({cells}) => cells.map(({text, mark}) => text + mark))).toEqual([
    ["101,3E", "98,0"],
    ["100,0P", "99,0E"]
  ]);
  expect([hasHoles, statuses]).toEqual([false, ["provisional", "estimated"]]);
});

test("a view without lines has no rows", () => {
  expect(viewTable("index", [], "persons", "sv")).toMatchObject({years: [], hasHoles: false, statuses: []});
});
