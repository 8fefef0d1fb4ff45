import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {diskFiles} from "../../scripts/effects/files.ts";
import {readVintages} from "../../scripts/observations/vintages/read-vintages.ts";
import type {Fault, Faults} from "../pxweb/faults.ts";
import type {JsonStat2} from "../pxweb/json-stat2.ts";
import {madeUpTable} from "../pxweb/made-up-table.ts";
import {newNames} from "../pxweb/names.ts";
import type {ServedTable} from "../pxweb/served-table.ts";
import {startServer} from "../pxweb/server.ts";
import type {ServerOptions} from "../pxweb/server.ts";
import {importWhole} from "./small-project.ts";
import {updateBench} from "./update-runs.ts";
import type {UpdateBench} from "./update-runs.ts";

vi.setConfig({testTimeout: 120_000});

/** What is held, and what the source gives two years later. */
const held = madeUpTable();
const table = madeUpTable({last: "2024-02", updated: "2024-03-19T06:00:00Z"});

let bench: UpdateBench;
beforeEach(() => {
  bench = updateBench();
  importWhole(bench.root, held);
});
afterEach(() => bench.close());

/** The fault befalls calls of the kind: the one of this number, or every one. */
function on(kind: "config" | "metadata" | "data", fault: Fault, number?: number): Faults {
  return (request) => (request.kind === kind && (number === undefined || request.before === number) ? fault : null);
}

describe("the figures are right when", () => {
  const again = {kind: "table", table: {...table, updated: "2024-03-19T07:00:00Z"}} as const;
  const cases: [string, ServerOptions][] = [
    ["an answer is slow", {faults: on("data", {kind: "slow", milliseconds: 400}, 1)}],
    ["a connection breaks", {faults: on("data", {kind: "cut"}, 1)}],
    ["an answer is cut in half", {faults: on("data", {kind: "half"}, 2)}],
    ["a page for people comes instead of an answer", {faults: on("data", {kind: "html"}, 3)}],
    ["the source fails once when asked for its limits", {faults: on("config", {kind: "status", status: 500}, 0)}],
    ["the source is away for a moment", {faults: on("metadata", {kind: "status", status: 503}, 0)}],
    [
      "an answer takes too long, and the next one does not",
      {faults: on("data", {kind: "slow", milliseconds: 3000}, 1)}
    ],
    ["few calls are allowed", {maxCalls: 4}],
    ["somebody else calls from here, so calls are rejected", {faults: on("data", rejection(1), 2)}],
    ["the table changes while it is read", {faults: (request) => (isLate(request.kind, request.before) ? again : null)}]
  ];
  test.each(cases)("%s", async (_, options) => {
    await bench.serve(table, options);
    const {status, errors} = await bench.run();
    expect([status, errors]).toEqual([0, ""]);
    const [, vintage] = readVintages(diskFiles(bench.root));
    expect(vintage?.manifest).toMatchObject({date: "2024-03-19", cells: {added: 480, revised: 0}});
    expect(Object.keys(bench.contents()).filter((path) => path.startsWith(".cache"))).toEqual([]);
  });
});

