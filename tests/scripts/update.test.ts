import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {diskFiles} from "../../scripts/effects/files.ts";
import {readReference} from "../../scripts/observations/read-reference.ts";
import {regionsAt, stateAt} from "../../scripts/observations/state.ts";
import {readVintages} from "../../scripts/observations/vintages/read-vintages.ts";
import type {ObservationState} from "../../src/model/observations/observations.ts";
import {heldTable} from "../pxweb/held-table.ts";
import {madeUpTable} from "../pxweb/made-up-table.ts";
import {oldNames} from "../pxweb/names.ts";
import type {PxWebServer} from "../pxweb/server.ts";
import {importWhole, makeSmallProject} from "./small-project.ts";
import {updateBench} from "./update-runs.ts";
import type {UpdateBench} from "./update-runs.ts";

// Each test runs the command once or several times, on a machine that may be busy.
vi.setConfig({testTimeout: 120_000});

/** Published in March 2022, 2023 and 2024: further months, and one figure that the last one corrects. */
const march2022 = madeUpTable();
const march2023 = madeUpTable({updated: "2023-03-21T06:00:00Z", last: "2023-02"});
const march2024 = madeUpTable({
  updated: "2024-03-19T06:00:00Z",
  last: "2024-02",
  revise: (municipality, month) => Number(municipality === "KU091" && month === "2021-05")
});

let bench: UpdateBench;
beforeEach(() => {
  bench = updateBench();
});
afterEach(() => bench.close());

test("the first run brings the whole table, exactly as importing it does", async () => {
  const server = await bench.serve(march2022);
  const {status, output, errors} = await bench.run();
  expect(errors).toBe("");
  expect(output.split("\n").slice(0, 5)).toEqual([
    "12r5.px: 2021-01 to 2022-02, 9 areas, 4 measures",
    "asking for everything: nothing of it is held yet:",
    "  4 measures, 2021-01 to 2022-02, 9 areas: 504 cells",
    "3 calls of at most 250 cells, of which 100 may be made in 1 s: about 1 min",
    expect.stringMatching(/^no longer in the table: HAKIJALOPUSSA TYOTTOMATMIEHET .*; what is held of it stays$/)
  ]);
  expect(output).toContain("vintage 2022-03-22: 280 cells added, 0 revised, in data/vintages/2022-03-22");
  expect(output).toMatch(/3 answers asked for, 0 kept from an earlier run, 0 s waited\n$/);
  expect(status).toBe(0);
  const {query, input} = manifestOf("2022-03-22");
  expect(query).toMatchObject({
    url: `${server.baseUrl}/fi/StatFin/tyonv/12r5.px`,
    areas: "SSS KU049 KU091 KU507 KU588 MK01 MK10 ELY01 ELY07"
  });
  expect(input).toEqual({file: "3 answers of 12r5.px", sha256: expect.stringMatching(/^[0-9a-f]{64}$/)});
  expect(withoutManifests(bench.contents())).toEqual(withoutManifests(importAll([march2022])));
});

test("starting at the first of three imports, one run gives the state of all three, cell by cell", async () => {
  importWhole(bench.root, march2022);
  await bench.serve(march2024);
  expect((await bench.run()).output).toContain("asking for everything: what is held ends in 2022-02:");
  const imported = mkdtempSync(join(tmpdir(), "imported-"));
  makeSmallProject(imported);
  for (const table of [march2022, march2023, march2024]) importWhole(imported, table);
  expect(valuesOf(bench.root)).toEqual(valuesOf(imported));
  rmSync(imported, {recursive: true});
  // Revised are one municipality and the country; what is held already is not written again.
  expect(manifestOf("2024-03-19")["cells"]).toEqual({added: 480, revised: 2});
});

