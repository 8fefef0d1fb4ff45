import {counted} from "../../src/model/counted.ts";
import {parseTable, readNumber} from "./table-file.ts";

/** An evenly spaced series with the names of its periods. */
export interface NamedSeries {
  readonly periods: readonly string[];
  readonly values: Float64Array;
}

/** Reads a series as the reference data sets have it: a column that names the periods, a column of values. */
export function parseSeries(text: string, file: string): NamedSeries {
  const {header, rows} = parseTable(text, file);
  if (header.length !== 2) {
    throw new Error(
      `${file}, line 1: ${counted(header.length, "column")}, expected two, the period and its value, separated by a comma`
    );
  }
  return {
    periods: rows.flatMap(([period]) => period?.text ?? []),
    values: Float64Array.from(rows.flatMap(([, value]) => (value ? [readNumber(value)] : [])))
  };
}
