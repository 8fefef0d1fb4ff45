import {parseArgs} from "node:util";
import {join} from "node:path";
import {diskFiles} from "../../scripts/effects/files.ts";
import {readReference} from "../../scripts/observations/read-reference.ts";
import {readVintages} from "../../scripts/observations/read-vintages.ts";
import {regionsAt, stateAt} from "../../scripts/observations/state.ts";
import {parseMonth} from "../../src/model/months.ts";
import type {Month} from "../../src/model/months.ts";
import {tableOfJuly2026} from "../pxweb/real-answers.ts";
import {startServer} from "../pxweb/server.ts";
import type {ServedTable} from "../pxweb/served-table.ts";
import {continueHistory} from "./continuation/continue-history.ts";
import {lastMonths} from "./coverage.ts";
import {readContents, tellDifferences} from "./folder-contents.ts";
import type {FolderContents} from "./folder-contents.ts";
import {hasPassed, reportRehearsal} from "./rehearsal-report.ts";
import {runSteps} from "./run-steps.ts";
import type {Step} from "./run-steps.ts";
import {makeScratchCopy, removeScratchCopy} from "./scratch-copy.ts";
import {readTestResults} from "./test-results.ts";

// `npm run rehearse -- --until 2026-10`: a future month comes, in a copy of the project. A server on this machine serves the
// real history with made-up figures up to the month; the update, the check, the release, the whole build and all tests of the
// site must then go through.

const groups = ["unit", "site", "browser"] as const;
type Group = (typeof groups)[number];

const {until, tests, keep} = readOptions();
const project = process.cwd();
const {table, newestHeld} = continueTable(until);
const copy = makeScratchCopy(project);
const server = await startServer(table);
console.error(`rehearsing to ${until} in ${copy}`);

const steps = await runSteps(copy, [...publishingSteps(server.baseUrl), ...tests.map(testStep)], (line) => {
  console.error(line);
});
await server.close();

const rehearsal = {
  until,
  published: table.updated.slice(0, 10),
  steps,
  before: lastMonths(project),
  after: steps.find(({name}) => name === "update")?.hasPassed ? lastMonths(copy) : null,
  tests: tests.flatMap((group) => readTestResults(resultsFile(copy, group), group, copy) ?? [])
};
for (const line of reportRehearsal(rehearsal)) console.log(line);
if (keep) console.log(`the copy is in ${copy}`);
else removeScratchCopy(copy);
if (!hasPassed(rehearsal)) process.exitCode = 1;

function readOptions(): {until: Month; tests: readonly Group[]; keep: boolean} {
  const {values} = parseArgs({
    options: {
      until: {type: "string"},
      tests: {type: "string", default: groups.join()},
      keep: {type: "boolean", default: false}
    }
  });
  if (values.until === undefined) {
    throw new Error("usage: npm run rehearse -- --until 2026-10 [--tests unit,site,browser] [--keep]");
  }
  const asked = values.tests.split(",");
  const unknown = asked.find((group) => !groups.some((known) => known === group) && group !== "none");
  if (unknown !== undefined) throw new Error(`--tests ${unknown}: expected ${groups.join(", ")} or none`);
  return {until: parseMonth(values.until), tests: groups.filter((group) => asked.includes(group)), keep: values.keep};
}

function continueTable(month: Month): {table: ServedTable; newestHeld: string} {
  const files = diskFiles(project);
  const vintages = readVintages(files);
  const held = {state: stateAt(vintages), regions: regionsAt(vintages), reference: readReference(files)};
  return {table: continueHistory(held, tableOfJuly2026(), month), newestHeld: held.state.vintage};
}

/**
 * From the update to the release. The state of the vintage before must be, to the byte, what it was before anything newer
 * came.
 */
function publishingSteps(baseUrl: string): Step[] {
  const built = ["public/data", "data/published"];
  let before: FolderContents = new Map();
  const keep = (): string[] => {
    before = readContents(copy, built);
    return [];
  };
  const compare = (): string[] => tellDifferences(readContents(copy, built), before);
  const earlier = ["npm", "run", "data", "--", "--vintage", newestHeld] as const;
  return [
    {name: "data before", command: ["npm", "run", "data"], isNeeded: true, verify: keep},
    {name: "update", command: ["npm", "run", "data:update", "--", "--base-url", baseUrl], isNeeded: true},
    {name: "earlier state", command: earlier, isNeeded: false, verify: compare},
    {name: "check", command: ["npm", "run", "data:check"], isNeeded: false},
    {name: "data", command: ["npm", "run", "data"], isNeeded: true},
    {name: "site", command: ["npm", "run", "site"], isNeeded: true},
    {name: "pictures", command: ["npm", "run", "pictures"], isNeeded: false},
    {name: "release", command: ["npm", "run", "release"], isNeeded: false}
  ];
}

function testStep(group: Group): Step {
  // A busy machine is no reason to fail here.
  const patience = "--testTimeout=300000";
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${resultsFile(".", group)}`];
  return {
    name: `${group} tests`,
    command: ["npx", "vitest", "run", "--project", group, patience, ...reporters],
    isNeeded: false
  };
}

function resultsFile(folder: string, group: Group): string {
  return join(folder, "logs", `${group}-tests.json`);
}
