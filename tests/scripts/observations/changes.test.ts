import fc from "fast-check";
import {expect, test} from "vitest";
import {findChanges} from "../../../scripts/observations/changes.ts";
import {countCells} from "../../../scripts/observations/vintages/read-vintages.ts";
import {anyCells, listCells, measureCells, plainTable, vintage} from "./tables.ts";

test("only new and different cells are changes; becoming confidential is one, being left out is none", () => {
  const held = {
    TYOVOIMATK: measureCells(["2021-03", "2021-04"], {KU005: [1, 2], KU009: [3, null], KU588: [4, 4]}),
    LOMAUTETTU: measureCells(["2021-03"], {KU005: [0]})
  };
  const stated = {
    TYOVOIMATK: measureCells(["2021-03", "2021-04", "2021-05"], {KU005: [1, null, 9], KU009: [3, null, undefined]}),
    LOMAUTETTU: measureCells(["2021-03"], {KU005: [0]})
  };
  const {cells, counts} = findChanges(new Map(Object.entries(stated)), [new Map(Object.entries(held))]);
  expect(plainTable(cells)).toEqual(
    new Map([["TYOVOIMATK", measureCells(["2021-04", "2021-05"], {KU005: [null, 9]})]])
  );
  expect(counts).toEqual(new Map([["TYOVOIMATK", {added: 1, revised: 1}]]));
});

test("with nothing held every cell is new", () => {
  fc.assert(
    fc.property(anyCells({mayBeBlank: false}), (stated) => {
      const table = new Map(Object.entries(stated));
      const {cells, counts} = findChanges(table, []);
      expect(listCells(cells)).toEqual(listCells(table));
      expect([...counts.values()].reduce((sum, {added}) => sum + added, 0)).toBe(countCells(table));
    })
  );
});

test("what is held already is no change, and the changes turn the old state into the new one", () => {
  fc.assert(
    fc.property(anyCells({mayBeBlank: false}), anyCells({mayBeBlank: false}), (a, b) => {
      const older = vintage("2022-05-24", a);
      const table = new Map(Object.entries(b));
      const {cells} = findChanges(table, [older.cells]);
      for (const [key, value] of listCells(cells)) expect(listCells(older.cells).get(key)).not.toBe(value);
      expect(findChanges(table, [older.cells, cells]).cells.size).toBe(0);
    })
  );
});
