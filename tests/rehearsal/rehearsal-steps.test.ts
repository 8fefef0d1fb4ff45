import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import project from "../../package.json" with {type: "json"};
import {publishingSteps, testGroups, testSteps} from "./rehearsal-steps.ts";

const copy = mkdtempSync(join(tmpdir(), "copy-"));
afterAll(() => rmSync(copy, {recursive: true}));
const baseUrl = "http://127.0.0.1:8123/PxWeb/api/v1";
const steps = publishingSteps({copy, baseUrl, newestHeld: "2025-02-25", releaseDay: "2026-11-24"});

test("the update asks the server on this machine, and nothing else does", () => {
  const asking = steps.filter(({command}) => command.includes(baseUrl));
  expect(asking.map(({name}) => name)).toEqual(["update"]);
});

test("a rehearsal goes from the update to the check, the release, the site and its pictures", () => {
  const scripts = steps.map(({command}) => command[2]!);
  expect(scripts).toEqual(["data", "data:update", "data", "data:check", "release", "data", "site", "pictures"]);
  expect(scripts.filter((script) => !(script in project.scripts))).toEqual([]);
});

test("the state before the update must be the same after it", () => {
  const [before, , earlier] = steps;
  const file = join(copy, "public/data/observations.csv");
  mkdirSync(join(copy, "data/published"), {recursive: true});
  mkdirSync(join(copy, "public/data"), {recursive: true});
  expect(before!.verify!()).toEqual(["public/data,data/published: expected files"]);
  writeFileSync(file, "1\n");
  expect(before!.verify!()).toEqual([]);
  expect(earlier!.command).toContain("2025-02-25");
  expect(earlier!.verify!()).toEqual([]);
  writeFileSync(file, "2\n");
  expect(earlier!.verify!()).toEqual(["public/data/observations.csv has other bytes than before, expected the same"]);
});

test("every group of tests can be run", () => {
  // Read as a text: the group of components is a function, with which Astro would start.
  const known = readFileSync("vitest.config.ts", "utf8").matchAll(/\bname: "([^"]+)"/g);
  expect([...testGroups]).toEqual([...known].map(([, name]) => name));
  expect(testSteps(["browser"]).map(({name}) => name)).toEqual(["find a browser", "browser tests"]);
  expect(testSteps(["site"]).map(({name, command}) => [name, command[4]])).toEqual([["site tests", "site"]]);
});
