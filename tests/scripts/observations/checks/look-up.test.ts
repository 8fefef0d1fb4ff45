import {expect, test} from "vitest";
import {layOver, lookUpIn} from "../../../../scripts/observations/checks/look-up.ts";
import {monthRange} from "../../../../src/model/months.ts";
import type {CellColumn} from "../../../../src/model/observations/cells.ts";
import {measureCells} from "../tables.ts";

const months = monthRange("2021-01", "2021-05");

function cellsOf(column: CellColumn): unknown[] {
  return months.map((_, t) => column.at(t));
}

test("each cell is that of the first table that says something, a confidential one too", () => {
  const newer = measureCells(["2021-02", "2021-04"], {KU005: [null, undefined]});
  const older = measureCells(["2020-12", "2021-01", "2021-02", "2021-04"], {KU005: [9, 1, 2, 4], KU009: [9, 5, 6, 7]});
  const columnOf = layOver([newer, older], months);
  expect(cellsOf(columnOf("KU005"))).toEqual([1, null, undefined, 4, undefined]);
  expect(cellsOf(columnOf("KU009"))).toEqual([5, 6, undefined, 7, undefined]);
});

test("of an area or with tables that say nothing there is nothing", () => {
  const columnOf = layOver([measureCells(["2021-01"], {KU005: [1]})], months);
  expect(cellsOf(columnOf("KU009"))).toEqual(months.map(() => undefined));
  expect(cellsOf(layOver([], months)("KU005"))).toEqual(months.map(() => undefined));
});

test("a cell is found by its month; a month that is not stated is not the last one", () => {
  const find = lookUpIn(measureCells(["2021-01", "2021-03"], {KU005: [1, 3]}));
  expect([find("KU005", "2021-03"), find("KU005", "2021-02"), find("KU009", "2021-01")]).toEqual([
    3,
    undefined,
    undefined
  ]);
});
