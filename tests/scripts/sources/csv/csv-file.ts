import type {Content} from "../json-stat-file.ts";
import {content} from "../json-stat-file.ts";

/** One of the three variables of a table. */
export type Kind = "areas" | "months" | "measures";

/** How PxWeb is asked to write a CSV. */
export interface CsvOptions {
  /** Variables that have a column of their own; the others stand in the header. */
  stub?: readonly Kind[];
  heading?: readonly Kind[];
  delimiter?: string;
  /** What stands for a value: its code, or a label. */
  label?: (code: string, kind: Kind) => string;
  title?: boolean;
  quote?: boolean;
  decimal?: string;
}

const names = {areas: "Alue", months: "Kuukausi", measures: "Tiedot"};

/** A CSV as PxWeb writes it: names of the stub, labels of the heading joined by spaces, figures without decimals of 0. */
export function csvText(of: Content = content, options: CsvOptions = {}): string {
  const {stub = ["areas"], heading = ["months", "measures"], delimiter = ",", title = false} = options;
  const {label = (code: string) => code, quote = true, decimal = "."} = options;
  const quoted = (text: string): string => (quote ? `"${text}"` : text);
  const codes = {areas: of.areas, months: of.months, measures: of.measures};
  const combinations = (kinds: readonly Kind[]): Record<string, string>[] =>
    kinds.reduce<Record<string, string>[]>(
      (rows, kind) => rows.flatMap((row) => codes[kind].map((code) => ({...row, [kind]: code}))),
      [{}]
    );
  const columns = combinations(heading);
  const header = [
    ...stub.map((kind) => quoted(names[kind])),
    ...columns.map((column) =>
      quoted(heading.length === 0 ? "12r5 -- Työttömät" : heading.map((kind) => label(column[kind]!, kind)).join(" "))
    )
  ];
  const rows = combinations(stub).map((row) => [
    ...stub.map((kind) => quoted(label(row[kind]!, kind))),
    ...columns.map((column) => {
      const {areas = "", months = "", measures = ""} = {...row, ...column};
      return String(of.cell.call(of, areas, months, measures)).replace(/(\d)\.(\d)/, `$1${decimal}$2`);
    })
  ]);
  const lines = [header, ...rows].map((fields) => `${fields.join(delimiter)}\r\n`).join("");
  return title ? `${quoted("12r5 -- Työttömät työnhakijat")}\r\n\r\n${lines}` : lines;
}
