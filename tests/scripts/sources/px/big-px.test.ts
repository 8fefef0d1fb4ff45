import {spawnSync} from "node:child_process";
import {closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {bigPx} from "./big-px.ts";

/**
 * A small share of what must hold: 200 MB in 300 MB of memory, Node itself among it. The whole is
 * `BIG_PX_MEGABYTES=200 npx vitest run --project unit tests/scripts/sources/px/big-px.test.ts`.
 */
const size = Number(process.env["BIG_PX_MEGABYTES"] ?? 40);
const allowed = size > 100 ? 300 : 190;

test(
  `a PX file of ${size} MB is read in less than ${allowed} MB of memory, every cell right`,
  {timeout: 120_000},
  () => {
    const folder = mkdtempSync(join(tmpdir(), "big-"));
    try {
      const path = join(folder, "big.px");
      const file = openSync(path, "w");
      for (const piece of bigPx(readReference(diskFiles(process.cwd())), size * 1e6)) writeSync(file, piece);
      closeSync(file);
      const run = spawnSync(process.execPath, [resolve("tests/scripts/sources/px/read-big-px.ts"), path], {
        encoding: "utf8"
      });
      expect(run.stderr).toBe("");
      const told = JSON.parse(run.stdout) as {cells: number; wrong: number; megabytes: number};
      console.log(`${Math.round(statSync(path).size / 1e6)} MB with ${told.cells} cells, read in ${told.megabytes} MB`);
      expect(told.wrong).toBe(0);
      expect(told.cells).toBeGreaterThan(size * 100_000);
      expect(told.megabytes).toBeLessThan(allowed);
    } finally {
      rmSync(folder, {recursive: true});
    }
  }
);
