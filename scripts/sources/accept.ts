import type {CellColumn, CellTable, MeasureCells, SourceTable} from "../../src/model/observations/cells.ts";
import {sourceTable} from "../../src/model/observations/observations.ts";
import type {Reference} from "../../src/model/reference.ts";
import {areaJudge, redefinedMeasures} from "./area-kinds.ts";
import type {AreaUse} from "./area-kinds.ts";
import {cellName} from "./cube.ts";
import type {Cube} from "./cube.ts";

/** Checks every code and every value of a file against the reference tables, and keeps what we hold. */
export function acceptCube(cube: Cube, reference: Reference): SourceTable {
  const judge = areaJudge(reference);
  checkTable(cube);
  checkSource(cube);
  checkCodes(cube);
  const areas = cube.areas.map((code, at) => ({code, at, ...judge(code)}));
  checkMunicipalities(areas, cube.file);
  const figures = areas.flatMap((area) => (area.use === "figures" ? [{code: area.as, at: area.at}] : []));
  checkOnce(figures, cube);
  const units = new Map(reference.measures.map(({code, unit}) => [code, unit.en]));
  checkMeasures(cube, units);
  return {
    file: cube.file,
    title: cube.title,
    source: cube.source,
    updated: cube.updated,
    cells: readCells(cube, figures, units),
    regions: readCells(
      cube,
      areas.filter(({use}) => use === "sums"),
      units
    ),
    leftOut: leftOut(areas, cube.measures)
  };
}

/** An area of the file, at a position of its list, under the code that we keep it by. */
interface Place {
  readonly code: string;
  readonly at: number;
}

type JudgedArea = Place & AreaUse;

// Other tables of the source have areas and months under the same codes.
function checkTable({title, file}: Cube): void {
  const code = /^(\w{4}) -- /.exec(title)?.[1];
  if (code !== undefined && code !== sourceTable)
    throw new Error(`${file}: table ${code}, expected ${sourceTable} of StatFin`);
}

// A vintage names who published its figures.
function checkSource({source, file}: Cube): void {
  if (source.trim() === "") throw new Error(`${file}: source: expected who published the figures, got nothing`);
}

// A code with a blank is a damaged one, of which nobody would say that it is of no kind we keep.
function checkCodes({areas, file}: Cube): void {
  const damaged = areas.find((code) => !/^[\p{L}\d_-]+$/u.test(code));
  if (damaged !== undefined)
    throw new Error(`${file}: area ${JSON.stringify(damaged)}: expected a code of letters and figures`);
}

function checkMunicipalities(areas: readonly JudgedArea[], file: string): void {
  const unknown = areas.filter(({use}) => use === "unknown municipality").map(({code}) => code);
  if (unknown.length === 0) return;
  throw new Error(
    `${file}: area ${unknown.join(" ")}: expected a municipality of data/reference/municipalities.csv; for a new code ` +
      `after a merger choose as heir one of the merged municipalities, whose page goes on, and add for each of the ` +
      `others a row to data/reference/municipality-changes.csv: its code, heir, from (the first month), source ` +
      `(address of the decision) and as new_code ${unknown.length === 1 ? unknown[0] : "the new code"}`
  );
}

function checkOnce(figures: readonly Place[], {areas, file}: Cube): void {
  const seen = new Map<string, string>();
  for (const {code, at} of figures) {
    const [before, now] = [seen.get(code), areas[at] ?? code];
    if (before !== undefined) {
      const reason = "one by the new_code of data/reference/municipality-changes.csv";
      throw new Error(`${file}: areas ${before} and ${now}: both are ${code}, ${reason}, expected only one of them`);
    }
    seen.set(code, now);
  }
}

function checkMeasures({measures, file}: Cube, units: ReadonlyMap<string, string>): void {
  const unknown = measures.find((code) => !units.has(code) && !isRedefined(code));
  if (unknown !== undefined)
    throw new Error(`${file}: measure ${unknown}: expected a code of data/reference/measures.json`);
}

function leftOut(areas: readonly JudgedArea[], measures: readonly string[]): Map<string, string[]> {
  const ofAreas = areas.flatMap((area) => (area.use === "none" ? [{code: area.code, kind: area.kind}] : []));
  const ofMeasures = measures.filter(isRedefined).map((code) => ({code, kind: "redefined measure"}));
  const groups = Map.groupBy([...ofAreas, ...ofMeasures], ({kind}) => kind);
  return new Map([...groups].map(([kind, group]) => [kind, group.map(({code}) => code)]));
}

function isRedefined(measure: string): boolean {
  return redefinedMeasures.has(measure);
}

function readCells(cube: Cube, areas: readonly Place[], units: ReadonlyMap<string, string>): CellTable {
  const table = new Map<string, MeasureCells>();
  for (const [m, measure] of cube.measures.entries()) {
    if (isRedefined(measure) || areas.length === 0) continue;
    const check = units.get(measure) === "percent" ? checkShare : checkCount;
    const columns = new Map(areas.map(({code, at}) => [code, readColumn(cube, at, m, check)]));
    table.set(measure, {months: cube.months, columns});
  }
  return table;
}

/** Says what is expected instead of a value; null when the value is sound. */
type ValueCheck = (value: number) => string | null;

const checkCount: ValueCheck = (value) =>
  Number.isSafeInteger(value) && value >= 0 ? null : "a whole number of at least 0";

const checkShare: ValueCheck = (value) => (value >= 0 && value <= 100 ? null : "a share of 0 to 100 per cent");

/** Checks all cells of a column, which stay where the file has put them. */
function readColumn(cube: Cube, area: number, measure: number, check: ValueCheck): CellColumn {
  for (let t = 0; t < cube.months.length; t++) {
    const cell = cube.cell(area, t, measure);
    const expected = cell === null ? null : check(cell);
    if (expected !== null)
      throw new Error(`${cube.file}: ${cellName(cube, area, t, measure)}: value ${cell}, expected ${expected}`);
  }
  return {at: (t) => cube.cell(area, t, measure)};
}
