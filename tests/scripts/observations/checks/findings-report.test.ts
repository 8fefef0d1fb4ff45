import {expect, test} from "vitest";
import {describeFindings, stopOnErrors} from "../../../../scripts/observations/checks/findings-report.ts";
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

test("warnings are told one by one, and errors stop with what follows from them", () => {
  const finding = (severity: Finding["severity"]): Finding => ({
    rule: "jumps",
    severity,
    where: "a",
    message: "it jumps"
  });
  const told: unknown[][] = [];
  const warn = (...words: unknown[]): void => void told.push(words);
  stopOnErrors([finding("warning"), finding("note"), finding("warning")], warn);
  expect(told).toEqual([["warning: jumps: a: it jumps"], ["warning: jumps: a: it jumps"]]);
  expect(() => stopOnErrors([finding("error"), finding("warning")], warn, ["nothing is written"])).toThrow(
    new Error("error: jumps: a: it jumps\nnothing is written")
  );
  expect(told.length).toBe(3);
});
