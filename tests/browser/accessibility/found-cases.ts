import {readdirSync} from "node:fs";
import {publishedRows} from "../published.ts";

/** The last estimated share of some area. */
export function findEstimate(): {
  readonly area: string;
  readonly indicator: string;
  readonly month: string;
  readonly value: string;
} {
  for (const area of readdirSync("dist/data/charts").sort()) {
    for (const indicator of ["unemployed-share", "foreign-unemployed-share", "young-unemployed-share"]) {
      const row = publishedRows(`charts/${area}/${indicator}`).findLast((one) => one["area_status"] === "E");
      if (row) return {area, indicator, month: row["month"] ?? "", value: row["area"] ?? ""};
    }
  }
  throw new Error("dist/data/charts: expected an estimated share");
}

/** A municipality whose drawn means have a hole. */
export interface MeansFound {
  readonly code: string;
  /** A known month among whose last twelve one is not known. */
  readonly hole: {readonly month: string; readonly value: string};
  /** A month with its mean of twelve. */
  readonly drawn: {readonly month: string; readonly value: string; readonly mean: number};
}

/** A municipality with so few unemployed that means are drawn, which has a hole in them since 2016. */
export function findMeans(indicator: string): MeansFound {
  const unemployed = Map.groupBy(publishedRows("municipalities/unemployed"), ({area = ""}) => area);
  const series = Map.groupBy(publishedRows(`municipalities/${indicator}`), ({area = ""}) => area);
  for (const [code, rows] of series) {
    const last = rows.findLastIndex(({value}) => value);
    const isFew = Number(unemployed.get(code)?.findLast(({value}) => value)?.["value"] ?? 100) < 100;
    const year = (end: number) => {
      const months = rows.slice(end - 11, end + 1);
      const isBroken = months.slice(1).some(({status}) => status === "B");
      return isBroken ? [] : months.flatMap(({value}) => (value ? [Number(value)] : []));
    };
    const isHole = (end: number) => {
      const months = rows.slice(end - 11, end + 1);
      return months.some(({value}) => !value) && !months.some(({status}) => status === "B");
    };
    const hole = rows.findLast(({month = "", value}, i) => month >= "2016-01" && value && i < last && isHole(i));
    const [drawn] = rows.slice(last, last + 1);
    if (!code.startsWith("KU") || !isFew || year(last).length < 12 || !hole || !drawn) continue;
    return {
      code,
      hole: {month: hole["month"] ?? "", value: hole["value"] ?? ""},
      drawn: {
        month: drawn["month"] ?? "",
        value: drawn["value"] ?? "",
        mean: year(last).reduce((sum, value) => sum + value, 0) / 12
      }
    };
  }
  throw new Error(`municipalities/${indicator}.csv: expected means of twelve months with a hole`);
}

/** The address of the page of a municipality, in English. */
export function municipalityAddress(code: string): string {
  const name = readdirSync("dist/en/municipalities").find((one) => one.startsWith(`${code.slice(2)}-`));
  return `/en/municipalities/${name ?? code}/`;
}
