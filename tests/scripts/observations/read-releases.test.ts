import {expect, test} from "vitest";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {readReleases, releasePath, releasesUpTo} from "../../../scripts/observations/read-releases.ts";
import {memoryFiles} from "../effects/memory-files.ts";
import {madeUpRecord} from "../publish/releases/made-up-records.ts";

const [first, second] = [madeUpRecord({date: "2026-11-21"}), madeUpRecord({date: "2026-12-22"})];

test("records are read oldest first; where nothing was released there are none", () => {
  const files = memoryFiles({
    [releasePath(second.date)]: JSON.stringify(second),
    [releasePath(first.date)]: JSON.stringify(first)
  });
  expect(readReleases(files)).toEqual([first, second]);
  expect(readReleases(memoryFiles())).toEqual([]);
});

test("the releases up to a vintage showed nothing newer", () => {
  const [old, both] = [
    {...first, vintages: ["2023-11-21"]},
    {...second, vintages: ["2023-11-21", "2025-02-25"]}
  ];
  expect(releasesUpTo([old, both], "2022-03-22")).toEqual([]);
  expect(releasesUpTo([old, both], "2023-11-21")).toEqual([old]);
  expect(releasesUpTo([old, both], "2025-02-25")).toEqual([old, both]);
  expect(releasesUpTo([old, both], undefined)).toEqual([old, both]);
});

test("a damaged record is refused with its path and what is wrong in it", () => {
  const read = (content: string) => () => readReleases(memoryFiles({[releasePath("2026-11-21")]: content}));
  expect(read("{")).toThrow("data/releases/2026-11-21.json: expected JSON");
  expect(read(JSON.stringify({...first, vintages: "all"}))).toThrow(/2026-11-21\.json[^]*vintages/);
  expect(read(JSON.stringify(second))).toThrow("date 2026-12-22, expected that of the file");
});

test("the records of the project follow one another and name only vintages that are held", () => {
  const files = diskFiles(".");
  const records = readReleases(files);
  const held = files.list("data/vintages");
  expect(records.length).toBeGreaterThan(0);
  records.forEach((record, i) => {
    expect(record.vintages.filter((vintage) => !held.includes(vintage))).toEqual([]);
    expect(record.vintages.slice(0, records[i - 1]?.vintages.length ?? 0)).toEqual(records[i - 1]?.vintages ?? []);
  });
});

test("no record weighs more than a hundred kilobytes", () => {
  const files = diskFiles(".");
  for (const {date} of readReleases(files)) expect(files.readBytes(releasePath(date)).length).toBeLessThan(100_000);
});
