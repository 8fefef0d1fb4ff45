import {categoriesOf} from "./categories.ts";
import {variableNames} from "./names.ts";
import type {TableNames} from "./names.ts";
import type {Selection} from "./selection.ts";
import type {ServedCode, ServedTable} from "./served-table.ts";

/** An answer in JSON-stat 2.0. */
export interface JsonStat2 {
  version: string;
  class: string;
  label: string;
  source: string;
  updated: string;
  note: string[];
  role: Record<string, string[]>;
  id: string[];
  size: number[];
  dimension: Record<string, JsonStat2Dimension>;
  extension: unknown;
  value: (number | null)[];
  /** By position in `value`; absent when nothing is missing. */
  status?: Record<string, string>;
}

interface JsonStat2Dimension {
  label: string;
  category: {index: Record<string, number>; label: Record<string, string>};
  extension: unknown;
}

/** The answer in the format `json-stat2`, spelled as the source does. */
export function renderJsonStat2(table: ServedTable, selection: Selection, names: TableNames): JsonStat2 {
  const chosen = [selection.areas, selection.months, selection.measures];
  const ids = variableNames(names);
  const value = listValues(table, selection);
  const missing = value.flatMap((cell, at) => (cell === null ? [[at, "..."]] : []));
  return {
    version: "2.0",
    class: "dataset",
    label: `${table.title} muuttujina Alue, Kuukausi ja Tiedot`,
    source: table.source,
    updated: table.updated,
    note: ["... = Tieto on salassapitosäännön alainen"],
    role: {time: [names.months], geo: [names.areas], metric: [names.measures]},
    id: ids,
    size: chosen.map(({length}) => length),
    dimension: Object.fromEntries(
      ids.map((id, v) => [id, dimension(id, categoriesOf(table)[v] ?? [], chosen[v] ?? [])])
    ),
    extension: {px: {tableid: names.file.replace(".px", ""), "official-statistics": true, language: "fi"}},
    value,
    ...(missing.length > 0 ? {status: Object.fromEntries(missing)} : {})
  };
}

function listValues(table: ServedTable, {areas, months, measures}: Selection): (number | null)[] {
  return areas.flatMap((area) =>
    months.flatMap((month) => measures.map((measure) => table.cell(area, month, measure)))
  );
}

function dimension(id: string, categories: readonly ServedCode[], chosen: readonly number[]): JsonStat2Dimension {
  const kept = chosen.flatMap((position) => categories.slice(position, position + 1));
  return {
    label: id,
    category: {
      index: Object.fromEntries(kept.map(({code}, position) => [code, position])),
      label: Object.fromEntries(kept.map(({code, label}) => [code, label]))
    },
    extension: {elimination: false, show: "value"}
  };
}
