import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {findMoves} from "../../../../scripts/observations/checks/find-moves.ts";
import {compareSums} from "../../../../scripts/observations/checks/sums.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {regionsAt, stateAt} from "../../../../scripts/observations/state.ts";
import {readSource} from "../../../../scripts/sources/read-source.ts";
import type {CellTable, MeasureCells} from "../../../../src/model/observations/cells.ts";
import type {Reference} from "../../../../src/model/reference.ts";
import {vintage} from "../tables.ts";

// The real figures of June 2026, with reference tables that have some municipalities where they are not.
const file = "12r5-2026M06-all-areas.json.gz";
let reference: Reference;
let cells: CellTable;
let regions: CellTable;
beforeAll(() => {
  reference = readReference(diskFiles("."));
  const bytes = readFileSync(new URL(`../../sources/answers/${file}`, import.meta.url));
  ({cells, regions} = readSource(bytes, file, reference));
});

test("no municipality has moved between the regions and ELY areas of 2021 and those of June 2026", () => {
  expect(findIn(reference)).toEqual([]);
});

describe("of 308 municipalities the one is found that is in another region", () => {
  test.each([
    // Iitti and Heinävesi did change their region, in 2021.
    ["KU142", "MK08", "MK07"],
    ["KU090", "MK10", "MK12"],
    ["KU091", "MK02", "MK01"]
  ])("%s, in %s by a wrong table and in %s by the totals", (code, from, to) => {
    expect(findIn(placed({[code]: from}))).toEqual([`${code} ${from} ${to}`]);
  });
});

test("two that are in other regions are each found where their regions differ", () => {
  expect(findIn(placed({KU142: "MK08", KU091: "MK02"})).sort()).toEqual(["KU091 MK02 MK01", "KU142 MK08 MK07"]);
});

test("nothing is claimed where two have left one region for another", () => {
  expect(findIn(placed({KU142: "MK08", KU016: "MK08"}))).toEqual([]);
});

function placed(regionOf: Readonly<Record<string, string>>): Reference {
  const municipalities = reference.municipalities.map((each) => ({
    ...each,
    region: regionOf[each.code] ?? each.region
  }));
  return {...reference, municipalities};
}

function findIn(tables: Reference): string[] {
  const of = (table: CellTable): Record<string, MeasureCells> => Object.fromEntries(table);
  const held = [vintage("2026-07-21", of(cells), of(regions))];
  const state = stateAt(held);
  const moves = findMoves(compareSums(state, regionsAt(held), tables), state, tables);
  return moves.map(({municipality, from, to}) => `${municipality.code} ${from} ${to}`);
}
