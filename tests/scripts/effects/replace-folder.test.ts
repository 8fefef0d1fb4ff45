import {expect, test} from "vitest";
import {replaceFolder} from "../../../scripts/effects/replace-folder.ts";
import {memoryFiles} from "./memory-files.ts";

test("the folder holds what was written and nothing older", () => {
  const files = memoryFiles({"public/data/stale.csv": "old", "public/other.txt": "kept"});
  const result = replaceFolder(files, "public/data", (write) => {
    write("charts/espoo.csv", "new");
    return 1;
  });
  expect(result).toBe(1);
  expect([...files.contents.keys()].sort()).toEqual(["public/data/charts/espoo.csv", "public/other.txt"]);
  expect(files.readText("public/data/charts/espoo.csv")).toBe("new");
});

test("the old folder is untouched while the new one is filled, and stays when that fails", () => {
  const files = memoryFiles({"public/data/a.csv": "old"});
  const fail = () =>
    replaceFolder(files, "public/data", (write) => {
      write("a.csv", "half");
      expect(files.readText("public/data/a.csv")).toBe("old");
      throw new Error("disk full");
    });
  expect(fail).toThrow("disk full");
  expect([...files.contents.keys()]).toEqual(["public/data/a.csv"]);
  expect(files.readText("public/data/a.csv")).toBe("old");
});

test("what an interrupted run left behind is not taken over", () => {
  const files = memoryFiles({"public/data.new/half.csv": "half", "public/data.old/a.csv": "older"});
  replaceFolder(files, "public/data", (write) => write("a.csv", "new"));
  expect([...files.contents.keys()]).toEqual(["public/data/a.csv"]);
});
