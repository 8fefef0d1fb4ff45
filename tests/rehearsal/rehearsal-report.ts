import {counted} from "../../src/model/counted.ts";
import type {IndicatorId} from "../../src/model/indicators.ts";
import type {Month} from "../../src/model/months.ts";
import type {StepResult} from "./run-steps.ts";
import type {TestCounts} from "./test-results.ts";

/** What a rehearsal found. */
export interface Rehearsal {
  readonly until: Month;
  /** Day on which the made-up table was published. */
  readonly published: string;
  readonly steps: readonly StepResult[];
  readonly before: ReadonlyMap<IndicatorId, Month>;
  /** Null when the update failed. */
  readonly after: ReadonlyMap<IndicatorId, Month> | null;
  /** What the release command reported; null when it failed. */
  readonly release: string | null;
  readonly tests: readonly TestCounts[];
}

/** Whether everything that was to be run passed. */
export function hasPassed({steps}: Rehearsal): boolean {
  return steps.every((step) => step.hasPassed);
}

/** Tells how long each step took, what pages weigh, which months indicators reach, what changed and which tests failed. */
export function reportRehearsal(rehearsal: Rehearsal): string[] {
  const {until, published, steps, release, tests} = rehearsal;
  return [
    `Rehearsal to ${until}, made-up figures published on ${published}`,
    ...section("Steps", steps.map(tellStep)),
    ...section("Weights", linesOf(steps, "site", /brotli/)),
    ...section("Last month of each indicator", tellCoverage(rehearsal)),
    ...section("What the update brought", linesOf(steps, "update", /^[^>].*\S/)),
    ...section("What the check found", linesOf(steps, "check", /^(error|warning|\d+ error)/)),
    ...section(
      "What the release says",
      (release ?? "").split("\n").filter((line) => line !== "")
    ),
    ...section("Tests", tests.flatMap(tellTests)),
    "",
    hasPassed(rehearsal) ? `the rehearsal to ${until} passed` : `the rehearsal to ${until} FAILED`
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  const shown = 60;
  const more = lines.length > shown ? [`  and ${counted(lines.length - shown, "more line")}`] : [];
  return lines.length === 0 ? [] : ["", title, ...lines.slice(0, shown).map((line) => `  ${line}`), ...more];
}

function tellStep({name, seconds, hasPassed: passed, output}: StepResult): string {
  const verdict = passed === null ? "not run" : passed ? "passed" : "FAILED";
  const last = passed === null ? "" : (linesOfNote(output).at(-1) ?? "");
  return `${name.padEnd(14)} ${seconds.toFixed(1).padStart(7)} s  ${verdict.padEnd(8)} ${last.trim().slice(0, 100)}`;
}

function linesOf(steps: readonly StepResult[], name: string, pattern: RegExp): string[] {
  const output = steps.find((step) => step.name === name)?.output ?? "";
  return output.split("\n").filter((line) => pattern.test(line));
}

function tellCoverage({before, after}: Rehearsal): string[] {
  return [...before].map(([id, month]) => `${id.padEnd(34)} ${month} → ${after?.get(id) ?? "not updated"}`);
}

function tellTests({group, passed, failed, skipped, failures}: TestCounts): string[] {
  return [
    `${group.padEnd(8)} ${passed} passed, ${failed} failed, ${skipped} skipped`,
    ...failures.slice(0, 20).map((line) => `  ${line}`)
  ];
}

/** What a step says at its end, without where Vitest put its results. */
function linesOfNote(output: string): string[] {
  return output.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("JSON report"));
}