describe("nothing is written and a sentence says why when", () => {
  const refused = (status: number): Fault => ({kind: "status", status});
  const cases: [string, ServedTable, ServerOptions, string | RegExp][] = [
    [
      "every connection breaks",
      table,
      {faults: on("data", {kind: "cut"})},
      /12r5\.px: failed 6 times: (other side closed|terminated)\n$/
    ],
    ["the source is away", table, {faults: on("metadata", refused(503))}, /12r5\.px: failed 6 times: HTTP 503\n$/],
    [
      "only pages for people come",
      table,
      {faults: on("metadata", {kind: "html"})},
      '12r5.px: failed 6 times: no whole JSON but "<!DOCTYPE html>'
    ],
    [
      "calls are rejected again and again",
      table,
      {faults: on("data", rejection(0))},
      "12r5.px: HTTP 429 5 times in a row: does something else call from here? Try again later"
    ],
    [
      "the table was removed",
      table,
      {faults: on("metadata", refused(404))},
      "table 12r5: expected at one of these addresses; was it renamed or removed?"
    ],
    [
      "the table is removed while it is read",
      table,
      {faults: on("data", refused(404), 3)},
      "12r5.px, answer 3 of 6: refused with HTTP 404, expected an answer; was the table renamed or removed"
    ],
    [
      "the limit of cells is lowered while the table is read",
      table,
      {faults: on("data", refused(403), 2)},
      '12r5.px, answer 2 of 6: refused with HTTP 403, "Too many values selected", expected an answer; has the source'
    ],
    [
      "measures have other codes",
      madeUpTable({measures: ["U1", "U2"]}),
      {},
      "12r5.px: no variable of measures such as TYOTTOMATLOPUSSA among Alue, timeperiod_m, contentscode, expected one"
    ],
    [
      "the codes of variables change while the table is read",
      table,
      {faults: on("data", {kind: "content", change: (answer) => renamed(answer)}, 1)},
      "answer 1 of 6: areas: KU049 missing, 049 not asked for: expected exactly the codes that were asked for"
    ],
    [
      "the table is older than what is held",
      madeUpTable({last: "2022-01", updated: "2022-03-21T05:00:00Z"}),
      {},
      "the source last changed its table on 2022-03-21, and 2022-03-22 is held already: expected a newer one."
    ],
    [
      "there is more for the day that is held",
      madeUpTable({revise: () => 1}),
      {},
      /vintage 2022-03-22: held already, and the source gives \d+ further cells for the same day/
    ],
    [
      "a cell is missing",
      table,
      {
        faults: on(
          "data",
          changed(({value, ...answer}) => ({...answer, value: value.slice(1)})),
          2
        )
      },
      /answer 2 of 6: value: \d+ cells, expected \d+ by the sizes/
    ],
    [
      "sizes do not fit",
      table,
      {
        faults: on(
          "data",
          changed((answer) => ({...answer, size: [1, 1, 1]})),
          2
        )
      },
      "answer 2 of 6: dimension Alue: 9 codes, expected 1 as in size"
    ],
    [
      "other months come than were asked for",
      table,
      {
        faults: on(
          "data",
          changed((answer) => JSON.parse(JSON.stringify(answer).replaceAll("2021M", "2020M"))),
          1
        )
      },
      /answer 1 of 6: months: 2021-01 .*missing, 2020-01 .*not asked for/
    ],
    [
      "a municipality is unknown",
      {...table, areas: table.areas.map(({code, label}) => ({code: code === "KU091" ? "KU092" : code, label}))},
      {},
      "first answer: area KU092"
    ],
    [
      "a municipality has merged and no row of ours says so",
      madeUpTable({last: "2024-02", updated: "2024-03-19T06:00:00Z", municipalities: ["KU049", "KU507", "KU588"]}),
      {},
      "error: division: first answer: municipality KU091 Helsinki is missing, 3 others are there: if it has merged, add"
    ],
    [
      "totals are not the sums of their parts",
      {...table, cell: (a, t, m) => (a === 5 && m === 0 && t > 20 ? 7 : table.cell(a, t, m))},
      {},
      /error: sums-regions: TYOTTOMATLOPUSSA MK01: .*\nnothing is written; the answers are in/
    ],
    [
      "a corrected part is larger than its whole, which is not corrected",
      {
        ...table,
        cell: (a, t, m) => (m === 2 && t === 5 ? withMoreInPertunmaa(a, table.cell(a, t, m)) : table.cell(a, t, m))
      },
      {},
      "error: parts: KU588 2021-06: PITKAAIKAISTYOTTOMAT 60003, expected at most TYOTTOMATLOPUSSA 58805; cells like this: 1"
    ],
    [
      "the table changes every time it is read",
      table,
      {faults: ({kind, before}) => (kind === "data" ? {kind: "table", table: {...table, updated: at(before)}} : null)},
      "the table changed 3 times while it was read: try again later"
    ]
  ];
  test.each(cases)("%s", async (_, served, options, message) => {
    await bench.serve(served, options);
    const before = figures();
    const {status, errors} = await bench.run();
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
    expect(figures()).toEqual(before);
  });

  test("the address is none", async () => {
    const before = figures();
    const {status, errors} = await bench.run("--base-url", "pxdata.stat.fi");
    expect(errors).toBe("--base-url pxdata.stat.fi: expected an address such as https://pxdata.stat.fi/PxWeb/api/v1\n");
    expect(status).toBe(1);
    expect(figures()).toEqual(before);
  });
});

test("without a connection the update ends within seconds, in one line", async () => {
  const {baseUrl, close} = await startServer(table);
  await close();
  const before = figures();
  const begun = performance.now();
  const {status, errors} = await bench.run("--base-url", baseUrl);
  expect(performance.now() - begun).toBeLessThan(30_000);
  expect(errors).toMatch(/^http\S+: cannot be reached \(connect ECONNREFUSED \S+\), expected an answer: .+\n$/);
  expect(status).toBe(1);
  expect(figures()).toEqual(before);
});

test("midnight in Greenwich is the next day in Finland", async () => {
  await bench.serve({...table, updated: "2024-03-18T22:30:00Z"});
  expect((await bench.run()).output).toContain("vintage 2024-03-19: 480 cells added");
});

function rejection(retryAfter: number): Fault {
  return {kind: "status", status: 429, headers: {"Retry-After": String(retryAfter)}};
}

/** From the third question for data on, the table is another one. */
function isLate(kind: string, before: number): boolean {
  return kind === "data" && before >= 2;
}

function at(seconds: number): string {
  return `2024-03-19T06:00:${String(seconds).padStart(2, "0")}Z`;
}

function changed(change: (answer: JsonStat2) => unknown): Fault {
  return {kind: "content", change};
}

function renamed(answer: JsonStat2): unknown {
  return JSON.parse(JSON.stringify(answer).replaceAll("KU049", "049").replaceAll(newNames.areas, "Region"));
}

function figures(): Record<string, string> {
  return Object.fromEntries(Object.entries(bench.contents()).filter(([path]) => path.startsWith("data")));
}

/** Sixty thousand more long-term unemployed in Pertunmaa, and so in its regions and the country. */
function withMoreInPertunmaa(area: number, before: number | null): number | null {
  if (area === 4) return 60_003;
  return [0, 6, 8].includes(area) ? (before ?? 0) + 60_000 : before;
}
