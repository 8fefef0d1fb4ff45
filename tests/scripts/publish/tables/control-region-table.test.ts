import {expect, test} from "vitest";
import {controlRegionTable} from "../../../../scripts/publish/tables/control-region-table.ts";
import {indicatorIds} from "../../../../src/model/indicators.ts";
import {madeUpComparisons} from "../made-up-comparisons.ts";
import {headOf} from "../made-up-files.ts";

const table = controlRegionTable(madeUpComparisons(), ["KU004", "KU005"]);
const rows = [...table.rows].map((row) => row.map((cell) => cell ?? "").join());
const of = (area: string, control: string) =>
  rows.filter((row) => row.startsWith(`${area},young-unemployed-share,${control},`)).map((row) => row.split(","));

test("every area has every control in every indicator", () => {
  expect(headOf(table)).toBe("area,indicator,control,member,weight,distance,reason");
  const groups = new Set(rows.map((row) => row.split(",").slice(0, 3).join()));
  expect(groups.size).toBe(2 * indicatorIds.length * 4);
});

test("those that are added up have members without weights", () => {
  expect(of("east", "rest").map((row) => row.slice(3))).toEqual([
    ["KU004", "", "", ""],
    ["KU005", "", "", ""]
  ]);
  expect(of("west", "region").map((row) => row[3])).toEqual(["KU001", "KU002", "KU003"]);
});

test("similar ones count the same, each with its distance, and with a warning when they are not close", () => {
  const similar = of("east", "similar");
  expect(similar.length).toBe(10);
  expect(similar[0]?.slice(3)).toEqual(["KU010", "0.1", "1", "no close match"]);
});

test("weighted ones have all their weights", () => {
  expect(of("east", "weighted").map((row) => row.slice(3))).toEqual([
    ["KU001", "0.75", "", ""],
    ["KU002", "0.235", "", ""],
    ["KU003", "0.015", "", ""]
  ]);
});

test("a control that does not exist has one row with the reason", () => {
  expect(of("east", "region").map((row) => row.slice(3))).toEqual([["", "", "", "fewer than three municipalities"]]);
  expect(of("west", "similar").map((row) => row.slice(3))).toEqual([["", "", "", "too few donors"]]);
  expect(of("west", "weighted").map((row) => row.slice(3))).toEqual([["", "", "", "missing or not finite"]]);
});

test("where no area is comparable, weights carry that reason", () => {
  const comparisons = madeUpComparisons();
  const [east, west] = comparisons.controls;
  const controls = [{...east!, noComparableArea: west!.noComparableArea}];
  const found = [...controlRegionTable({...comparisons, controls}, []).rows];
  const weighted = found.filter(([, , control]) => control === "weighted");
  expect(new Set(weighted.map((row) => row.at(-1)))).toEqual(new Set(["no comparable area"]));
});
