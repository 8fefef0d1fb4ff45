import {spawnSync} from "node:child_process";
import {closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {diskFiles} from "../../scripts/effects/files.ts";
import {readReference} from "../../scripts/observations/read-reference.ts";
import {bigCell, bigFigures, bigMonths, bigPx} from "./big-px.ts";

/**
 * A small share of what must hold: 200 MB in 300 MB of memory, Node itself among it. The whole is
 * `BIG_PX_MEGABYTES=200 npx vitest run --project unit tests/scripts/import-memory.test.ts`.
 */
const size = Number(process.env["BIG_PX_MEGABYTES"] ?? 20);
const allowed = Math.round(160 + 0.7 * size);

/** Tells how many kilobytes the process that loads it has taken at most. */
const meter = `data:text/javascript,process.on("exit", () => console.error(process.resourceUsage().maxRSS))`;

const {municipalities, measures} = readReference(diskFiles("."));

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "big-"));
  cpSync("data/reference", join(root, "data/reference"), {recursive: true});
  cpSync("data/vintages/2022-03-22", join(root, "data/vintages/2022-03-22"), {recursive: true});
});
afterEach(() => rmSync(root, {recursive: true}));

test(
  `a PX file of ${size} MB is imported beside what is held in less than ${allowed} MB of memory, every cell right`,
  {timeout: 300_000},
  () => {
    const file = openSync(join(root, "big.px"), "w");
    for (const piece of bigPx(readReference(diskFiles(".")), size * 1e6)) writeSync(file, piece);
    closeSync(file);
    const {status, output, errors} = runAsNpmDoes("data:import", "big.px");
    expect(errors).toMatch(/^\d+\n$/);
    expect(status).toBe(0);
    const added = Number(/^vintage 2024-12-23: (\d+) cells added, 0 revised/.exec(output)?.[1]);
    const kept = measures.filter(({code}) => code !== "KASSASSA");
    const cellsAMonth = kept.length * bigFigures(municipalities).length;
    expect(added).toBeGreaterThan(size * 80_000);
    for (const {code} of kept)
      expect(readFileSync(written(code), "utf8") === expectedFile(code, added / cellsAMonth)).toBe(true);
    const megabytes = Math.round(Number(errors) / 1024);
    console.log(`${size} MB with ${added} cells to keep, imported in ${megabytes} MB`);
    expect(megabytes).toBeLessThan(allowed);
  }
);

/** Runs a command of `package.json` with the options of Node that stand there. */
function runAsNpmDoes(name: string, ...args: string[]): {status: number | null; output: string; errors: string} {
  const {scripts} = JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>};
  const [, ...told] = scripts[name]!.split(" ");
  const command = ["--import", meter, ...told.slice(0, -1), resolve(told.at(-1)!), ...args];
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {cwd: root, env: {}, encoding: "utf8"});
  return {status, output: stdout, errors: stderr};
}

function written(measure: string): string {
  return join(root, `data/vintages/2024-12-23/${measure}.csv`);
}

function expectedFile(measure: string, months: number): string {
  const places = new Map(bigFigures(municipalities).map((code, a) => [code, a]));
  const areas = ["SSS", ...municipalities.map(({code}) => code).sort()];
  const rows = bigMonths(months).map((month, t) =>
    [month, ...areas.map((area) => bigCell(t, places.get(area)!, measure) ?? "...")].join(",")
  );
  return [["month", ...areas].join(","), ...rows, ""].join("\n");
}