test("the real imports of 2023 and 2025 come out of a source that serves them, to the last byte", async () => {
  const project = diskFiles(".");
  const [vintages, reference] = [readVintages(project), readReference(project)];
  cpSync("data/reference", join(bench.root, "data/reference"), {recursive: true});
  cpSync("data/vintages/2022-03-22", join(bench.root, "data/vintages/2022-03-22"), {recursive: true});
  for (const date of ["2023-11-21", "2025-02-25"]) {
    const {title, source, coverage} = vintages.find(({manifest}) => manifest.date === date)!.manifest;
    const part = {title, source, updated: `${date}T06:00:00Z`, ...coverage};
    await bench.serve(heldTable(stateAt(vintages, date), regionsAt(vintages, date), reference, part), {
      maxCells: 120_000,
      timeWindow: 60
    });
    const {status, errors} = await bench.run();
    expect([status, errors]).toEqual([0, ""]);
    const folder = join("data/vintages", date);
    const names = (readdirSync(folder, {recursive: true}) as string[]).filter((name) => name.endsWith(".csv"));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(readFileSync(join(bench.root, folder, name), "utf8")).toBe(readFileSync(join(folder, name), "utf8"));
    expect(manifestOf(date)["coverage"]).toEqual(coverage);
  }
});

test("later runs ask for the newest months and those that may have been revised", async () => {
  importWhole(bench.root, madeUpTable({first: "2019-01"}));
  const server = await bench.serve(madeUpTable({first: "2019-01", last: "2022-03", updated: "2022-04-26T06:00:00Z"}));
  const {output} = await bench.run();
  expect(output).toContain("asking for what is newer than 2022-02, and what may have been revised since 2021-01:");
  expect(output).toContain("  4 measures, 2021-01 to 2022-03, 9 areas: 540 cells");
  expect(output).toContain("vintage 2022-04-26: 20 cells added, 0 revised");
  const asked = dataCalls(server).flatMap((body) => body.match(/\d{4}M\d\d/g));
  expect(new Set(asked).size).toBe(15);
});

test("a run with nothing new writes nothing and says so", async () => {
  await bench.serve(march2022);
  await bench.run();
  const before = bench.contents();
  for (const args of [[], ["--full"]]) {
    const {status, output} = await bench.run(...args);
    expect(output).toContain("nothing new: of what was asked, all is held as the source gave it on 2022-03-22");
    expect(status).toBe(0);
    expect(bench.contents()).toEqual(before);
  }
});

test("a dry run tells the plan and asks for no figures", async () => {
  const server = await bench.serve(march2022);
  const {status, output} = await bench.run("--dry-run", "--from", "2022-01", "--measures", "TYOVOIMATK,TYOTOSUUS");
  expect(output).toContain(
    "asking for everything from 2022-01, as asked:\n  2 measures, 2022-01 to 2022-02, 9 areas: 36 cells"
  );
  expect(status).toBe(0);
  expect(server.requests.map(({kind}) => kind)).toEqual(["config", "metadata"]);
  expect(bench.contents()).toEqual({});
});

test("a table with the names from before June 2026 gives the same figures", async () => {
  await bench.serve(march2022, {names: oldNames});
  expect((await bench.run()).errors).toBe("");
  expect(withoutManifests(bench.contents())).toEqual(withoutManifests(importAll([march2022])));
});

test("an interrupted run leaves no half vintage, and the next one asks only for the rest", async () => {
  const interrupted = await bench.serve(march2022, {
    faults: ({kind, before}) => (kind === "data" && before === 3 ? {kind: "slow", milliseconds: 60_000} : null)
  });
  const child = bench.start();
  const ended = new Promise((resolve) => child.on("close", resolve));
  await expect.poll(() => dataCalls(interrupted).length, {timeout: 20_000, interval: 20}).toBe(4);
  child.kill();
  await ended;
  const left = Object.keys(bench.contents()).filter((path) => path !== ".cache/writing.lock");
  expect(left).toHaveLength(2);
  for (const path of left) expect(path).toMatch(/^\.cache\/update\/[0-9a-f]{16}\/[0-9a-f]{16}-[0-9a-f]{64}\.json$/);

  const {baseUrl} = interrupted;
  await interrupted.close();
  const resumed = await bench.serve(march2022, {port: Number(new URL(baseUrl).port)});
  const {output, errors} = await bench.run();
  expect(output).toMatch(/1 answer asked for, 2 kept from an earlier run/);
  expect(errors).toBe(".cache/writing.lock: npm run data:update ended without removing it, going on\n");
  expect(dataCalls(resumed)).toHaveLength(2);
  expect(withoutManifests(bench.contents())).toEqual(withoutManifests(importAll([march2022])));
});

