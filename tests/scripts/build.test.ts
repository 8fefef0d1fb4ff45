import {execFileSync, spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {golden, isKept, listFiles} from "../golden/kept-files.ts";

// The whole command on a made-up folder; golden/small/README.md tells how its figures were checked by hand.
const root = mkdtempSync(join(tmpdir(), "kuntakokeilut-"));
const command = ["scripts/build.ts", "--root", root, "--quiet"];

let printed = "";
beforeAll(() => {
  cpSync(join(golden, "in"), root, {recursive: true});
  printed = execFileSync(process.execPath, command, {encoding: "utf8"});
});

afterAll(() => rmSync(root, {recursive: true}));

test("the build writes exactly the expected files", () => {
  const kept = [...listFiles(join(golden, "in")), ...listFiles(join(golden, "out"))].sort();
  expect(listFiles(root).filter(isKept)).toEqual(kept);
});

test("every file for readers has its checksum, the ones that are not kept here included", () => {
  const folder = join(root, "public/data");
  const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  const paths = listFiles(folder).filter((path) => path !== "SHA256SUMS");
  const sum = (path: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
  expect(sums).toEqual(paths.map((path) => `${sum(path)}  ${path}`));
  expect(paths.filter((path) => path.endsWith(".xlsx"))).toHaveLength(2 + 15);
  const others = paths.filter((path) => /\.(parquet|zip)$/.test(path));
  expect(others).toEqual(["comparisons.parquet", "kuntakokeilut.zip", "observations.parquet"]);
});

test("the build ends with the months that are missing, and what completes them", () => {
  expect(printed.trimEnd().split("\n").at(-1)).toMatch(
    /^Months are missing: (.+ ends? in \d{4}-\d\d)+\. To complete them from the source: npm run data:update$/
  );
});

test.each(listFiles(join(golden, "out")))("%s is as expected to the byte", (path) => {
  const [built, expected] = [readFileSync(join(root, path)), readFileSync(join(golden, "out", path))];
  expect(built.toString()).toBe(expected.toString());
  expect(built.equals(expected)).toBe(true);
});

test("a second build, in another time zone, gives the same bytes and removes what is stale", () => {
  const before = snapshot();
  writeFileSync(join(root, "public/data/stale.csv"), "old\n");
  execFileSync(process.execPath, command, {env: {...process.env, TZ: "Pacific/Auckland"}});
  expect(snapshot()).toEqual(before);
}, 60_000);

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

// With a single core there is no thread beside.
test.skipIf(availableParallelism() === 1)(
  "a thread that vanishes ends the build with a sentence and changes nothing",
  () => {
    const before = snapshot();
    const {status, stderr} = spawnSync(
      process.execPath,
      ["--import", "./tests/scripts/vanish-in-threads.ts", ...command],
      {
        encoding: "utf8"
      }
    );
    expect(stderr).toBe("thread build-beside.ts: expected it to do its part of the work, it ended with code 7\n");
    expect(status).toBe(1);
    expect(snapshot()).toEqual(before);
  }
);

function snapshot(): Record<string, string> {
  return Object.fromEntries(listFiles(root).map((path) => [path, readFileSync(join(root, path), "base64")]));
}
