import {createHash} from "node:crypto";
import type {Hash} from "node:crypto";
import {basename} from "node:path";
import type {SourceTable} from "../src/model/observations/cells.ts";
import type {Reference} from "../src/model/reference.ts";
import {startCommand} from "./command-line.ts";
import {pastDay} from "./command-options.ts";
import {today} from "./effects/clock.ts";
import {readChunks} from "./effects/file-chunks.ts";
import {diskFiles} from "./effects/files.ts";
import {placeOfNamedFile} from "./effects/named-file.ts";
import {holdWritingLock} from "./effects/writing-lock.ts";
import {checkDivision} from "./observations/checks/check-division.ts";
import {checkContradictions} from "./observations/checks/check-figures.ts";
import {stopOnErrors} from "./observations/checks/findings-report.ts";
import {readReference} from "./observations/read-reference.ts";
import {checkedStateAt} from "./observations/state.ts";
import {describeImport} from "./observations/vintages/import-report.ts";
import {mergeTables} from "./observations/vintages/merge-tables.ts";
import {planImport} from "./observations/vintages/plan-import.ts";
import {readVintages} from "./observations/vintages/read-vintages.ts";
import {writeVintage} from "./observations/vintages/write-vintage.ts";
import {readSourceFile} from "./sources/read-source.ts";

// `npm run data:import -- FILE…`: what a person downloaded becomes one new vintage.

const {words: paths, options} = startCommand({date: pastDay(today()), retrieved: pastDay(today())}, {takesWords: true});
if (paths.length === 0)
  throw new Error("usage: npm run data:import -- FILE… [--date YYYY-MM-DD] [--retrieved YYYY-MM-DD]");

const project = diskFiles(process.cwd());
holdWritingLock(process.cwd(), "npm run data:import", (line) => console.error(line));
const reference = readReference(project);
const {tables, input} = await readInputs(paths, reference);
const table = mergeTables(tables);
const facts = {date: options.date ?? publishedOn(tables), retrieved: options.retrieved ?? today(), input};
if (facts.retrieved < facts.date)
  throw new Error(
    `--retrieved ${facts.retrieved}: expected ${facts.date}, on which the figures were published, or later`
  );
stopOnErrors(checkDivision({...table, updated: facts.date}, reference), console.error);
const vintages = readVintages(project);
const plan = planImport(table, vintages, facts);
if (!plan.isHeld) {
  stopOnErrors(checkContradictions(checkedStateAt([...vintages, plan.vintage]), reference), console.error);
  writeVintage(project, plan.vintage);
}
for (const line of describeImport(plan, table, reference)) console.log(line);

/** Reads files one after the other; the checksum of several is that of their bytes in the order of their names. */
async function readInputs(
  paths: readonly string[],
  reference: Reference
): Promise<{tables: SourceTable[]; input: {file: string; sha256: string}}> {
  const hash = createHash("sha256");
  const places = paths.map(placeOfNamedFile).toSorted((a, b) => (basename(a) < basename(b) ? -1 : 1));
  const tables: SourceTable[] = [];
  for (const place of places) {
    const name = basename(place);
    tables.push(await readSourceFile(hashed(readChunks(place, name), hash), name, reference));
  }
  return {tables, input: {file: places.map((place) => basename(place)).join(" + "), sha256: hash.digest("hex")}};
}

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const part of chunks) {
    hash.update(part);
    yield part;
  }
}

function publishedOn(tables: readonly SourceTable[]): string {
  const [day, ...others] = new Set(tables.map(({updated}) => updated));
  // A vintage of a day to come would stand before every later one.
  if (day && day > today())
    throw new Error(`${tables[0]?.file}: published on ${day}, expected no day after ${today()}; give it with --date`);
  if (day && others.length === 0) return day;
  const untold = tables.find(({updated}) => updated === null);
  if (untold) throw new Error(`${untold.file}: no day of publication in the file, expected --date YYYY-MM-DD`);
  throw new Error(`files of several days, ${[day, ...others].join(" and ")}: expected one day, or --date YYYY-MM-DD`);
}
