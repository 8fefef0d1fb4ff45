import {expect, test} from "vitest";
import {describeFindings} from "../../../../scripts/observations/checks/findings-report.ts";
import type {Finding} from "../../../../src/model/findings.ts";

test("findings are told worst first, each with severity, rule, place and sentence, and counted", () => {
  const finding = (severity: Finding["severity"], where: string): Finding => ({
    rule: "jumps",
    severity,
    where,
    message: "it jumps"
  });
  const findings = [finding("note", "a"), finding("error", "b"), finding("warning", "c"), finding("note", "d")];
  expect(describeFindings(findings)).toEqual([
    "error: jumps: b: it jumps",
    "warning: jumps: c: it jumps",
    "note: jumps: a: it jumps",
    "note: jumps: d: it jumps",
    "1 error, 1 warning, 2 notes."
  ]);
  expect(describeFindings([])).toEqual(["0 errors, 0 warnings, 0 notes."]);
});
