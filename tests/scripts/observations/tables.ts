import fc from "fast-check";
import {countCells} from "../../../scripts/observations/vintages/read-vintages.ts";
import {statedBlocks} from "../../../scripts/observations/vintages/stated-blocks.ts";
import type {Vintage} from "../../../scripts/observations/vintages/vintage.ts";
import {monthRange} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {CellTable, MeasureCells, PublishedCell, SourceTable} from "../../../src/model/observations/cells.ts";
import type {VintageManifest} from "../../../src/model/releases/vintages.ts";

/** The cells of a measure, one list per area. */
export function measureCells(months: Month[], columns: Record<string, PublishedCell[]>): MeasureCells {
  return {months, columns: new Map(Object.entries(columns))};
}

/** A vintage that holds these cells and regions, and states them or, with what it left as it was, more cells. */
export function vintage(
  date: string,
  cells: Record<string, MeasureCells>,
  regions: Record<string, MeasureCells> = {},
  stated: {cells?: Record<string, MeasureCells>; regions?: Record<string, MeasureCells>} = {}
): Vintage {
  const table: CellTable = new Map(Object.entries(cells));
  const months = [...table.values()].flatMap((measure) => measure.months).sort();
  const manifest: VintageManifest = {
    date,
    table: "12r5",
    title: "Työttömät työnhakijat",
    source: "Työnvälitystilasto",
    licence: "CC BY 4.0",
    query: null,
    retrieved: date,
    input: {file: "a.json", sha256: "0".repeat(64)},
    coverage: {
      measures: Object.keys(cells),
      first: months[0] ?? "2006-01",
      last: months.at(-1) ?? "2006-01",
      municipalities: 1
    },
    cells: {added: countCells(table), revised: 0}
  };
  const [all, allRegions] = [stated.cells ?? cells, stated.regions ?? regions];
  const blocks = statedBlocks({cells: new Map(Object.entries(all)), regions: new Map(Object.entries(allRegions))});
  return {manifest, stated: blocks, cells: table, regions: new Map(Object.entries(regions))};
}

/** A file that states these cells. */
export function sourceTable(file: string, cells: Record<string, MeasureCells>): SourceTable {
  return {
    file,
    title: "Työttömät työnhakijat",
    source: "Työnvälitystilasto",
    updated: null,
    cells: new Map(Object.entries(cells)),
    regions: new Map(),
    leftOut: new Map()
  };
}

const cell: fc.Arbitrary<number | null> = fc.oneof(
  {weight: 1, arbitrary: fc.constant(null)},
  {weight: 3, arbitrary: fc.nat(2_700_000)},
  {weight: 1, arbitrary: fc.nat(400).map((tenths) => tenths / 10)}
);

/** Cells of any measure, areas and months around the turn of a year; some say nothing where `mayBeBlank`. */
export function anyCells({
  mayBeBlank,
  of = ["SSS", "KU005", "KU049", "KU091"]
}: {
  mayBeBlank: boolean;
  of?: string[];
}): fc.Arbitrary<Record<string, MeasureCells>> {
  const areas = fc.subarray(of, {minLength: 1});
  const months = fc.subarray(monthRange("2021-10", "2022-04"), {minLength: 1});
  const measure = fc.tuple(months, areas).chain(([chosen, codes]) => {
    const any = mayBeBlank ? fc.option(cell, {nil: undefined}) : cell;
    const column = fc.array(any, {minLength: chosen.length, maxLength: chosen.length});
    return fc
      .tuple(...codes.map(() => column))
      .map((columns) => ({months: chosen, columns: new Map(codes.map((code, i) => [code, columns[i]!]))}));
  });
  return fc.dictionary(fc.constantFrom("TYOTTOMATLOPUSSA", "AVPAIKATLOPUSSA", "LOMAUTETTU"), measure, {
    minKeys: 1,
    noNullPrototype: true
  });
}

/** The same table with its columns as plain lists, which can be compared. */
export function plainTable(table: CellTable): CellTable {
  return new Map([...table].map(([measure, cells]) => [measure, plainCells(cells)]));
}

/** The same for one measure. */
export function plainCells({months, columns}: MeasureCells): MeasureCells {
  return {
    months,
    columns: new Map([...columns].map(([area, column]) => [area, months.map((_, t) => column.at(t))]))
  };
}

/** Every cell that a table gives, by `measure area month`. */
export function listCells(table: CellTable): Map<string, PublishedCell> {
  const cells = [...table].flatMap(([measure, {months, columns}]) =>
    [...columns].flatMap(([area, column]) =>
      months.map((month, t) => [`${measure} ${area} ${month}`, column.at(t)] as const)
    )
  );
  return new Map<string, PublishedCell>(cells.filter(([, given]) => given !== undefined));
}
