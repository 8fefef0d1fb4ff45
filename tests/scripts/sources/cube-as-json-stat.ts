import type {Cube} from "../../../scripts/sources/cube.ts";
import type {JsonStatFile} from "./json-stat-file.ts";

/** The same table as PxWeb answers in JSON-stat 2.0: nulls in the values, statuses only where a cell is confidential. */
export function cubeAsJsonStat({title, source, updated, areas, months, measures, cell}: Cube): JsonStatFile {
  const values = areas.flatMap((_, a) => months.flatMap((_, t) => measures.map((_, m) => cell(a, t, m))));
  const codes = months.map((month) => month.replace("-", "M"));
  return {
    version: "2.0",
    class: "dataset",
    label: title,
    source,
    ...(updated !== null && {updated: `${updated}T05:00:00Z`}),
    id: ["Alue", "timeperiod_m", "contentscode"],
    size: [areas.length, months.length, measures.length],
    role: {time: ["timeperiod_m"], geo: ["Alue"], metric: ["contentscode"]},
    dimension: {Alue: dimension(areas), timeperiod_m: dimension(codes), contentscode: dimension(measures)},
    value: values,
    ...(values.includes(null) && {status: sparseStatus(values)})
  };
}

function dimension(codes: readonly string[]): JsonStatFile["dimension"][string] {
  const index = Object.fromEntries(codes.map((code, i) => [code, i]));
  return {label: "", category: {index, label: Object.fromEntries(codes.map((code) => [code, `name of ${code}`]))}};
}

function sparseStatus(values: readonly (number | null)[]): Record<string, string> {
  return Object.fromEntries(values.flatMap((value, i) => (value === null ? [[i, "..."]] : [])));
}
