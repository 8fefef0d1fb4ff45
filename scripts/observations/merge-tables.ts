import type {CellTable, MeasureCells, PublishedCell, SourceTable} from "../../src/model/cells.ts";
import type {Month} from "../../src/model/months.ts";
import {lookUpIn} from "./look-up.ts";

/** What several files of one publication state together; where two give the same cell they must agree. */
export function mergeTables(tables: readonly SourceTable[]): SourceTable {
  return tables.reduce(mergeTwo);
}

function mergeTwo(a: SourceTable, b: SourceTable): SourceTable {
  const files = [a.file, b.file] as const;
  return {
    ...a,
    file: files.join(" + "),
    cells: mergeCells(a.cells, b.cells, files),
    regions: mergeCells(a.regions, b.regions, files),
    leftOut: mergeCodes(a.leftOut, b.leftOut)
  };
}

type TwoFiles = readonly [string, string];

function mergeCells(a: CellTable, b: CellTable, files: TwoFiles): CellTable {
  const merged = new Map(a);
  for (const [measure, cells] of b) {
    const other = a.get(measure);
    merged.set(measure, other ? mergeMeasure(other, cells, measure, files) : cells);
  }
  return merged;
}

function mergeMeasure(a: MeasureCells, b: MeasureCells, measure: string, files: TwoFiles): MeasureCells {
  const months = [...new Set([...a.months, ...b.months])].sort();
  const areas = new Set([...a.columns.keys(), ...b.columns.keys()]);
  const [inA, inB] = [lookUpIn(a), lookUpIn(b)];
  const merge = (area: string, month: Month): PublishedCell => {
    const [one, other] = [inA(area, month), inB(area, month)];
    if (one === undefined) return other;
    if (other === undefined || one === other) return one;
    const values = `${one ?? "..."} in ${files[0]}, ${other ?? "..."} in ${files[1]}`;
    throw new Error(`cell ${measure} ${area} ${month}: ${values}, expected the same value`);
  };
  return {months, columns: new Map([...areas].map((area) => [area, months.map((month) => merge(area, month))]))};
}

function mergeCodes(a: SourceTable["leftOut"], b: SourceTable["leftOut"]): SourceTable["leftOut"] {
  const reasons = [...new Set([...a.keys(), ...b.keys()])];
  return new Map(reasons.map((reason) => [reason, [...new Set([...(a.get(reason) ?? []), ...(b.get(reason) ?? [])])]]));
}
