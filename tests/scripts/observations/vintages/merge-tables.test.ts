import {expect, test} from "vitest";
import {mergeTables} from "../../../../scripts/observations/vintages/merge-tables.ts";
import type {Month} from "../../../../src/model/months.ts";
import type {SourceTable} from "../../../../src/model/observations/cells.ts";
import {measureCells, plainTable, sourceTable} from "../tables.ts";

test("parts of a table add up, whether they split measures, areas or months", () => {
  const merged = mergeTables([
    sourceTable("a", {TYOVOIMATK: measureCells(["2021-04"], {KU005: [4], KU009: [null]})}),
    sourceTable("b", {TYOVOIMATK: measureCells(["2021-03", "2021-04"], {KU005: [3, 4]})}),
    sourceTable("c", {LOMAUTETTU: measureCells(["2021-03"], {KU009: [0]})})
  ]);
  expect(merged.file).toBe("a + b + c");
  expect(plainTable(merged.cells)).toEqual(
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
  expect(mergeTables(parts).cells.get("LOMAUTETTU")?.columns.get("KU005")?.at(0)).toBeNull();
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

test("a part that contradicts one of several before it is refused with the names of them all", () => {
  const months: Month[] = ["2021-03", "2021-04"];
  const parts = [
    sourceTable("a", {LOMAUTETTU: measureCells(["2021-03"], {KU005: [3]})}),
    sourceTable("b", {LOMAUTETTU: measureCells(["2021-04"], {KU005: [4]})}),
    sourceTable("c", {LOMAUTETTU: measureCells(months, {KU005: [3, 5]})})
  ];
  expect(() => mergeTables(parts)).toThrow(
    "cell LOMAUTETTU KU005 2021-04: 4 in a + b, 5 in c, expected the same value"
  );
});

test("regions are merged, and must agree, too", () => {
  const part = (file: string, cell: number): SourceTable => ({
    ...sourceTable(file, {}),
    regions: new Map([["LOMAUTETTU", measureCells(["2021-03"], {MK01: [cell]})]])
  });
  expect(plainTable(mergeTables([part("a", 3), part("b", 3)]).regions)).toEqual(part("", 3).regions);
  expect(() => mergeTables([part("a", 3), part("b", 4)])).toThrow("cell LOMAUTETTU MK01 2021-03: 3 in a, 4 in b");
});
