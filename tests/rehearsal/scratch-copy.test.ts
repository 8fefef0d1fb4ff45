import {execFileSync} from "node:child_process";
import {existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {diskFiles} from "../../scripts/effects/files.ts";
import {madeUpMark} from "./continuation/continue-history.ts";
import {runSteps} from "./run-steps.ts";
import {isScratchCopy, makeScratchCopy, removeScratchCopy} from "./scratch-copy.ts";

const project = mkdtempSync(join(tmpdir(), "project-"));
let copy = "";

beforeAll(() => {
  mkdirSync(join(project, "data"));
  mkdirSync(join(project, "node_modules/some-package"), {recursive: true});
  const files = {"data/kept.csv": "1\n", "data/removed.csv": "2\n", "data/new.csv": "3\n", "built.log": "4\n"};
  for (const [path, text] of Object.entries(files)) writeFileSync(join(project, path), text);
  writeFileSync(join(project, ".gitignore"), "node_modules/\n*.log\n");
  const git = (...args: string[]): unknown => execFileSync("git", args, {cwd: project});
  git("init", "--quiet");
  git("add", ".gitignore", "data/kept.csv", "data/removed.csv");
  rmSync(join(project, "data/removed.csv"));
  writeFileSync(join(project, "data/kept.csv"), "changed\n");
  copy = makeScratchCopy(project);
});

afterAll(() => {
  rmSync(project, {recursive: true});
  rmSync(copy, {recursive: true, force: true});
});

test("a copy has the files as they are now, without what git ignores, and the packages as a link", () => {
  expect(readFileSync(join(copy, "data/kept.csv"), "utf8")).toBe("changed\n");
  expect(existsSync(join(copy, "data/new.csv"))).toBe(true);
  expect(["data/removed.csv", "built.log", ".git"].filter((path) => existsSync(join(copy, path)))).toEqual([]);
  expect(lstatSync(join(copy, "node_modules")).isSymbolicLink()).toBe(true);
});

test("what changes in the copy does not change in the project", () => {
  writeFileSync(join(copy, "data/new.csv"), "made up\n");
  expect(readFileSync(join(project, "data/new.csv"), "utf8")).toBe("3\n");
});

test("nothing is run in a folder that is no copy, and none is removed", async () => {
  const step = {name: "touch", command: ["touch", "touched"], isNeeded: true} as const;
  const refusal = `${project}: expected a copy made for a rehearsal`;
  await expect(runSteps(project, [step], () => undefined)).rejects.toThrow(refusal);
  expect(() => removeScratchCopy(project)).toThrow(refusal);
  expect(existsSync(join(project, "touched"))).toBe(false);
});

test("a copy is removed without the packages that it links to", () => {
  removeScratchCopy(copy);
  expect(existsSync(copy)).toBe(false);
  expect(existsSync(join(project, "node_modules/some-package"))).toBe(true);
});

test.skipIf(isScratchCopy("."))("no vintage of the project holds figures that a rehearsal made up", () => {
  const files = diskFiles(".");
  const manifests = files.list("data/vintages").map((date) => files.readText(`data/vintages/${date}/vintage.json`));
  expect(manifests.length).toBeGreaterThan(0);
  expect(manifests.filter((manifest) => manifest.includes(madeUpMark))).toEqual([]);
});
