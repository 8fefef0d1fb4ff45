import {describe, expect, test} from "vitest";
import type {Fault} from "../../../pxweb/faults.ts";
import {answerCall} from "../../../pxweb/answer.ts";
import {madeUpTable} from "../../../pxweb/made-up-table.ts";
import {newNames} from "../../../pxweb/names.ts";
import type {ServedTable} from "../../../pxweb/served-table.ts";
import {askBlocks} from "../../../../scripts/sources/pxweb/ask-blocks.ts";
import type {Answers, AskingProgress} from "../../../../scripts/sources/pxweb/ask-blocks.ts";
import {keptAnswers} from "../../../../scripts/sources/pxweb/kept-answers.ts";
import {askState, prepareUpdate} from "../../../../scripts/sources/pxweb/prepare.ts";
import {judgeReply} from "../../../../scripts/sources/pxweb/verdict.ts";
import type {Ask, CallResult} from "../../../../scripts/sources/pxweb/patient-caller.ts";
import {memoryFiles} from "../../effects/memory-files.ts";
import {plainTable} from "../../observations/tables.ts";
import {smallReference} from "../../small-reference.ts";

const measures = ["TYOTTOMATLOPUSSA", "TYOVOIMATK"];
const municipalities = smallReference.municipalities.map((each) => ({
  ...each,
  ely: each.ely.replace("ELY10", "ELY07")
}));
const reference = {...smallReference, municipalities};
const table = madeUpTable({measures, last: "2021-04"});
/** Two measures of two months in nine areas at a time. */
const limits = {maxCells: 36, maxCalls: 40, timeWindow: 60};

/** Asks a source without a network; a fault befalls the data call of this number. */
function source(faults: Record<number, Fault> = {}, served: ServedTable = table) {
  const posted: string[] = [];
  const ask: Ask = async ({url, body}) => {
    if (body !== null) posted.push(body);
    const kind = body !== null ? "data" : url.endsWith("?config") ? "config" : "metadata";
    const fault = body === null ? null : (faults[posted.length] ?? null);
    const shown = fault?.kind === "table" ? fault.table : served;
    const request = {kind, before: 0, body: body ?? ""} as const;
    const {status, text} = answerCall(request, url, {table: shown, names: newNames, limits, fault});
    return judgeReply({kind: "reply", status, retryAfter: null, text}) as CallResult;
  };
  return {ask, posted};
}

async function run(ask: Ask, files = memoryFiles()): Promise<{answers: Answers; shown: AskingProgress[]}> {
  const wishes = {full: true, from: null, measures: []};
  const prepared = await prepareUpdate(ask, "https://example.org", wishes, {reference, state: null});
  const shown: AskingProgress[] = [];
  const {updated} = await askState(prepared);
  const kept = keptAnswers(files, updated);
  const answers = await askBlocks(prepared, {updated, kept}, (done) => void shown.push(done));
  return {answers, shown};
}

test("a small question comes first, then every block, and progress is told before each", async () => {
  const {ask, posted} = source();
  const {answers, shown} = await run(ask);
  expect(posted).toHaveLength(3);
  expect(JSON.parse(posted[0]!).query.map(({selection}: {selection: {values: string[]}}) => selection.values)).toEqual([
    table.areas.map(({code}) => code),
    ["2021M04"],
    ["TYOTTOMATLOPUSSA"]
  ]);
  expect(shown).toEqual([
    {calls: 0, cells: 0},
    {calls: 1, cells: 36}
  ]);
  expect(answers).toMatchObject({kind: "complete", kept: 0, sha256: expect.stringMatching(/^[0-9a-f]{64}$/)});
});

test("after an interruption only what is not there yet is asked", async () => {
  const files = memoryFiles();
  const interrupted = source({3: {kind: "status", status: 400}});
  await expect(run(interrupted.ask, files)).rejects.toThrow(
    'https://example.org/fi/StatFin/tyonv/12r5.px, answer 2 of 2: refused with HTTP 400, "Parameter error"'
  );
  const resumed = source();
  const {answers} = await run(resumed.ask, files);
  expect(resumed.posted).toEqual([interrupted.posted[0], interrupted.posted[2]]);
  const whole = (await run(source().ask)).answers;
  expect(plain(answers)).toEqual({...plain(whole), kept: 1});
});

/** Answers with columns that can be compared. */
function plain(answers: Answers): Answers {
  if (answers.kind === "changed") return answers;
  const contents = answers.contents.map((content) => ({
    ...content,
    cells: plainTable(content.cells),
    regions: plainTable(content.regions)
  }));
  return {...answers, contents};
}

test("a table that changes in between is told, and answers of two states are never mixed", async () => {
  const changed = {...table, updated: "2022-03-22T07:00:00Z"};
  const {answers} = await run(source({3: {kind: "table", table: changed}}).ask);
  expect(answers).toEqual({kind: "changed", updated: "2022-03-22T07:00:00Z"});
});

describe("an answer is refused and not kept when", () => {
  const cases: [string, Fault, string][] = [
    [
      "a cell is missing",
      {kind: "content", change: (answer) => ({...answer, value: answer.value.slice(1)})},
      "answer 1 of 2: value: 35 cells, expected 36 by the sizes"
    ],
    [
      "its sizes do not fit",
      {kind: "content", change: (answer) => ({...answer, size: [9, 4, 2]})},
      "answer 1 of 2: dimension timeperiod_m: 2 codes, expected 4 as in size"
    ],
    [
      "it is of other months",
      {kind: "table", table: {...table, months: ["2020-12", ...table.months.slice(1)]}},
      'answer 1 of 2: refused with HTTP 400, "The request for variable'
    ],
    [
      "it states another area",
      {kind: "content", change: (answer) => JSON.parse(JSON.stringify(answer).replaceAll("KU091", "KU092"))},
      "answer 1 of 2: areas: KU091 missing, KU092 not asked for: expected exactly the codes that were asked for"
    ],
    [
      "a count has a decimal",
      {kind: "content", change: (answer) => ({...answer, value: answer.value.map(() => 1.5)})},
      "answer 1 of 2: cell TYOTTOMATLOPUSSA SSS 2021-01: value 1.5, expected a whole number"
    ]
  ];
  test.each(cases)("%s", async (_, fault, message) => {
    const files = memoryFiles();
    await expect(run(source({2: fault}).ask, files)).rejects.toThrow(message);
    expect([...files.contents.keys()]).toEqual([]);
  });
});
