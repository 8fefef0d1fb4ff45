import {locales} from "../../../src/model/languages.ts";
import type {Localized} from "../../../src/model/languages.ts";
import {codeLists} from "../tables/codes.ts";
import type {Column} from "../tables/column.ts";
import {describeTable} from "../tables/descriptions.ts";
import {inAll} from "../tables/in-all.ts";
import type {Table, TableCell} from "../tables/tables.ts";
import type {DataFile} from "./data-file.ts";
import {cubeCells} from "./json-stat-cells.ts";
import type {Provenance} from "./provenance.ts";

/** A category of a dimension: its name in all languages, and the unit of its figures. */
export interface Category {
  readonly id: string;
  readonly label: Localized;
  readonly unit?: {readonly label: Localized; readonly decimals: number};
}

/** What a cube and its categories are called. */
export interface CubeTexts {
  readonly label: Localized;
  /** What must be known to read the figures rightly. */
  readonly notes: readonly Localized[];
  /** By dimension; a category that is not there, such as a month, is called by its id. */
  readonly categories: Readonly<Record<string, readonly Category[]>>;
}

/**
 * Renders a table as a JSON-stat 2.0 dataset. The columns of figures are the categories of the dimension `figure`, the
 * columns of the key the other dimensions; letters of status stand at the figures that they are about. Labels are
 * English; those in all languages are in `extension`.
 *
 * @see https://json-stat.org/full/
 */
export function renderJsonStat(table: Table, words: CubeTexts, provenance: Provenance): DataFile {
  const {columns, uniqueKey} = describeTable(table.topic);
  const rows = [...table.rows];
  const figures = columns.filter(({type}) => type === "number");
  const keys = uniqueKey.map((name) => keyDimension(columns, name, rows));
  const dimensions = [figureDimension(figures, words), ...keys];
  const dataset = {
    version: "2.0",
    class: "dataset",
    label: words.label.en,
    source: provenance.source,
    updated: provenance.vintage,
    note: words.notes.map(({en}) => en),
    id: dimensions.map(({id}) => id),
    size: dimensions.map(({ids}) => ids.length),
    role: Object.fromEntries(
      Map.groupBy(dimensions, ({role}) => role)
        .entries()
        .flatMap(([role, of]) => (role === null ? [] : [[role, idsOf(of)] as const]))
    ),
    dimension: Object.fromEntries(
      dimensions.map((dimension) => [dimension.id, renderDimension(dimension, words.categories[dimension.id])])
    ),
    ...cubeCells(columns, figures, keys, rows),
    extension: {label: words.label, note: words.notes, status: {label: statusLabels}, ...provenance}
  };
  const content = new TextEncoder().encode(`${JSON.stringify(dataset)}\n`);
  return {path: `${table.path}.json`, topic: table.topic, format: "json-stat", content, rows: rows.length};
}

interface Dimension {
  readonly id: string;
  readonly label: Localized;
  readonly role: "time" | "geo" | "metric" | null;
  readonly ids: readonly string[];
  readonly categories: readonly Category[];
}

const statusLabels = Object.fromEntries(codeLists.status.map(({code, titles}) => [code, titles]));

function idsOf(dimensions: readonly Dimension[]): string[] {
  return dimensions.map(({id}) => id);
}

/** Figures are metric where they have units; where each indicator has its own, indicators are. */
function figureDimension(figures: readonly Column[], words: CubeTexts): Dimension {
  const categories = figures.map(({name, titles}) => ({id: name, label: titles}));
  const ids = figures.map(({name}) => name);
  const isMetric = (words.categories["figure"] ?? []).some(({unit}) => unit);
  return {id: "figure", label: inAll(({tables}) => tables.figure), role: isMetric ? "metric" : null, ids, categories};
}

function keyDimension(columns: readonly Column[], name: string, rows: readonly (readonly TableCell[])[]): Dimension {
  const at = columns.findIndex((column) => column.name === name);
  const column = columns[at];
  if (!column) throw new Error(`key ${name}: expected one of the columns`);
  const ids = [...new Set(rows.map((row) => String(row[at])))];
  const of = {id: name, label: column.titles, categories: []};
  if (column.type === "month") return {...of, role: "time", ids: ids.sort()};
  return {...of, role: column.key === "indicator" ? "metric" : "geo", ids};
}

function renderDimension({label, ids, categories}: Dimension, named: readonly Category[] = categories): object {
  const byId = new Map(named.map((category) => [category.id, category]));
  const known = ids.flatMap((id) => byId.get(id) ?? []);
  const labels = (locale: keyof Localized) => Object.fromEntries(known.map(({id, label: of}) => [id, of[locale]]));
  const others = locales.filter((locale) => locale !== "en");
  const units = known.flatMap(({id, unit}) =>
    unit ? [[id, {label: unit.label.en, decimals: unit.decimals}] as const] : []
  );
  return {
    label: label.en,
    category: {
      index: ids,
      ...(known.length > 0 && {label: labels("en")}),
      ...(units.length > 0 && {unit: Object.fromEntries(units)})
    },
    extension: {label, ...(known.length > 0 && {category: Object.fromEntries(others.map((one) => [one, labels(one)]))})}
  };
}
