import {spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {golden} from "../golden/kept-files.ts";

// The whole command where models lack what it needs; that it draws what it should is seen in the built site.
const root = mkdtempSync(join(tmpdir(), "kuntakokeilut-"));
const script = resolve("scripts/pictures.ts");

beforeAll(() => {
  cpSync(join(golden, "out/data/published"), join(root, "data/published"), {recursive: true});
  rmSync(join(root, "data/published/charts"), {recursive: true});
  mkdirSync(join(root, "dist/charts/kept"), {recursive: true});
});

afterAll(() => rmSync(root, {recursive: true}));

function run(...options: string[]) {
  const {status, stderr} = spawnSync(process.execPath, [...options, script], {cwd: root, encoding: "utf8"});
  return {status, stderr};
}

describe("the command ends with a sentence, and the pictures as they were, when a thread", () => {
  test("fails", () => {
    expect(run()).toEqual({
      status: 1,
      stderr: expect.stringMatching(
        /^thread pictures-beside\.ts: expected it to do its part of the work, it failed: data\/published\/charts\/\w+\/[\w-]+\.json: not there; "npm run data" makes it anew\n$/
      )
    });
    expect(existsSync(join(root, "dist/charts/kept"))).toBe(true);
  });

  test("vanishes", () => {
    expect(run("--import", resolve("tests/scripts/vanish-in-threads.ts"))).toEqual({
      status: 1,
      stderr: "thread pictures-beside.ts: expected it to do its part of the work, it ended with code 7\n"
    });
    expect(existsSync(join(root, "dist/charts/kept"))).toBe(true);
  });
});
