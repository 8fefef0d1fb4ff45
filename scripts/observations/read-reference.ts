import type {z} from "zod";
import {
  municipalityChangeSchema,
  municipalitySchema,
  pilotAreaSchema,
  regionChangeSchema
} from "../../src/model/areas.ts";
import type {Municipality, MunicipalityChange, PilotArea, RegionChange} from "../../src/model/areas.ts";
import {seriesBreakSchema} from "../../src/model/breaks.ts";
import type {SeriesBreak} from "../../src/model/breaks.ts";
import {noComparableAreaSchema} from "../../src/model/comparisons/control-regions.ts";
import type {NoComparableArea} from "../../src/model/comparisons/control-regions.ts";
import {chartEventSchema} from "../../src/model/events.ts";
import type {ChartEvent} from "../../src/model/events.ts";
import {indicatorSchema} from "../../src/model/indicators.ts";
import {inEach} from "../../src/model/languages.ts";
import type {Localized} from "../../src/model/languages.ts";
import {measureSchema} from "../../src/model/observations/measures.ts";
import type {Reference} from "../../src/model/reference.ts";
import {describeIssues} from "../../src/model/schema-issues.ts";
import type {Files} from "../effects/files.ts";
import {parseCsv} from "./csv.ts";
import {parseJson} from "./json.ts";

/** A row of a CSV by the names in its header. */
type Row = ReadonlyMap<string, string>;

/** Where the reference tables are kept. */
const folder = "data/reference";

/** Reads all tables of `data/reference`; errors name the file and the row. */
export function readReference(files: Files): Reference {
  return {
    areas: readTable(files, "pilot-areas.csv", pilotArea, pilotAreaSchema),
    municipalities: readTable(files, "municipalities.csv", municipality, municipalitySchema),
    changes: readTable(files, "municipality-changes.csv", municipalityChange, municipalityChangeSchema),
    regionChanges: readTable(files, "region-changes.csv", regionChange, regionChangeSchema),
    events: readTable(files, "events.csv", chartEvent, chartEventSchema),
    indicators: readEntries(files, "indicators.json", indicatorSchema),
    measures: readEntries(files, "measures.json", measureSchema),
    noComparableAreas: readTable(files, "no-comparable-areas.csv", noComparableArea, noComparableAreaSchema),
    breaks: readTable(files, "breaks.csv", seriesBreak, seriesBreakSchema)
  };
}

type Fields<T> = Record<keyof T, unknown>;

function readTable<T>(files: Files, name: string, fields: (row: Row) => Fields<T>, schema: z.ZodType<T>): T[] {
  const path = `${folder}/${name}`;
  const [header = [], ...rows] = parseCsv(files.readText(path), path);
  return rows.map((cells, i) => {
    const row = new Map(header.map((column, at) => [column, cells[at] ?? ""]));
    return checked(schema, fields(row), `${path}: row ${i + 2}`);
  });
}

function readEntries<T>(files: Files, name: string, schema: z.ZodType<T>): T[] {
  const path = `${folder}/${name}`;
  const entries = parseJson(files.readText(path), path);
  if (!Array.isArray(entries)) throw new Error(`${path}: expected a list`);
  return entries.map((entry, i) => checked(schema, entry, `${path}: entry ${i + 1}`));
}

function checked<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Error(`${where}: ${describeIssues(result.error)}`, {cause: result.error});
  return result.data;
}

function pilotArea(row: Row): Fields<PilotArea> {
  return {
    id: row.get("id"),
    name: localized(row, "name"),
    municipalities: words(row, "municipalities"),
    confidence: row.get("confidence"),
    note: localized(row, "note"),
    sources: words(row, "sources")
  };
}

function municipality(row: Row): Fields<Municipality> {
  return {
    code: row.get("code"),
    name: localized(row, "name"),
    region: row.get("region"),
    regionName: localized(row, "region_name"),
    ely: row.get("ely"),
    population2020: Number(row.get("population_2020"))
  };
}

function municipalityChange(row: Row): Fields<MunicipalityChange> {
  return {
    code: row.get("code"),
    heir: row.get("heir"),
    from: row.get("from"),
    source: row.get("source"),
    newCode: row.get("new_code") === "" ? null : row.get("new_code")
  };
}

function regionChange(row: Row): Fields<RegionChange> {
  return {
    code: row.get("code"),
    region: row.get("region"),
    ely: row.get("ely"),
    from: row.get("from"),
    source: row.get("source")
  };
}

function chartEvent(row: Row): Fields<ChartEvent> {
  return {
    id: row.get("id"),
    month: row.get("month"),
    short: localized(row, "short"),
    long: localized(row, "long"),
    source: row.get("source")
  };
}

function noComparableArea(row: Row): Fields<NoComparableArea> {
  return {area: row.get("area"), reason: localized(row, "reason")};
}

function seriesBreak(row: Row): Fields<SeriesBreak> {
  const source = row.get("source");
  return {
    measures: words(row, "measures"),
    month: row.get("month"),
    kind: row.get("kind"),
    areas: row.get("areas") === "" ? [] : words(row, "areas"),
    short: localized(row, "short"),
    long: localized(row, "long"),
    source: source === foundByCheck ? null : source
  };
}

/** What stands instead of an address where nothing but our own check tells of a break. */
const foundByCheck = "found by the jump check";

function localized(row: Row, column: string): Localized<string | undefined> {
  return inEach((locale) => row.get(`${column}_${locale}`));
}

function words(row: Row, column: string): string[] {
  return (row.get(column) ?? "").split(" ");
}
