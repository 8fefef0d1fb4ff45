import {describe, expect, test} from "vitest";
import {checkSums} from "../../../../scripts/observations/checks/check-sums.ts";
import {regionsAt, stateAt} from "../../../../scripts/observations/state.ts";
import {planImport} from "../../../../scripts/observations/vintages/plan-import.ts";
import type {ImportPlan} from "../../../../scripts/observations/vintages/plan-import.ts";
import type {Vintage} from "../../../../scripts/observations/vintages/vintage.ts";
import type {Month} from "../../../../src/model/months.ts";
import type {SourceTable} from "../../../../src/model/observations/cells.ts";
import type {ObservationCell, ObservationState} from "../../../../src/model/observations/observations.ts";
import {smallReference} from "../../small-reference.ts";
import {measureCells, sourceTable, vintage} from "../tables.ts";

/** The unemployed of South Savo, where Pertunmaa (KU588) merges into Mäntyharju (KU507) in January 2025. */
const months: Month[] = ["2008-12", "2009-01", "2024-12"];
const held = vintage(
  "2025-01-21",
  {
    TYOTTOMATLOPUSSA: measureCells(months, {
      SSS: [330, 430, 530],
      KU049: [300, 400, 500],
      KU507: [20, 21, 22],
      KU588: [10, 9, 8]
    })
  },
  {TYOTTOMATLOPUSSA: measureCells(months, {MK10: [30, 30, 30], MK01: [300, 400, 500]})}
);

describe("a table whose history starts later and which has one municipality fewer", () => {
  const later: Month[] = ["2009-01", "2024-12", "2026-06"];
  const table: SourceTable = {
    ...sourceTable("a.json", {
      TYOTTOMATLOPUSSA: measureCells(later, {SSS: [430, 530, 640], KU049: [400, 500, 600], KU507: [30, 30, 40]})
    }),
    regions: new Map([["TYOTTOMATLOPUSSA", measureCells(later, {MK10: [30, 30, 40], MK01: [400, 500, 600]})]])
  };
  const {vintage: added} = plan(table, [held]);
  const [before, after] = [stateAt([held]), stateAt([held, added])];

  test("leaves every older cell as it was", () => {
    for (const area of ["SSS", "KU049", "KU507", "KU588"])
      expect(cellAt(after, area, "2008-12")).toEqual(cellAt(before, area, "2008-12"));
    expect(months.map((month) => cellAt(after, "KU588", month)?.value)).toEqual([10, 9, 8]);
    expect(cellAt(after, "KU588", "2026-06")).toBeNull();
  });

  test("adds what is new and revises what differs, and nothing else", () => {
    expect(added.manifest.cells).toEqual({added: 3, revised: 2});
    expect(added.manifest.coverage).toMatchObject({first: "2009-01", last: "2026-06", municipalities: 2});
    expect(months.map((month) => cellAt(after, "KU507", month)?.value)).toEqual([20, 30, 30]);
  });

  test("has the merged municipality counted once in every month, as the totals of regions prove", () => {
    const sums = checkSums(after, regionsAt([held, added]), smallReference);
    expect(sums.findings).toEqual([]);
    expect(sums.report[1]).toMatch("regions agree in 8 of 8; country agrees in 4 of 4");
  });
});

describe("a date that cannot be is refused, and the message names the option that gives another", () => {
  const table = sourceTable("a.json", {TYOTTOMATLOPUSSA: measureCells(["2026-06"], {KU049: [600]})});
  const option = "; if they were published on another day than that, give it with --date YYYY-MM-DD";
  test.each([
    // Once the source gave the day on which the table had been made.
    [
      "before a vintage that is held",
      "2018-03-20",
      "2025-01-21 is held already, expected vintages in the order of their dates. " +
        `Figures that were published before 2025-01-21 cannot be added any more${option}`
    ],
    ["before the month that it states", "2026-05-20", `states 2026-06, expected no month after its date${option}`]
  ])("%s", (_, date, message) => {
    expect(() => plan(table, [held], date)).toThrow(`vintage ${date}: ${message}`);
  });

  test("other figures of a day that is held", () => {
    const other = sourceTable("a.json", {TYOTTOMATLOPUSSA: measureCells(["2024-12"], {KU049: [501]})});
    expect(() => plan(other, [held], "2025-01-21")).toThrow(
      `data/vintages/2025-01-21 differs in what it covers, expected the same figures or another date${option}`
    );
  });
});

test("a table of which every cell is held already brings nothing, whatever its date", () => {
  const same = sourceTable("a.json", {TYOTTOMATLOPUSSA: measureCells(["2024-12"], {KU049: [500]})});
  const first = plan(same, [], "2025-01-21").vintage;
  expect(plan(same, [first], "2025-02-25").isHeld).toBe(true);
  const other = sourceTable("a.json", {TYOTTOMATLOPUSSA: measureCells(["2024-12"], {KU049: [501]})});
  expect(plan(other, [first], "2025-02-25").isHeld).toBe(false);
});

function plan(table: SourceTable, vintages: readonly Vintage[], date = "2026-07-21"): ImportPlan {
  return planImport(table, vintages, {date, retrieved: date, input: {file: "a.json", sha256: "0".repeat(64)}});
}

function cellAt({months, columns}: ObservationState, area: string, month: Month): ObservationCell | null | undefined {
  return columns.get("TYOTTOMATLOPUSSA")?.get(area)?.[months.indexOf(month)];
}
