import {expect, test} from "vitest";
import {changedTables, tableSums} from "../../../../scripts/publish/releases/table-sums.ts";

const sums = (topic: string, ...all: string[]) => [{topic, sums: all.join(" ")}];

test.each([
  ["the same as before", sums("effects", "a", "b"), []],
  ["another of two", sums("effects", "a", "c"), [{topic: "effects", changed: 1, count: 2}]],
  ["one more", sums("effects", "a", "b", "c"), []],
  ["one less", sums("effects", "b"), []],
  ["another and one more", sums("effects", "a", "c", "d"), [{topic: "effects", changed: 1, count: 3}]],
  ["all others and one less", sums("effects", "c"), [{topic: "effects", changed: 1, count: 1}]],
  ["of a kind that was not there", sums("gaps", "a"), []]
])("tables that are %s", (_, now, expected) => {
  expect(changedTables(now, sums("effects", "a", "b"))).toEqual(expected);
});

test("where nothing was kept of them before, none is said to have changed", () => {
  expect(changedTables(sums("effects", "a"), undefined)).toEqual([]);
  expect(changedTables(undefined, sums("effects", "a"))).toEqual([]);
});

test("sums are kept of tables of figures, in the order of their paths", () => {
  const file = (path: string, topic: string | null, first: string, format: "csv" | "xlsx" = "csv") => ({
    path,
    topic,
    format,
    sha256: first.repeat(64)
  });
  expect(
    tableSums([
      file("b.csv", "effects", "b"),
      file("a.csv", "effects", "a"),
      file("a.xlsx", "effects", "c", "xlsx"),
      file("codes.csv", "code-list", "d"),
      file("whole.csv", null, "e")
    ])
  ).toEqual([{topic: "effects", sums: "aaaaaaaa bbbbbbbb"}]);
});
