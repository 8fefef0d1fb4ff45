import {createHash} from "node:crypto";
import {parseArgs} from "node:util";
import {z} from "zod";
import type {SourceTable} from "../src/model/cells.ts";
import type {Finding} from "../src/model/findings.ts";
import {today} from "./effects/clock.ts";
import {diskFiles} from "./effects/files.ts";
import {findNamedFile} from "./effects/named-file.ts";
import {checkDivision} from "./observations/check-division.ts";
import {describeImport} from "./observations/import-report.ts";
import {mergeTables} from "./observations/merge-tables.ts";
import {planImport} from "./observations/plan-import.ts";
import {readReference} from "./observations/read-reference.ts";
import {readVintages} from "./observations/read-vintages.ts";
import {writeVintage} from "./observations/write-vintage.ts";
import {readSource} from "./sources/read-source.ts";

/** A file that was asked for. */
interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
}

try {
  importFiles(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function importFiles(args: string[]): void {
  const {paths, date, retrieved} = readArguments(args);
  const project = diskFiles(process.cwd());
  const reference = readReference(project);
  const inputs = paths.map(readInput);
  const tables = inputs.map(({file, bytes}) => readSource(bytes, file, reference));
  const table = mergeTables(tables);
  stopOnErrors(checkDivision(table, reference));
  const facts = {date: date ?? publishedOn(tables), retrieved: retrieved ?? today(), input: describeInputs(inputs)};
  const plan = planImport(table, readVintages(project), facts);
  if (!plan.isHeld) writeVintage(project, plan.vintage);
  for (const line of describeImport(plan, table)) console.log(line);
}

function stopOnErrors(findings: readonly Finding[]): void {
  const errors = findings.filter(({severity}) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({where, message}) => `${where}: ${message}`).join("\n"));
}

function readArguments(args: string[]): {paths: string[]; date: string | undefined; retrieved: string | undefined} {
  const options = {date: {type: "string"}, retrieved: {type: "string"}} as const;
  const {positionals: paths, values} = parseArgs({args, options, allowPositionals: true});
  if (paths.length === 0)
    throw new Error("usage: npm run data:import -- FILE… [--date YYYY-MM-DD] [--retrieved YYYY-MM-DD]");
  return {paths, date: readDay("--date", values.date), retrieved: readDay("--retrieved", values.retrieved)};
}

function readDay(option: string, text: string | undefined): string | undefined {
  if (text === undefined || z.iso.date().safeParse(text).success) return text;
  throw new Error(`${option} ${text}: expected a day such as 2023-11-21`);
}

function readInput(path: string): Input {
  const {files, name} = findNamedFile(path);
  return {file: name, bytes: files.readBytes(name)};
}

function publishedOn(tables: readonly SourceTable[]): string {
  const [day, ...others] = new Set(tables.map(({updated}) => updated));
  if (day && others.length === 0) return day;
  throw new Error("files without a day of publication or with several: expected one day, or --date YYYY-MM-DD");
}

/** The checksum of several files is that of their bytes in the order of their names. */
function describeInputs(inputs: readonly Input[]): {file: string; sha256: string} {
  const sorted = inputs.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const hash = createHash("sha256");
  for (const {bytes} of sorted) hash.update(bytes);
  return {file: sorted.map(({file}) => file).join(" + "), sha256: hash.digest("hex")};
}
