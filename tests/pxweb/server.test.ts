import {readFileSync} from "node:fs";
import {afterEach, describe, expect, test} from "vitest";
import {parseMonth} from "../../src/model/months.ts";
import type {JsonStat2} from "./json-stat2.ts";
import {get, post} from "./calls.ts";
import {slidingWindow} from "./limiter.ts";
import {oldNames} from "./names.ts";
import {answerOfJuly2026, metadataOfMarch2025, tableOfJuly2026} from "./real-answers.ts";
import {startServer} from "./server.ts";
import type {PxWebServer, ServerOptions} from "./server.ts";
import type {ServedTable} from "./served-table.ts";

let server: PxWebServer | undefined;
afterEach(() => server?.close());

const item = (...values: string[]): {filter: string; values: string[]} => ({filter: "item", values});
const all = {filter: "all", values: ["*"]};

describe("the server gives the source's own answer", () => {
  test("of July 2026 in the format json, notes of the measures apart", async () => {
    const table = await serve(tableOfJuly2026());
    const {status, text} = await post(table, {Alue: all, timeperiod_m: all, contentscode: all}, "json");
    const real = answerOfJuly2026();
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      ...real,
      columns: real.columns.map(({code, text, type}) => ({code, text, type}))
    });
  });

  test("of June 2025 in the format json-stat2, notes and links apart", async () => {
    const real = JSON.parse(readFileSync("tests/scripts/sources/answers/12r5-MK05-MK07-2025M03-04.json", "utf8"));
    const codes = (id: string): [string, string][] => Object.entries(real.dimension[id].category.label);
    const named = (id: string): {code: string; label: string}[] => codes(id).map(([code, label]) => ({code, label}));
    const [areas, months, measures] = [named("Alue"), codes("Kuukausi"), named("Tiedot")];
    const table: ServedTable = {
      title:
        "12r5 -- Työttömät työnhakijat eri ryhmissä, palveluissa olevat ja avoimet työpaikat kuukauden lopussa (1001)",
      source: real.source,
      updated: real.updated,
      areas,
      months: months.map(([code]) => parseMonth(code)),
      measures,
      cell: (area, month, measure) => real.value[(area * months.length + month) * measures.length + measure]
    };
    const url = await serve(table, {names: oldNames});
    const {text} = await post(url, {Alue: all, Kuukausi: all, Tiedot: all});
    const {note, extension, dimension, ...answer} = JSON.parse(text);
    for (const key of Object.keys(answer)) expect([key, answer[key]]).toEqual([key, real[key]]);
    for (const id of Object.keys(dimension))
      expect(dimension[id].category.index).toEqual(real.dimension[id].category.index);
    expect(answer).not.toHaveProperty("status");
    expect([note, extension]).not.toContain(undefined);
  });

  test("of March 2025 to the question what the table holds", async () => {
    const real = metadataOfMarch2025();
    const [areas, months, measures] = real.variables.map(({values, valueTexts}) =>
      values.map((code, i) => ({code, label: valueTexts[i]!}))
    );
    const table = {
      ...tableOfJuly2026(),
      title: real.title.replace(/ muuttujina .*$/, ""),
      areas: areas!,
      months: months!.map(({code}) => parseMonth(code)),
      measures: measures!
    };
    const {status, text} = await get(await serve(table, {names: oldNames}));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual(real);
  });
});

test("a confidential cell is null with a sparse status in json-stat2", async () => {
  const url = await serve(tableOfJuly2026());
  const query = {Alue: item("KU005"), timeperiod_m: item("2026M06"), contentscode: item("KOKEILULOP", "UUDETAVP")};
  const {value, status} = JSON.parse((await post(url, query)).text) as JsonStat2;
  expect(value).toEqual([null, 19]);
  expect(status).toEqual({0: "..."});
});

test("filters choose by code, by pattern and from the end", async () => {
  const url = await serve(tableOfJuly2026());
  const query = {
    Alue: {filter: "all", values: ["ELY0*", "SSS"]},
    timeperiod_m: {filter: "top", values: ["1"]},
    contentscode: item("TYOVOIMATK")
  };
  const {dimension, size} = JSON.parse((await post(url, query)).text) as JsonStat2;
  expect(size).toEqual([10, 1, 1]);
  expect(Object.keys(dimension["Alue"]!.category.index).slice(0, 2)).toEqual(["SSS", "ELY01"]);
});

