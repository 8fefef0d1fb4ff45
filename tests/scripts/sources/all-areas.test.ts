import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {checkDivision} from "../../../scripts/observations/checks/check-division.ts";
import {checkSums} from "../../../scripts/observations/checks/check-sums.ts";
import {readReference} from "../../../scripts/observations/read-reference.ts";
import {regionsAt, stateAt} from "../../../scripts/observations/state.ts";
import {describeImport} from "../../../scripts/observations/vintages/import-report.ts";
import {planImport} from "../../../scripts/observations/vintages/plan-import.ts";
import type {ImportPlan} from "../../../scripts/observations/vintages/plan-import.ts";
import {decodeText} from "../../../scripts/sources/decode.ts";
import {parseJsonTable} from "../../../scripts/sources/json/json-table.ts";
import {readSource} from "../../../scripts/sources/read-source.ts";
import type {CellTable, SourceTable} from "../../../src/model/observations/cells.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {plainTable} from "../observations/tables.ts";
import {cubeAsJsonStat} from "./cube-as-json-stat.ts";

// The real answer of Statistics Finland of 21 July 2026: June 2026 for all 421 areas and 23 measures, some of which the
// project had never seen. It is no vintage that is held.
const name = "12r5-2026M06-all-areas.json.gz";
const bytes = readFileSync(new URL(`answers/${name}`, import.meta.url));
const facts = {date: "2026-07-21", retrieved: "2026-07-21", input: {file: name, sha256: "0".repeat(64)}};

let reference: Reference;
let table: SourceTable;
beforeAll(() => {
  reference = readReference(diskFiles("."));
  table = readSource(bytes, name, reference);
});

test("its 308 municipalities, the country and 22 measures are kept", () => {
  expect(table).toMatchObject({updated: "2026-07-21", source: "KEHA-keskus, Työnvälitystilasto"});
  expect(table.cells.size).toBe(22);
  for (const {months, columns} of table.cells.values()) {
    expect(months).toEqual(["2026-06"]);
    expect(columns.size).toBe(309);
  }
  expect(cell(table.cells, "TYOTTOMATLOPUSSA", "SSS")).toBe(352001);
  expect(cell(table.cells, "TYOTOSUUS", "KU020")).toBe(13.1);
  expect(cell(table.cells, "KOKEILULOP", "KU020")).toBeNull();
});

test("the regions that we know and those of no certain municipality are kept apart", () => {
  const codes = [...table.regions.get("AVPAIKATLOPUSSA")!.columns.keys()];
  expect(codes).toHaveLength(19 + 16 + 2);
  expect([cell(table.regions, "AVPAIKATLOPUSSA", "KU199"), cell(table.regions, "AVPAIKATLOPUSSA", "KUJOU")]).toEqual([
    270, 7661
  ]);
});

test("every other area is left out with a line for its kind, and none is a reason to refuse", () => {
  const plan = planImport(table, [], facts);
  expect(describeImport(plan, table).filter((line) => line.startsWith("left out"))).toEqual([
    "left out: 2 other regions (MK91 MKJO)",
    "left out: 71 sub-regions (SK063 SK053 SK175 …)",
    "left out: 2 other ELY areas (ELY80 ELYJO)",
    "left out: 1 redefined measure (KASSASSA)"
  ]);
});

test("as JSON-stat it says the same", () => {
  const known = new Set(reference.measures.map(({code}) => code));
  const file = cubeAsJsonStat(parseJsonTable(decodeText(bytes, name), name, known));
  expect(Object.keys(file.status as object)).toHaveLength(904);
  expect(plain(readSource(new TextEncoder().encode(JSON.stringify(file)), name, reference))).toEqual(plain(table));
});

test("it has the municipalities of its year, and would lack any other that were missing", () => {
  expect(checkDivision(table, reference)).toEqual([]);
  const message = /municipality KU507 Mäntyharju is missing, 307 others are there: if it has merged/;
  expect(checkDivision(without("KU507"), reference)[0]?.message).toMatch(message);
});

describe("its sums agree", () => {
  test("by themselves: every region, and the country within one per cent, also in vacancies", () => {
    const {findings, report} = checkPlan(planImport(table, [], facts));
    expect(findings).toEqual([]);
    const vacancies = report.find((line) => line.startsWith("  AVPAIKATLOPUSSA"));
    expect(vacancies).toBe(
      "  AVPAIKATLOPUSSA: regions agree in 35 of 35; country, with those of no certain municipality, agrees in 0 of 1 " +
        "and within 1 % in 1 of 1, at most 83 of 26641 (0.31 %) above in SSS 2026-06"
    );
  });

  test("no longer, when people without a certain municipality are not counted", () => {
    const {vintage} = planImport(table, [], facts);
    const known = {...vintage, regions: withoutColumns(vintage.regions, ["KU199", "KUJOU"])};
    const {findings} = checkSums(stateAt([known]), regionsAt([known]), reference);
    expect(findings.map(({where}) => where)).toEqual(["AVPAIKATLOPUSSA SSS", "UUDETAVP SSS"]);
  });
});

function checkPlan({vintage}: ImportPlan): ReturnType<typeof checkSums> {
  return checkSums(stateAt([vintage]), regionsAt([vintage]), reference);
}

function plain(source: SourceTable): SourceTable {
  return {...source, cells: plainTable(source.cells), regions: plainTable(source.regions)};
}

function without(code: string): SourceTable {
  return {...table, cells: withoutColumns(table.cells, [code])};
}

function withoutColumns(cells: CellTable, codes: readonly string[]): CellTable {
  return new Map(
    [...cells].map(([measure, {months, columns}]) => [
      measure,
      {months, columns: new Map([...columns].filter(([code]) => !codes.includes(code)))}
    ])
  );
}

function cell(cells: CellTable, measure: string, area: string): unknown {
  return cells.get(measure)?.columns.get(area)?.at(0);
}
