import type {CellTable, MeasureCells, PublishedCell, SourceTable} from "../../src/model/cells.ts";
import {countryCode} from "../../src/model/observations.ts";
import type {Reference} from "../../src/model/reference.ts";
import {cellName} from "./cube.ts";
import type {Cube} from "./cube.ts";
import {reasonToLeaveOut} from "./left-out.ts";

/** Checks every code and every value of a file against the reference tables, and keeps what we hold. */
export function acceptCube(cube: Cube, reference: Reference): SourceTable {
  const {municipalities} = reference;
  const held = new Set([countryCode, ...municipalities.map(({code}) => code)]);
  const regions = new Set(municipalities.flatMap(({region, ely}) => [region, ely]));
  checkCodes(
    cube.areas,
    new Set([...held, ...regions]),
    `${cube.file}: area`,
    "a code of data/reference/municipalities.csv"
  );
  const units = new Map(reference.measures.map(({code, unit}) => [code, unit.en]));
  checkCodes(cube.measures, new Set(units.keys()), `${cube.file}: measure`, "a code of data/reference/measures.json");
  return {
    file: cube.file,
    title: cube.title,
    source: cube.source,
    updated: cube.updated,
    cells: readCells(cube, held, units),
    regions: readCells(cube, regions, units),
    leftOut: leftOut([...cube.areas, ...cube.measures])
  };
}

function checkCodes(codes: readonly string[], known: ReadonlySet<string>, where: string, expected: string): void {
  const unknown = codes.find((code) => !known.has(code) && reasonToLeaveOut(code) === null);
  if (unknown !== undefined) throw new Error(`${where} ${unknown}: expected ${expected}`);
}

function leftOut(codes: readonly string[]): Map<string, string[]> {
  const groups = Map.groupBy(codes, reasonToLeaveOut);
  return new Map([...groups].filter((group): group is [string, string[]] => group[0] !== null));
}

function readCells(cube: Cube, wanted: ReadonlySet<string>, units: ReadonlyMap<string, string>): CellTable {
  const table = new Map<string, MeasureCells>();
  const areas = cube.areas.map((area, a) => [area, a] as const).filter(([area]) => wanted.has(area));
  for (const [m, measure] of cube.measures.entries()) {
    if (reasonToLeaveOut(measure) !== null || areas.length === 0) continue;
    const check = units.get(measure) === "percent" ? checkShare : checkCount;
    const columns = new Map(areas.map(([area, a]) => [area, readColumn(cube, a, m, check)]));
    table.set(measure, {months: cube.months, columns});
  }
  return table;
}

/** Says what is expected instead of a value; null when the value is sound. */
type ValueCheck = (value: number) => string | null;

const checkCount: ValueCheck = (value) =>
  Number.isSafeInteger(value) && value >= 0 ? null : "a whole number of at least 0";

const checkShare: ValueCheck = (value) => (value >= 0 && value <= 100 ? null : "a share of 0 to 100 per cent");

function readColumn(cube: Cube, area: number, measure: number, check: ValueCheck): PublishedCell[] {
  return cube.months.map((_, t) => {
    const cell = cube.cell(area, t, measure);
    const expected = cell === null ? null : check(cell);
    if (expected === null) return cell;
    throw new Error(`${cube.file}: ${cellName(cube, area, t, measure)}: value ${cell}, expected ${expected}`);
  });
}
