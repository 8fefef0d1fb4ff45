import {expect, test} from "vitest";
import {listRevisions} from "../../../scripts/observations/revisions.ts";
import {smallReference} from "../small-reference.ts";
import {measureCells, vintage} from "./tables.ts";

const months = ["2024-10", "2024-11"] as const;
const shares = (date: string, columns: Parameters<typeof measureCells>[1]): ReturnType<typeof vintage> =>
  vintage(date, {TYOTOSUUS: measureCells([...months], columns)});

test("a revision has the value before, even from two vintages ago; a new cell is none", () => {
  const vintages = [
    shares("2024-11-26", {KU049: [9, undefined], KU091: [null, undefined]}),
    shares("2024-12-17", {KU049: [undefined, 8], KU091: [undefined, 10]}),
    shares("2025-01-21", {KU049: [9.1, undefined], KU091: [11, null]})
  ];
  const place = {measure: "TYOTOSUUS", vintage: "2025-01-21", cause: "revised"};
  expect(listRevisions(vintages, smallReference.changes)).toEqual([
    {...place, area: "KU049", month: "2024-10", oldValue: 9, newValue: 9.1},
    {...place, area: "KU091", month: "2024-10", oldValue: null, newValue: 11},
    {...place, area: "KU091", month: "2024-11", oldValue: 10, newValue: null}
  ]);
});

test("the heir of a merger differs by its borders once, in the first vintage of the new division", () => {
  const vintages = [
    shares("2024-12-17", {KU507: [8, 8], KU049: [9, 9]}),
    // December's figures, in the old division still.
    shares("2025-01-21", {KU507: [8.1, undefined]}),
    shares("2025-02-25", {KU507: [8.5, 8.6], KU049: [9.1, undefined]}),
    shares("2025-05-27", {KU507: [8.7, undefined]})
  ];
  const causes = listRevisions(vintages, smallReference.changes).map((each) => [each.vintage, each.area, each.cause]);
  expect(causes).toEqual([
    ["2025-01-21", "KU507", "revised"],
    ["2025-02-25", "KU507", "borders"],
    ["2025-02-25", "KU507", "borders"],
    ["2025-02-25", "KU049", "revised"],
    ["2025-05-27", "KU507", "revised"]
  ]);
});

test("what the heir had under the new borders already, unchanged by them, is revised by the source", () => {
  const vintages = [
    shares("2024-12-17", {KU507: [8, 8]}),
    vintage(
      "2025-02-25",
      {TYOTOSUUS: measureCells(["2024-11"], {KU507: [8.6]})},
      {},
      {
        cells: {TYOTOSUUS: measureCells(["2024-10", "2024-11"], {KU507: [8, 8.6]})}
      }
    ),
    shares("2025-05-27", {KU507: [8.7, undefined]})
  ];
  expect(listRevisions(vintages, smallReference.changes).map(({month, cause}) => [month, cause])).toEqual([
    ["2024-11", "borders"],
    ["2024-10", "revised"]
  ]);
});
