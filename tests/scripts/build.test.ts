import {execFileSync, spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";

// The whole command on a made-up folder; golden/small/README.md tells how its figures were checked by hand.
const golden = join(import.meta.dirname, "../golden/small");
const root = mkdtempSync(join(tmpdir(), "kuntakokeilut-"));
const command = ["scripts/build.ts", "--root", root, "--quiet"];

beforeAll(() => {
  cpSync(join(golden, "in"), root, {recursive: true});
  execFileSync(process.execPath, command);
});

afterAll(() => rmSync(root, {recursive: true}));

test("the build writes exactly the expected files", () => {
  expect(listFiles(root)).toEqual([...listFiles(join(golden, "in")), ...listFiles(join(golden, "out"))].sort());
});

test.each(listFiles(join(golden, "out")))("%s is as expected to the byte", (path) => {
  const [built, expected] = [readFileSync(join(root, path)), readFileSync(join(golden, "out", path))];
  expect(built.toString()).toBe(expected.toString());
  expect(built.equals(expected)).toBe(true);
});

test("a second build gives the same bytes and removes what is stale", () => {
  const before = snapshot();
  writeFileSync(join(root, "public/data/stale.csv"), "old\n");
  execFileSync(process.execPath, command);
  expect(snapshot()).toEqual(before);
});

test("an error in the reference tables stops the build and leaves what was published", () => {
  const before = snapshot();
  const path = join(root, "data/reference/pilot-areas.csv");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(",KU004,", ",KU003,"));
  const {status, stderr} = spawnSync(process.execPath, command, {encoding: "utf8"});
  writeFileSync(path, text);
  expect(status).toBe(1);
  expect(stderr).toContain("error: reference-once: pilot-areas.csv, members: KU003 twice, expected once");
  expect(snapshot()).toEqual(before);
});

function snapshot(): Record<string, string> {
  return Object.fromEntries(listFiles(root).map((path) => [path, readFileSync(join(root, path), "base64")]));
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return entries.map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1)).sort();
}
