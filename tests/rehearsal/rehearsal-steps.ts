import {join} from "node:path";
import {readContents, tellDifferences} from "./folder-contents.ts";
import type {FolderContents} from "./folder-contents.ts";
import type {Step} from "./run-steps.ts";
import {rehearsalFolder} from "./scratch-copy.ts";

/** The groups of tests, as in `vitest.config.ts`. */
export const testGroups = ["unit", "components", "site", "browser"] as const;
export type TestGroup = (typeof testGroups)[number];

/** What a rehearsal is made with. */
export interface RehearsalSetting {
  /** Folder of the copy. */
  readonly copy: string;
  /** Where the made-up table is served. */
  readonly baseUrl: string;
  /** The newest vintage before the update. */
  readonly newestHeld: string;
  readonly releaseDay: string;
}

/** From the update to the whole site; the state before the update must stay, to the byte, what it was. */
export function publishingSteps({copy, baseUrl, newestHeld, releaseDay}: RehearsalSetting): Step[] {
  const [keep, compare] = keepAndCompare(copy, ["public/data", "data/published"]);
  const run = (script: string, ...args: string[]): Step["command"] => ["npm", "run", script, "--", ...args];
  return [
    {name: "data before", command: run("data"), isNeeded: true, verify: keep},
    {name: "update", command: run("data:update", "--base-url", baseUrl), isNeeded: true},
    {name: "earlier state", command: run("data", "--vintage", newestHeld), isNeeded: false, verify: compare},
    {name: "check", command: run("data:check"), isNeeded: false},
    {name: "release", command: run("release", "--date", releaseDay, "--report", releaseReport("")), isNeeded: false},
    {name: "data", command: run("data"), isNeeded: true},
    {name: "site", command: run("site"), isNeeded: true},
    {name: "pictures", command: run("pictures"), isNeeded: false}
  ];
}

/** One step for each group of tests, whose results are kept, and one before them where they need a browser. */
export function testSteps(groups: readonly TestGroup[]): Step[] {
  const browser: Step = {name: "find a browser", command: ["npm", "run", "browser"], isNeeded: false};
  const tests = groups.map((group): Step => ({
    name: `${group} tests`,
    // A busy machine is no reason to fail here.
    command: ["npx", "vitest", "run", "--project", group, "--testTimeout=300000", ...reporters(group)],
    isNeeded: false
  }));
  return [...(groups.includes("browser") ? [browser] : []), ...tests];
}

/** Where the report of the release is kept. */
export function releaseReport(folder: string): string {
  return join(folder, rehearsalFolder, "release.md");
}

/** Where the results of a group of tests are kept. */
export function resultsFile(folder: string, group: TestGroup): string {
  return join(folder, rehearsalFolder, `${group}-tests.json`);
}

function reporters(group: TestGroup): string[] {
  return ["--reporter=default", "--reporter=json", `--outputFile.json=${resultsFile("", group)}`];
}

type Verify = NonNullable<Step["verify"]>;

function keepAndCompare(project: string, folders: readonly string[]): [keep: Verify, compare: Verify] {
  let kept: FolderContents = new Map();
  const keep = (): string[] => {
    kept = readContents(project, folders);
    return kept.size > 0 ? [] : [`${folders.join()}: expected files`];
  };
  return [keep, () => tellDifferences(readContents(project, folders), kept)];
}
