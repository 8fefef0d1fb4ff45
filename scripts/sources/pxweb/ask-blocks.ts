import {createHash} from "node:crypto";
import type {SourceTable} from "../../../src/model/observations/cells.ts";
import type {Reference} from "../../../src/model/reference.ts";
import {acceptCube} from "../accept.ts";
import {parseJsonStat} from "../json/json-stat.ts";
import {checkAnswer, readUpdated} from "./check-answer.ts";
import type {KeptAnswers} from "./kept-answers.ts";
import {answered} from "./open-table.ts";
import type {OpenTable} from "./open-table.ts";
import type {Ask} from "./patient-caller.ts";
import {formatQuery} from "./query.ts";
import {countCells} from "./split.ts";
import type {Block} from "./split.ts";

/** What asking needs: the table, the areas, and the way there. */
export interface Asking {
  readonly ask: Ask;
  readonly table: OpenTable;
  readonly areas: readonly string[];
  readonly reference: Reference;
}

/** An answer that holds what was asked. */
export interface Answer {
  /** When the source last changed the table, in its own spelling. */
  readonly updated: string;
  readonly text: string;
  readonly content: SourceTable;
}

/** How far the asking has come. */
export interface AskingProgress {
  readonly calls: number;
  readonly cells: number;
}

/** Answers to all that was asked. */
export interface CompleteAnswers {
  readonly kind: "complete";
  readonly contents: readonly SourceTable[];
  /** Of all answers, one after the other. */
  readonly sha256: string;
  /** How many of them had been kept from before. */
  readonly kept: number;
}

/** All answers, or the news that the table changed in between: answers of two states do not belong together. */
export type Answers = CompleteAnswers | {readonly kind: "changed"; readonly updated: string};

/** Asks for one block and checks the answer. */
export async function askBlock(asking: Asking, block: Block, name: string): Promise<Answer> {
  const {ask, table, areas} = asking;
  const result = await ask({url: table.url, body: formatQuery(table.live, block, areas)}, table.limits);
  return readAnswer(answered(result, `${table.url}, ${name}`), block, name, asking);
}

/** Asks for the blocks that are not there yet, and keeps each answer as soon as it is checked. */
export async function askBlocks(
  {blocks, asking}: {readonly blocks: readonly Block[]; readonly asking: Asking},
  {updated, kept}: {readonly updated: string; readonly kept: KeptAnswers},
  show: (done: AskingProgress) => void
): Promise<Answers> {
  const contents: SourceTable[] = [];
  const hash = createHash("sha256");
  let done = {calls: 0, cells: 0};
  let found = 0;
  for (const [i, block] of blocks.entries()) {
    show(done);
    const name = `answer ${i + 1} of ${blocks.length}`;
    const query = formatQuery(asking.table.live, block, asking.areas);
    const text = kept.find(query);
    const answer = text === null ? await askBlock(asking, block, name) : readAnswer(text, block, name, asking);
    if (answer.updated !== updated) return {kind: "changed", updated: answer.updated};
    if (text === null) kept.keep(query, answer.text);
    else found += 1;
    contents.push(answer.content);
    hash.update(answer.text);
    done = {calls: i + 1, cells: done.cells + countCells(block, asking.areas.length)};
  }
  return {kind: "complete", contents, sha256: hash.digest("hex"), kept: found};
}

function readAnswer(text: string, block: Block, name: string, {reference, areas}: Asking): Answer {
  const measures = new Set(reference.measures.map(({code}) => code));
  const cube = parseJsonStat(text, name, measures);
  checkAnswer(cube, block, areas);
  return {updated: readUpdated(text, name), text, content: acceptCube(cube, reference)};
}
