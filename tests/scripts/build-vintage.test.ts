import {execFileSync, spawnSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {golden, listFiles} from "../golden/kept-files.ts";
import {madeUpRecord} from "./publish/releases/made-up-records.ts";

// The made-up folder of the golden build as it was before its second vintage, in which KU003 has merged into KU002.
const root = mkdtempSync(join(tmpdir(), "kuntakokeilut-"));
const command = ["scripts/build.ts", "--root", root, "--quiet"];
const earlier = "2021-12-21";
const release = madeUpRecord({
  date: "2022-02-24",
  vintages: ["2021-12-21", "2022-02-22"],
  coverage: [{indicator: "jobseekers", first: "2021-10", last: "2021-12"}]
});
let built: Record<string, string>;
let told: string;

beforeAll(() => {
  cpSync(join(golden, "in"), root, {recursive: true});
  mkdirSync(join(root, "data/releases"));
  // Both vintages have been released, with months that were not there at the first.
  writeFileSync(join(root, "data/releases/2022-02-24.json"), JSON.stringify(release));
  told = execFileSync(process.execPath, [...command, "--vintage", earlier], {encoding: "utf8"});
  built = readBuilt();
}, 60_000);

afterAll(() => rmSync(root, {recursive: true}));

test("the state of an earlier vintage knows nothing of what was published later", () => {
  expect(built["public/data/revisions.csv"]).toBe("measure,area,month,vintage,old,new,cause\n");
  const jobseekers = rows("public/data/municipalities/jobseekers.csv");
  expect(jobseekers).toContain("KU003,2021-10,15,,,A");
  expect(jobseekers).toContain("KU002,2021-10,40,,,A");
  expect(jobseekers.some((row) => row.includes("2021-12"))).toBe(false);
  const models = Object.entries(built).filter(([path]) => path.startsWith("data/published/"));
  expect(models.filter(([, text]) => text.includes("2022-02-22")).map(([path]) => path)).toEqual([]);
});

test("no month is called missing that came after the vintage", () => {
  expect(told).toContain("files, ");
  expect(told).not.toContain("data:update");
});

test("the build is, to the byte, the one of a folder that never held the later vintage", () => {
  for (const path of ["data/vintages/2022-02-22", "data/releases"]) rmSync(join(root, path), {recursive: true});
  execFileSync(process.execPath, command);
  expect(Object.keys(readBuilt())).toEqual(Object.keys(built));
  // The days of all releases are known even so, for what somebody has written about them.
  const list = "data/published/releases.json";
  const expected: Record<string, string> = {...built, [list]: built[list]!.replace(`"${release.date}"`, "")};
  for (const [path, content] of Object.entries(readBuilt())) expect(content, path).toBe(expected[path]);
  cpSync(join(golden, "in"), root, {recursive: true});
}, 60_000);

test("a date without a vintage stops the build with the dates that there are, and changes nothing", () => {
  const before = readBuilt();
  const {status, stderr} = spawnSync(process.execPath, [...command, "--vintage", "2022-01-18"], {encoding: "utf8"});
  expect(stderr).toBe(
    "error: vintage: --vintage 2022-01-18: no vintage of that date, expected one of 2021-12-21, 2022-02-22\n"
  );
  expect(status).toBe(1);
  expect(readBuilt()).toEqual(before);
}, 60_000);

test("a month that was released and is gone stops the build of the newest state, not that of an earlier vintage", () => {
  const coverage = [{indicator: "jobseekers", first: "2021-10", last: "2022-05"}] as const;
  mkdirSync(join(root, "data/releases"), {recursive: true});
  writeFileSync(join(root, "data/releases/2022-02-24.json"), JSON.stringify({...release, coverage}));
  const run = (...args: string[]) => spawnSync(process.execPath, [...command, ...args], {encoding: "utf8"});
  expect(run().stderr).toContain("error: coverage: jobseekers: ends in 2021-12, the last release in 2022-05\n");
  expect(run("--vintage", earlier).status).toBe(0);
}, 60_000);

/** Texts as they are, other files as one character a byte. */
function readBuilt(): Record<string, string> {
  const paths = listFiles(root).filter((path) => /^(data\/published|public)\//.test(path));
  return Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(root, path), /\.(csv|json)$/.test(path) ? "utf8" : "latin1")])
  );
}

function rows(path: string): string[] {
  return (built[path] ?? "").split("\n");
}
