import {describe, expect, test} from "vitest";
import {checkDivision} from "../../../../scripts/observations/checks/check-division.ts";
import type {Month} from "../../../../src/model/months.ts";
import {smallReference} from "../../small-reference.ts";
import {measureCells, sourceTable} from "../tables.ts";

// Four municipalities, of which KU588 merges into KU507 in January 2025.
describe("a table of the whole country is in order", () => {
  test.each([
    ["with all municipalities", "2024-12", ["KU049", "KU091", "KU507", "KU588"]],
    ["without one that had merged by then", "2025-01", ["KU049", "KU091", "KU507"]],
    ["with one that has merged since", "2025-01", ["KU049", "KU091", "KU507", "KU588"]]
  ])("%s", (_, month, codes) => {
    expect(check(month as Month, codes)).toEqual([]);
  });

  test("without one that had merged when older months were published", () => {
    const codes = ["KU049", "KU091", "KU507"];
    expect(check("2024-12", codes, "2025-02-26")).toEqual([]);
    expect(check("2024-12", codes, "2025-01-21")).toHaveLength(1);
  });

  test("when some measures lack a municipality that others have", () => {
    const table = sourceTable("a.json", {
      TYOVOIMATK: measureCells(["2024-12"], {KU049: [1], KU091: [1], KU507: [1], KU588: [1]}),
      LOMAUTETTU: measureCells(["2024-12"], {KU049: [1], KU091: [1], KU507: [1]})
    });
    expect(checkDivision(table, smallReference)).toEqual([]);
  });
});

test("a municipality that leaves it needs an answer, for its heir may count it already", () => {
  expect(check("2025-01", ["KU049", "KU091"])).toEqual([]);
  expect(check("2024-12", ["KU049", "KU507", "KU588"])).toEqual([
    {
      rule: "division",
      severity: "error",
      where: "a.json",
      message:
        "municipality KU091 KU091 is missing, 3 others are there: if it has merged, add its code, its heir, from and " +
        "source to data/reference/municipality-changes.csv; if the file is a part, add the other part"
    }
  ]);
  expect(check("2024-12", ["KU049", "KU091", "KU507"])).toHaveLength(1);
});

function check(month: Month, codes: readonly string[], updated?: string): ReturnType<typeof checkDivision> {
  const columns = Object.fromEntries(["SSS", ...codes].map((code) => [code, [1]]));
  const table = sourceTable("a.json", {TYOVOIMATK: measureCells([month], columns)});
  return checkDivision(updated === undefined ? table : {...table, updated}, smallReference);
}
