import type {CellTable, MeasureCells, SourceTable} from "../../../src/model/observations/cells.ts";
import {layOver} from "../checks/look-up.ts";

/** What several files of one publication state together; where two give the same cell they must agree. */
export function mergeTables(tables: readonly SourceTable[]): SourceTable {
  const [first, ...others] = tables;
  if (!first) throw new Error("expected at least one table");
  if (others.length === 0) return first;
  others.forEach((table, i) => {
    const before = tables.slice(0, i + 1);
    for (const part of parts) checkAgreement(before.map(part), part(table), [nameOf(before), table.file]);
  });
  return {
    ...first,
    file: nameOf(tables),
    cells: mergeCells(tables.map(({cells}) => cells)),
    regions: mergeCells(tables.map(({regions}) => regions)),
    leftOut: mergeCodes(tables.map(({leftOut}) => leftOut))
  };
}

/** What files are compared and merged in. */
const parts: readonly ((table: SourceTable) => CellTable)[] = [({cells}) => cells, ({regions}) => regions];

function nameOf(tables: readonly SourceTable[]): string {
  return tables.map(({file}) => file).join(" + ");
}

function checkAgreement(before: readonly CellTable[], stated: CellTable, files: readonly [string, string]): void {
  for (const [measure, {months, columns}] of stated) {
    const others = ofMeasure(before, measure);
    const othersIn = layOver(others, months);
    for (const area of areasOf(others)) {
      const [one, other] = [othersIn(area), columns.get(area)];
      months.forEach((month, t) => {
        const [value, again] = [one.at(t), other?.at(t)];
        if (value === undefined || again === undefined || value === again) return;
        const values = `${value ?? "..."} in ${files[0]}, ${again ?? "..."} in ${files[1]}`;
        throw new Error(`cell ${measure} ${area} ${month}: ${values}, expected the same value`);
      });
    }
  }
}

function mergeCells(tables: readonly CellTable[]): CellTable {
  const measures = new Set(tables.flatMap((table) => [...table.keys()]));
  return new Map([...measures].map((measure) => [measure, mergeMeasure(ofMeasure(tables, measure))]));
}

function mergeMeasure(tables: readonly MeasureCells[]): MeasureCells {
  const months = [...new Set(tables.flatMap((table) => table.months))].sort();
  const columnOf = layOver(tables, months);
  return {months, columns: new Map([...areasOf(tables)].map((area) => [area, columnOf(area)]))};
}

function ofMeasure(tables: readonly CellTable[], measure: string): MeasureCells[] {
  return tables.flatMap((table) => table.get(measure) ?? []);
}

function areasOf(tables: readonly MeasureCells[]): Set<string> {
  return new Set(tables.flatMap(({columns}) => [...columns.keys()]));
}

function mergeCodes(lists: readonly SourceTable["leftOut"][]): SourceTable["leftOut"] {
  const reasons = new Set(lists.flatMap((list) => [...list.keys()]));
  return new Map([...reasons].map((reason) => [reason, [...new Set(lists.flatMap((list) => list.get(reason) ?? []))]]));
}
