import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readContents, tellDifferences} from "./folder-contents.ts";

test("contents differ by files that are gone, that are new, and that have other bytes", () => {
  const project = mkdtempSync(join(tmpdir(), "project-"));
  mkdirSync(join(project, "public/data"), {recursive: true});
  const write = (name: string, text: string): void => writeFileSync(join(project, "public/data", name), text);
  for (const name of ["same.csv", "changed.csv", "gone.csv"]) write(name, "1\n");
  const before = readContents(project, ["public/data"]);
  expect(tellDifferences(readContents(project, ["public/data"]), before)).toEqual([]);
  write("changed.csv", "2\n");
  write("new.csv", "1\n");
  rmSync(join(project, "public/data/gone.csv"));
  expect(tellDifferences(readContents(project, ["public/data"]), before)).toEqual([
    "public/data/changed.csv has other bytes than before, expected the same",
    "public/data/gone.csv is not there, expected it as before",
    "public/data/new.csv is there, expected no such file"
  ]);
  rmSync(project, {recursive: true});
});
