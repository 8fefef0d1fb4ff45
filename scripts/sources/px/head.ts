import {z} from "zod";
import {misplaced, quoted} from "../place.ts";
import type {Place} from "../place.ts";
import {makeDecoder} from "./charset.ts";
import type {DecodePx} from "./charset.ts";
import type {PxValue, Statement} from "./statements.ts";

/** A text of a PX file with its place. */
export interface PxText extends Place {
  readonly text: string;
}

/** What a PX file says before its cells. */
export interface PxHead {
  readonly file: string;
  readonly title: string;
  readonly source: string;
  /** Day on which the source last changed the table; null when the file does not say. */
  readonly updated: string | null;
  /** Names of the variables, the last of which changes fastest from cell to cell. */
  readonly variables: readonly PxText[];
  /** The values of a keyword for a variable, in the main language of the file; none when it is not given. */
  valuesOf(keyword: string, variable: string): readonly PxText[];
}

/** Keywords of which we need the values; all others are read over. */
const needed = new Set([
  ...["CHARSET", "CODEPAGE", "TITLE", "DESCRIPTION", "CONTENTS", "SOURCE", "LAST-UPDATED"],
  ...["STUB", "HEADING", "VALUES", "CODES", "TIMEVAL", "KEYS"]
]);

/** Whether a statement is needed: what is said in further languages is said in the main one too. */
export function isNeeded({keyword, language}: Statement): boolean {
  return language === null && needed.has(keyword);
}

/** Reads the statements of a file, in whatever order they come. */
export function readHead(statements: readonly Statement[], file: string): PxHead {
  const byName = new Map<string, Statement>();
  for (const statement of statements) {
    const name = [statement.keyword, ...statement.subkeys].join("\n");
    if (byName.has(name)) throw misplaced(file, statement, `${statement.keyword} a second time`, "each keyword once");
    byName.set(name, statement);
  }
  const keys = statements.find(({keyword}) => keyword === "KEYS");
  if (keys) throw misplaced(file, keys, "KEYS, cells without the rows of zeros", "a file with all rows");
  const decode = decoderOf(byName, file);
  const texts = (name: string): PxText[] =>
    (byName.get(name)?.values ?? []).map((value) => decoded(value, decode, file));
  const first = (...names: string[]): string => names.map((name) => texts(name)[0]?.text).find(Boolean) ?? "";
  const keyNames = new Map(statements.flatMap(({subkeys}) => subkeys.map((key) => [decode(key) ?? key, key])));
  return {
    file,
    title: first("TITLE", "DESCRIPTION", "CONTENTS"),
    source: first("SOURCE"),
    updated: readUpdated(statements, file),
    variables: [...texts("STUB"), ...texts("HEADING")],
    valuesOf: (keyword, variable) => texts(`${keyword}\n${keyNames.get(variable) ?? variable}`)
  };
}

function decoderOf(byName: ReadonlyMap<string, Statement>, file: string): DecodePx {
  const [codepage, charset] = ["CODEPAGE", "CHARSET"].map((name) => byName.get(name)?.values[0]);
  const decode = makeDecoder(codepage?.bytes ?? charset?.bytes ?? "ANSI");
  if (decode) return decode;
  const {bytes, ...place} = codepage ?? charset ?? {bytes: "", line: 1, column: 1};
  throw misplaced(file, place, `character set ${quoted(bytes)}`, "windows-1252, iso-8859-15 or UTF-8");
}

function decoded({bytes, line, column}: PxValue, decode: DecodePx, file: string): PxText {
  const text = decode(bytes);
  if (text === null) throw misplaced(file, {line, column}, quoted(bytes), "text in UTF-8, as CODEPAGE says");
  return {text, line, column};
}

/** The newest day of those that the measures give. CREATION-DATE is none: it tells when the file was made. */
function readUpdated(statements: readonly Statement[], file: string): string | null {
  const given = statements.filter(({keyword}) => keyword === "LAST-UPDATED");
  const days = given.map((statement) => readDay(statement, file));
  return days.sort().at(-1) ?? null;
}

function readDay({keyword, values, ...place}: Statement, file: string): string {
  const text = values[0]?.bytes ?? "";
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)( \d\d:\d\d(:\d\d)?)?$/.exec(text) ?? [];
  const written = `${year}-${month}-${day}`;
  if (isDay(written)) return written;
  throw misplaced(file, values[0] ?? place, `${keyword} ${quoted(text)}`, "a day such as 20231121 08:00");
}

function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}
