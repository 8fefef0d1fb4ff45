import {expect, test} from "vitest";
import {listDescriptions} from "../../../scripts/publish/tables/descriptions.ts";
import {listFiles} from "../../golden/kept-files.ts";
import {buildFiles} from "./built-files.ts";
import {breachesOf, cellsOf} from "./table-rules.ts";

const built = buildFiles();
const paths = listFiles(built.folder).filter((path) => /^[^.]+\.csv$/.test(path));
const lists = ["area-list", "indicator-list", "measure-list"];
const keys = new Map(
  lists.map((list) => [
    list,
    new Set(
      cellsOf(built.text(`${list}.csv`))
        .slice(1)
        .map(([id]) => id ?? "")
    )
  ])
);

/** The plain files at an address with `{area}` and `{indicator}` in it. */
function filesAt(address: string): string[] {
  const pattern = new RegExp(`^${address.replace("/data/", "").replace(/\{\w+\}/g, "[^/]+")}\\.csv$`);
  return paths.filter((path) => pattern.test(path));
}

/** Those whose rows are in a plain table. */
const plainTables = listDescriptions().filter(({topic}) => topic !== "measures");

test.each(plainTables)("$topic: names, types, blanks, codes, keys and references are as described", (table) => {
  const files = filesAt(table.address);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((path) => breachesOf(table, built.text(path), keys))).toEqual([]);
});

test("every plain file is described", () => {
  const described = plainTables.flatMap(({address}) => filesAt(address));
  expect(described.sort()).toEqual(paths);
});

test("a key with cells that may be blank is no primary key", () => {
  const table = (topic: string) => listDescriptions().find((description) => description.topic === topic);
  expect(table("comparisons")?.primaryKey).toEqual([]);
  expect(table("comparisons")?.uniqueKey).toEqual(["area", "indicator", "control", "method", "base"]);
  expect(table("observations")?.primaryKey).toEqual(["area", "measure", "month"]);
});

test("two columns of one name in different tables may mean different things", () => {
  const columnIn = (topic: string, name: string) =>
    listDescriptions()
      .find((table) => table.topic === topic)
      ?.columns.find((column) => column.name === name);
  expect([columnIn("charts", "area")?.type, columnIn("indicators", "area")?.type]).toEqual(["number", "code"]);
  expect([columnIn("observations", "value")?.unit, columnIn("indicators", "value")?.unit]).toEqual([
    "measure",
    "indicator"
  ]);
});

test("the list of columns has a row for each column of each table, explained in three languages", () => {
  const [head, ...rows] = cellsOf(built.text("column-list.csv"));
  expect(head?.slice(0, 7)).toEqual(["table", "column", "type", "unit", "codes", "in_key", "may_be_blank"]);
  expect(rows.length).toBe(listDescriptions().reduce((sum, {columns}) => sum + columns.length, 0));
  expect(rows.find(([table, column]) => table === "charts" && column === "area_low")?.slice(2, 8)).toEqual([
    "number",
    "indicator",
    "",
    "no",
    "yes",
    "Alueen alaraja"
  ]);
});

test("the list of codes says what the letters of status are", () => {
  const rows = cellsOf(built.text("code-list.csv")).filter(([list]) => list === "status");
  expect(rows.map(([, code, finnish, swedish, english]) => [code, finnish, swedish, english])).toEqual([
    ["A", "tavallinen", "vanlig", "normal"],
    ["P", "ennakkotieto", "preliminär", "provisional"],
    ["E", "arvio", "uppskattad", "estimated"],
    ["B", "katko", "brott", "break"],
    ["Q", "ei näytetä", "visas inte", "not shown"],
    ["M", "puuttuu", "saknas", "missing"]
  ]);
});
