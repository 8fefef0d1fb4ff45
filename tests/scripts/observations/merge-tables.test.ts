import {expect, test} from "vitest";
import {mergeTables} from "../../../scripts/observations/merge-tables.ts";
import {measureCells, sourceTable} from "./tables.ts";

test("parts of a table add up, whether they split measures, areas or months", () => {
  const merged = mergeTables([
    sourceTable("a", {TYOVOIMATK: measureCells(["2021-04"], {KU005: [4], KU009: [null]})}),
    sourceTable("b", {TYOVOIMATK: measureCells(["2021-03", "2021-04"], {KU005: [3, 4]})}),
    sourceTable("c", {LOMAUTETTU: measureCells(["2021-03"], {KU009: [0]})})
  ]);
  expect(merged.file).toBe("a + b + c");
  expect(merged.cells).toEqual(
    new Map([
      ["TYOVOIMATK", measureCells(["2021-03", "2021-04"], {KU005: [3, 4], KU009: [undefined, null]})],
      ["LOMAUTETTU", measureCells(["2021-03"], {KU009: [0]})]
    ])
  );
});

// A confidential cell of one part once gave way to the nothing that another part says of it.
test.each([
  ["first", [[null], [undefined]]],
  ["second", [[undefined], [null]]]
] as const)("a confidential cell of the %s part stays confidential", (_, [one, other]) => {
  const parts = [one, other].map((cell, i) =>
    sourceTable(`${i}`, {LOMAUTETTU: measureCells(["2021-03"], {KU005: [...cell]})})
  );
  expect(mergeTables(parts).cells.get("LOMAUTETTU")?.columns.get("KU005")).toEqual([null]);
});

test.each([
  ["two numbers", 3, 4, "cell LOMAUTETTU KU005 2021-03: 3 in a, 4 in b, expected the same value"],
  ["zero and confidential", 0, null, "cell LOMAUTETTU KU005 2021-03: 0 in a, ... in b, expected the same value"]
])("parts that contradict each other are refused: %s", (_, one, other, message) => {
  const parts = [
    sourceTable("a", {LOMAUTETTU: measureCells(["2021-03"], {KU005: [one]})}),
    sourceTable("b", {LOMAUTETTU: measureCells(["2021-03"], {KU005: [other]})})
  ];
  expect(() => mergeTables(parts)).toThrow(message);
});
