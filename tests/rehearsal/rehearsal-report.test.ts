import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {hasPassed, reportRehearsal} from "./rehearsal-report.ts";
import type {Rehearsal} from "./rehearsal-report.ts";
import {readTestResults} from "./test-results.ts";

const rehearsal: Rehearsal = {
  until: "2026-10",
  published: "2026-11-24",
  steps: [
    {name: "update", seconds: 61.25, hasPassed: true, output: "> npm\n\nvintage 2026-11-24: 5 cells added\n"},
    {name: "check", seconds: 5, hasPassed: true, output: "> npm\n\nwarning: jumps\nnote: jumps\n0 errors, 1 warning\n"},
    {name: "site", seconds: 70, hasPassed: true, output: "36.1 kB brotli: /alueet/espoo/\nend\n"},
    {name: "unit tests", seconds: 9, hasPassed: false, output: "1 passed, 1 failed\n"},
    {name: "site tests", seconds: 0, hasPassed: null, output: ""}
  ],
  before: new Map([["unemployed-share", "2025-01"]]),
  after: new Map([["unemployed-share", "2026-10"]]),
  release: "# Release\n\n5 cells added\n",
  tests: [{group: "unit", passed: 1, failed: 1, skipped: 0, failures: ["tests/a.test.ts > a is b: expected a"]}]
};

test("the report tells steps, weights, months, what came and what failed", () => {
  expect(reportRehearsal(rehearsal)).toEqual([
    "Rehearsal to 2026-10, made-up figures published on 2026-11-24",
    "",
    "Steps",
    "  update            61.3 s  passed   vintage 2026-11-24: 5 cells added",
    "  check              5.0 s  passed   0 errors, 1 warning",
    "  site              70.0 s  passed   end",
    "  unit tests         9.0 s  FAILED   1 passed, 1 failed",
    "  site tests         0.0 s  not run  ",
    "",
    "Weights",
    "  36.1 kB brotli: /alueet/espoo/",
    "",
    "Last month of each indicator",
    "  unemployed-share                   2025-01 → 2026-10",
    "",
    "What the update brought",
    "  vintage 2026-11-24: 5 cells added",
    "",
    "What the check found",
    "  warning: jumps",
    "  0 errors, 1 warning",
    "",
    "What the release says",
    "  # Release",
    "  5 cells added",
    "",
    "Tests",
    "  unit     1 passed, 1 failed, 0 skipped",
    "    tests/a.test.ts > a is b: expected a",
    "",
    "the rehearsal to 2026-10 FAILED"
  ]);
});

test("a rehearsal passes when every step was run and passed", () => {
  const [update, , site] = rehearsal.steps;
  expect(hasPassed(rehearsal)).toBe(false);
  expect(hasPassed({...rehearsal, steps: [update!, site!]})).toBe(true);
  expect(hasPassed({...rehearsal, steps: [update!, {...site!, hasPassed: null}]})).toBe(false);
});

test("results of tests name what failed, files that could not be read too", () => {
  const folder = mkdtempSync(join(tmpdir(), "results-"));
  const failed = {fullName: "a is b", status: "failed", failureMessages: ["\u001B[31mexpected a\u001B[39m\n  at b"]};
  const passed = {fullName: "c is c", status: "passed", failureMessages: []};
  const results = {
    numPassedTests: 1,
    numFailedTests: 1,
    numPendingTests: 2,
    testResults: [
      {name: `${folder}/tests/a.test.ts`, status: "failed", message: "", assertionResults: [failed, passed]},
      {name: `${folder}/tests/d.test.ts`, status: "failed", message: "no such file\nat d", assertionResults: []}
    ]
  };
  const path = join(folder, "results.json");
  writeFileSync(path, JSON.stringify(results));
  expect(readTestResults(path, "unit", folder)).toEqual({
    group: "unit",
    passed: 1,
    failed: 2,
    skipped: 2,
    failures: ["tests/a.test.ts > a is b: expected a", "tests/d.test.ts: no such file"]
  });
  expect(readTestResults(join(folder, "none.json"), "unit", folder)).toBe(null);
  rmSync(folder, {recursive: true});
});