test("whoever stops it is told what is kept", async () => {
  const server = await bench.serve(march2022, {
    faults: ({kind, before}) => (kind === "data" && before === 1 ? {kind: "slow", milliseconds: 60_000} : null)
  });
  const child = bench.start();
  let said = "";
  child.stderr?.on("data", (part) => (said += String(part)));
  const ended = new Promise((resolve) => child.on("close", resolve));
  await expect.poll(() => dataCalls(server).length, {timeout: 20_000, interval: 20}).toBe(2);
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(said).toContain("stopped, nothing is written; what was answered is in .cache/update: run the command again");
  expect(Object.keys(bench.contents()).filter((path) => !path.startsWith(".cache/update/"))).toEqual([]);
});

test("while an update runs, no other command writes: it ends at once and names the first", async () => {
  // The window is long enough for the first to wait on, however long a busy machine takes to start the others.
  const server = await bench.serve(march2022, {
    timeWindow: 60,
    faults: ({kind, before}) => (kind === "data" && before === 1 ? {kind: "slow", milliseconds: 60_000} : null)
  });
  const first = bench.start();
  const ended = new Promise((resolve) => first.on("close", resolve));
  await expect.poll(() => dataCalls(server).length, {timeout: 20_000, interval: 20}).toBe(2);
  const others = await Promise.all([
    bench.run(),
    bench.runOther("scripts/import.ts", "a.json"),
    bench.runOther("scripts/release.ts")
  ]);
  const message =
    `.cache/writing.lock: npm run data:update, process ${first.pid}, is writing, expected no other: ` +
    "wait until it ends; if it does not run, remove the file\n";
  expect(others).toEqual(others.map(() => ({status: 1, output: "", errors: message})));
  expect((await bench.run("--dry-run")).status).toBe(0);
  first.kill();
  await ended;
});

test("months and municipalities that have left the table stay, and an heir gets its new history", async () => {
  importWhole(bench.root, madeUpTable({first: "2019-01", last: "2024-11", updated: "2024-12-17T06:00:00Z"}));
  const municipalities = ["KU049", "KU091", "KU507"];
  const revise = (code: string): number => (code === "KU507" ? 5880 : 0);
  await bench.serve(madeUpTable({last: "2025-01", updated: "2025-02-25T06:00:00Z", municipalities, revise}));
  const {output, errors} = await bench.run();
  expect(output).toContain("asking for everything: other municipalities than in 2024-11: KU588");
  expect(errors).not.toContain("error");
  const state = stateAt(readVintages(diskFiles(bench.root)));
  const unemployed = state.columns.get("TYOTTOMATLOPUSSA");
  expect(state.months[0]).toBe("2019-01");
  expect(unemployed?.get("KU588")?.[state.months.indexOf("2024-11")]?.vintage).toBe("2024-12-17");
  expect(unemployed?.get("KU507")?.[state.months.indexOf("2021-01")]?.vintage).toBe("2025-02-25");
});

function dataCalls({requests}: PxWebServer): string[] {
  return requests.filter(({kind}) => kind === "data").map(({body}) => body);
}

function manifestOf(date: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(bench.root, "data/vintages", date, "vintage.json"), "utf8"));
}

/** The figures that importing these tables brings, as files. */
function importAll(tables: Parameters<typeof importWhole>[1][]): Record<string, string> {
  const other = updateBench();
  for (const table of tables) importWhole(other.root, table);
  const contents = other.contents();
  rmSync(other.root, {recursive: true});
  return contents;
}

function withoutManifests(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith(".csv")));
}

/** Every value by measure, area and month, whatever vintage brought it. */
function valuesOf(root: string): Map<string, number | null> {
  const vintages = readVintages(diskFiles(root));
  return new Map([stateAt(vintages), regionsAt(vintages)].flatMap(listValues));
}

function listValues({columns, months}: ObservationState): [string, number | null][] {
  return [...columns].flatMap(([measure, areas]) =>
    [...areas].flatMap(([area, column]) =>
      column.flatMap((cell, t): [string, number | null][] =>
        cell === null ? [] : [[`${measure} ${area} ${months[t]}`, cell.value]]
      )
    )
  );
}
