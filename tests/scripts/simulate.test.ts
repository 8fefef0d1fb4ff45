import {spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";

// The made-up project of the golden build: its counts end in 2021-11, the ninth month of the pilots.

test("a simulation of as many months as are observed is kept when it is made only if needed", () => {
  const root = mkdtempSync(join(tmpdir(), "kuntakokeilut-"));
  cpSync("tests/golden/small/in", root, {recursive: true});
  const path = join(root, "data/reference/simulated-coverage.json");
  const record = JSON.parse(readFileSync(path, "utf8"));
  const kept = JSON.stringify({...record, world: {...record.world, postLength: 9}});
  writeFileSync(path, kept);
  const {status, stdout, stderr} = spawnSync(process.execPath, ["scripts/simulate.ts", "--root", root, "--if-needed"], {
    encoding: "utf8"
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toBe("the simulation kept is of 9 months, as many as are observed\n");
  expect(readFileSync(path, "utf8")).toBe(kept);
  rmSync(root, {recursive: true});
});
