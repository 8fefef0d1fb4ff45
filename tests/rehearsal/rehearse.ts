import {startCommand} from "../../scripts/command-line.ts";
import {flag, month, text} from "../../scripts/command-options.ts";
import {today} from "../../scripts/effects/clock.ts";
import {diskFiles} from "../../scripts/effects/files.ts";
import {readReference} from "../../scripts/observations/read-reference.ts";
import {regionsAt, stateAt} from "../../scripts/observations/state.ts";
import {readVintages} from "../../scripts/observations/vintages/read-vintages.ts";
import type {Month} from "../../src/model/months.ts";
import {tableOfJuly2026} from "../pxweb/real-answers.ts";
import {startServer} from "../pxweb/server.ts";
import {continueHistory} from "./continuation/continue-history.ts";
import type {Held} from "./continuation/known-counts.ts";
import {lastMonths} from "./coverage.ts";
import {hasPassed, reportRehearsal} from "./rehearsal-report.ts";
import {publishingSteps, releaseReport, resultsFile, testGroups, testSteps} from "./rehearsal-steps.ts";
import type {TestGroup} from "./rehearsal-steps.ts";
import {runSteps} from "./run-steps.ts";
import {makeScratchCopy, removeScratchCopy} from "./scratch-copy.ts";
import {readTestResults} from "./test-results.ts";

// `npm run rehearse -- --until 2026-10`: a future month comes, in a copy of the project. A server on this machine serves the
// real history with made-up figures up to the month; the update, the check, the release, the whole build and all tests must
// then go through.

const {until, groups, keep} = readOptions();
const project = process.cwd();
const held = readHeld();
const table = continueHistory(held, tableOfJuly2026(), until);
const published = table.updated.slice(0, 10);
const copy = makeScratchCopy(project);
console.error(`rehearsing to ${until} in ${copy}`);

const server = await startServer(table);
const setting = {
  copy,
  baseUrl: server.baseUrl,
  newestHeld: held.state.vintage,
  // A release is not older than the one before.
  releaseDay: published > today() ? published : today()
};
const steps = await runSteps(copy, [...publishingSteps(setting), ...testSteps(groups)], (line) => console.error(line));
await server.close();

const files = diskFiles(copy);
const isUpdated = steps.some(({name, hasPassed: passed}) => name === "update" && passed);
const rehearsal = {
  until,
  published,
  steps,
  before: lastMonths(project),
  after: isUpdated ? lastMonths(copy) : null,
  release: files.exists(releaseReport("")) ? files.readText(releaseReport("")) : null,
  tests: groups.flatMap((group) => readTestResults(resultsFile(copy, group), group, copy) ?? [])
};
for (const line of reportRehearsal(rehearsal)) console.log(line);
if (keep) console.log(`the copy is in ${copy}`);
else removeScratchCopy(copy);
if (!hasPassed(rehearsal)) process.exitCode = 1;

function readOptions(): {until: Month; groups: readonly TestGroup[]; keep: boolean} {
  const {until, tests, keep} = startCommand({
    until: month(null),
    tests: text("GROUP,GROUP", testGroups.join()),
    keep: flag
  }).options;
  if (until === null) {
    throw new Error("usage: npm run rehearse -- --until 2026-10 [--tests unit,components,site,browser|none] [--keep]");
  }
  const asked = tests.split(",");
  const unknown = asked.find((group) => group !== "none" && !testGroups.some((known) => known === group));
  if (unknown !== undefined) throw new Error(`--tests ${unknown}: expected ${testGroups.join(", ")} or none`);
  return {until, groups: testGroups.filter((group) => asked.includes(group)), keep};
}

function readHeld(): Held {
  const kept = diskFiles(project);
  const vintages = readVintages(kept);
  return {state: stateAt(vintages), regions: regionsAt(vintages), reference: readReference(kept)};
}
