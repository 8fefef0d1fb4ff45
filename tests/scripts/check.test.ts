import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {golden} from "../golden/kept-files.ts";

// The whole command on the small made-up folder, whose figures are in order until a test spoils them.
const root = mkdtempSync(join(tmpdir(), "kuntakokeilut-check-"));
const cells = join(root, "data/vintages/2021-12-21/LOMAUTETTU.csv");

beforeAll(() => cpSync(join(golden, "in"), root, {recursive: true}));
afterAll(() => rmSync(root, {recursive: true}));

function run(command: string) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [`scripts/${command}.ts`, "--root", root], {
    encoding: "utf8"
  });
  return {status, stdout, stderr};
}

/** Runs a command on spoilt cells and puts them back. */
function runSpoilt(command: string, from: string, to: string) {
  const text = readFileSync(cells, "utf8");
  expect(text).toContain(from);
  writeFileSync(cells, text.replace(from, to));
  const result = run(command);
  writeFileSync(cells, text);
  return result;
}

test("figures that are in order pass, and it is said how little was found", () => {
  const {status, stdout, stderr} = run("check");
  expect(stdout).toMatch(/0 errors, \d+ warnings?, 0 notes\.\n$/);
  expect([status, stderr]).toEqual([0, ""]);
});

test("an error is told with its place and fails the command and the build", {timeout: 60_000}, () => {
  const [header = "", row = ""] = readFileSync(cells, "utf8").split("\n");
  const country = row.split(",")[header.split(",").indexOf("SSS")] ?? "";
  const spoilt = [row, row.replace(`,${country},`, ",999,")] as const;
  const {status, stdout} = runSpoilt("check", ...spoilt);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^error: .*\n/);
  expect(stdout).toContain("error: parts: SSS 2021-10: LOMAUTETTU 999, expected at most TYOTTOMATLOPUSSA 160");
  const build = runSpoilt("build", ...spoilt);
  expect(build.status).toBe(1);
  expect(build.stderr).toContain("error: parts: SSS 2021-10: LOMAUTETTU 999");
});

test("what a release had published must not go", () => {
  const record = join(root, "data/releases/2022-03-01.json");
  mkdirSync(join(root, "data/releases"), {recursive: true});
  const coverage = [{indicator: "unemployed", first: "2020-11", last: "2022-05"}];
  const nothing = {cells: [], revisions: [], verdicts: {}, files: {count: 1, added: []}};
  writeFileSync(record, JSON.stringify({date: "2022-03-01", vintages: ["2022-02-22"], coverage, ...nothing}));
  const {status, stdout} = run("check");
  rmSync(record);
  expect(status).toBe(1);
  expect(stdout).toContain("error: coverage: unemployed: ends in 2021-11, the last release in 2022-05");
});

test("a table that cannot be read is an error in one line", () => {
  const path = join(root, "data/reference/breaks.csv");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(",register,", ",strange,"));
  const {status, stderr} = run("check");
  writeFileSync(path, text);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^data\/reference\/breaks\.csv: row 2: kind: .*expected one of .*\n$/);
  expect(stderr).not.toContain("    at ");
});
