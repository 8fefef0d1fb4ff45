import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {parse} from "yaml";

// What runs by itself may do as little as it can, and nothing that changes under its name.

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly {readonly uses?: string; readonly run?: string}[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = ".github/workflows";
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]));
const workflows = new Map([...texts].map(([name, text]) => [name, parse(text) as Workflow]));
const jobs = [...workflows].flatMap(([name, {jobs}]) =>
  Object.entries(jobs).map(([job, of]): [string, Job] => [`${name}: ${job}`, of])
);
const {scripts} = JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>};

test("there is one workflow for tests, one for new figures and one for the host", () => {
  expect([...workflows.keys()]).toEqual(["ci.yml", "deploy.yml", "update.yml"]);
});

test.each([...texts])("%s names every action by its commit, with the version beside it", (_, text) => {
  const uses = text.split("\n").filter((line) => /^\s*(- )?uses:/.test(line));
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each([...texts])("%s needs no secret and puts no foreign text into a command", (_, text) => {
  expect(text).not.toMatch(/secrets\./);
  const commands = jobs.flatMap(([, {steps}]) => steps.flatMap(({run}) => run ?? []));
  for (const command of commands) expect(command).not.toContain("${{");
});

test.each([...workflows])("%s may do nothing beyond reading unless a job says so", (_, {permissions}) => {
  expect(Object.values(permissions).every((right) => right === "read")).toBe(true);
});

test.each(jobs)(
  "%s that may write runs no code of a package, but for the host's sake",
  (name, {permissions, steps}) => {
    const mayWrite = Object.entries(permissions ?? {}).some(
      ([what, right]) => right === "write" && what !== "id-token"
    );
    const runsPackages = steps.some(({run}) => /\b(npm|npx|node)\b/.test(run ?? ""));
    expect(mayWrite && runsPackages, name).toBe(false);
  }
);

test.each(jobs)("%s ends by itself", (_, job) => {
  expect(job["timeout-minutes"]).toBeLessThanOrEqual(120);
});

test.each(jobs)("%s calls commands that there are", (_, {steps}) => {
  const called = steps.flatMap(({run}) =>
    [...(run ?? "").matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "")
  );
  for (const command of called) expect(Object.keys(scripts)).toContain(command);
});

test("what is deployed is built as a release, which stops without a publisher or an address of the site", () => {
  const commands = workflows.get("deploy.yml")?.jobs["deploy"]?.steps.flatMap(({run}) => run?.split("\n") ?? []);
  const made = (commands ?? []).filter((command) => /npm run (build|site|pictures)/.test(command));
  expect(made).toEqual(["npm run build -- --release", "npm run pictures -- --release"]);
});