test("limits are told as PxWeb tells them", async () => {
  server = await startServer(tableOfJuly2026());
  const {text} = await get(`${server.baseUrl}/fi/?config`);
  expect(JSON.parse(text)).toEqual({maxValues: 120_000, maxCells: 120_000, maxCalls: 40, timeWindow: 60, CORS: true});
});

describe("a query is refused", () => {
  const cases: [string, Record<string, {filter: string; values: string[]}>, number, string][] = [
    ["with an unknown variable", {Kuukausi: item("2026M06")}, 400, "Parameter error"],
    [
      "with an unknown value",
      {Alue: item("KU588")},
      400,
      "The request for variable 'Alue' has an error. Please check your query."
    ],
    ["with more cells than allowed", {Alue: item("SSS", "KU005")}, 403, "Too many values selected"]
  ];
  test.each(cases)("%s", async (_, query, status, error) => {
    const url = await serve(tableOfJuly2026(), {maxCells: 45});
    const reply = await post(url, query);
    expect([reply.status, JSON.parse(reply.text)]).toEqual([status, {error}]);
  });
});

test("a table under another name is refused", async () => {
  const url = await serve(tableOfJuly2026(), {names: oldNames});
  const reply = await get(url.replace(oldNames.file, "12r5.px"));
  expect([reply.status, JSON.parse(reply.text)]).toEqual([400, {error: "Parameter error"}]);
});

test("a call over the limit is rejected with the time to wait", async () => {
  const url = await serve(tableOfJuly2026(), {maxCalls: 2, timeWindow: 60});
  const replies = [await get(url), await get(url), await get(url)];
  expect(replies.map(({status}) => status)).toEqual([200, 200, 429]);
  expect(replies[2]!.headers.get("Retry-After")).toBe("60");
  expect(JSON.parse(replies[2]!.text).error).toMatch(/^429 - Too many requests/);
});

test("rejected calls count, so only a whole window of silence helps", () => {
  let now = 0;
  const mayCall = slidingWindow(1, 60, () => now);
  const answers = [0, 50_000, 100_000, 150_000, 210_001].map((at) => {
    now = at;
    return mayCall();
  });
  expect(answers).toEqual([true, false, false, false, true]);
});

describe("on demand", () => {
  test("an answer comes slowly, but whole", async () => {
    const start = performance.now();
    const {text} = await get(await serve(tableOfJuly2026(), {faults: () => ({kind: "slow", milliseconds: 200})}));
    expect(performance.now() - start).toBeGreaterThan(190);
    expect(JSON.parse(text).variables).toHaveLength(3);
  });

  test("the connection breaks in the middle", async () => {
    const url = await serve(tableOfJuly2026(), {faults: () => ({kind: "cut"})});
    await expect(get(url)).rejects.toThrow();
  });

  test("the answer ends in the middle", async () => {
    const {status, text} = await get(await serve(tableOfJuly2026(), {faults: () => ({kind: "half"})}));
    expect(status).toBe(200);
    expect(() => JSON.parse(text)).toThrow();
  });

  test("a page for people answers with status 200", async () => {
    const {status, text} = await get(await serve(tableOfJuly2026(), {faults: () => ({kind: "html"})}));
    expect(status).toBe(200);
    expect(text).toMatch(/^<!DOCTYPE html>/);
  });

  test("one call fails and the next one does not", async () => {
    const url = await serve(tableOfJuly2026(), {
      faults: ({before}) => (before === 0 ? {kind: "status", status: 503} : null)
    });
    expect([(await get(url)).status, (await get(url)).status]).toEqual([503, 200]);
  });

  test("another state of the table answers, or the answer is changed on its way", async () => {
    const table = tableOfJuly2026();
    const url = await serve(table, {
      faults: ({before}) =>
        before === 0
          ? {kind: "table", table: {...table, updated: "2026-07-22T05:00:00Z"}}
          : {kind: "content", change: (answer) => ({...answer, size: [1]})}
    });
    const query = {Alue: item("SSS"), timeperiod_m: item("2026M06"), contentscode: item("TYOVOIMATK")};
    expect(JSON.parse((await post(url, query)).text).updated).toBe("2026-07-22T05:00:00Z");
    expect(JSON.parse((await post(url, query)).text).size).toEqual([1]);
  });
});

/** Starts a server and gives the address of its table. */
async function serve(table: ServedTable, options: ServerOptions = {}): Promise<string> {
  server = await startServer(table, options);
  return `${server.baseUrl}/fi/StatFin/tyonv/${(options.names ?? {file: "12r5.px"}).file}`;
}
