import jsonStat from "jsonstat-toolkit";
import Papa from "papaparse";
import {measuresByLabel, regionsByLabel} from "./originals.ts";

/** Cells by what they stand for: `KU049 2021M03 TYOTOSUUS`; a confidential one is null. */
export type Cells = Map<string, number | null>;

/** Reads a file in another way than the code under test, with nothing of its care. */
export type SecondReader = (bytes: Buffer) => Cells;

/** Reads JSON-stat by the toolkit of its author. */
export const readJsonStatAgain: SecondReader = (bytes) => {
  const file = JSON.parse(bytes.toString("utf8")) as {id: string[]};
  const dataset = jsonStat(file);
  const ids = file.id.map((id) => ({id, codes: [...dataset.Dimension(id).id]}));
  return new Map(
    combinations(ids.map(({codes}) => codes)).map((codes) => {
      const position = Object.fromEntries(ids.map(({id}, d) => [id, codes[d] ?? ""]));
      return [nameOf(codes), dataset.Data(position).value];
    })
  );
};

/** Reads the `json` of PxWeb as its columns tell. */
export const readPxwebJsonAgain: SecondReader = (bytes) => {
  const {columns, data} = JSON.parse(bytes.toString("utf8")) as {
    columns: {code: string; type: string}[];
    data: {key: string[]; values: string[]}[];
  };
  const measures = columns.filter(({type}) => type === "c").map(({code}) => code);
  return new Map(
    data.flatMap(({key, values}) =>
      measures.map((measure, m): [string, number | null] => [nameOf([...key, measure]), numberIn(values[m] ?? "")])
    )
  );
};

/** Reads PX by cutting it at semicolons outside quotation marks, and its cells at blanks. */
export const readPxAgain: SecondReader = (bytes) => {
  const statements = [""];
  let isText = false;
  for (const letter of bytes.toString("latin1")) {
    if (letter === '"') isText = !isText;
    if (letter === ";" && !isText) statements.push("");
    else statements.push(`${statements.pop()}${letter}`);
  }
  const values = new Map<string, string[]>();
  for (const statement of statements) {
    const [, name = "", list = ""] = /^([^="]*(?:"[^"]*"[^="]*)*)=(.*)$/s.exec(statement) ?? [];
    const texts = [...list.matchAll(/"([^"]*)"/g)].map(([, value = ""]) => value);
    if (!values.has("DATA")) values.set(name.replaceAll(/\s+(?=[^"]*(?:"[^"]*"[^"]*)*$)/g, "").toUpperCase(), texts);
    if (name.trim().toUpperCase() === "DATA") values.set("DATA", list.trim().split(/\s+/));
  }
  const variables = [...(values.get("STUB") ?? []), ...(values.get("HEADING") ?? [])];
  const codes = variables.map(
    (name) => values.get(`CODES("${name.toUpperCase()}")`) ?? values.get(`VALUES("${name.toUpperCase()}")`) ?? []
  );
  const cells = (values.get("DATA") ?? []).map((cell) => numberIn(cell.replaceAll('"', "")));
  return new Map(combinations(codes).map((each, i) => [nameOf(each.map(codeOf)), cells[i] ?? null]));
};

/** Reads CSV by Papa Parse, knowing how the originals lay out their labels. */
export function readCsvAgain(delimiter: string, stub: number): SecondReader {
  return (bytes) => {
    const text = bytes
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .replaceAll("\r\n", "\n");
    const {data} = Papa.parse<string[]>(text, {delimiter, newline: "\n"});
    const rows = data.filter((row) => row.some((field) => field !== ""));
    const first = rows.findIndex((row) => row.filter((field) => field !== "").length > 1);
    const [header = [], ...body] = rows.slice(first);
    return new Map(
      body.flatMap((row) =>
        header.slice(stub).map((label, c): [string, number | null] => {
          const parts = [...row.slice(0, stub), ...(stub === 3 ? [] : partsOf(label))].map(codeOf);
          return [nameOf(parts), numberIn((row[stub + c] ?? "").replace(",", "."))];
        })
      )
    );
  };
}

/** A header is a label, or a month before one. */
function partsOf(label: string): string[] {
  const [, month, rest = ""] = /^(\d{4}M\d\d) +(\S.*)$/.exec(label.trim()) ?? [];
  return month === undefined ? [label] : [month, rest];
}

function codeOf(label: string): string {
  const plain = label.trim().replaceAll(/\s+/g, " ");
  return measuresByLabel.get(plain) ?? regionsByLabel.get(plain) ?? plain;
}

/** The same name whatever the order of the variables, and however months are written. */
function nameOf(codes: readonly string[]): string {
  return codes
    .map((code) => code.replace(/^(\d{4})[-M]?(\d\d)$/, "$1-$2"))
    .sort()
    .join(" ");
}

function numberIn(text: string): number | null {
  return text === "..." ? null : Number(text);
}

function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]]);
}
