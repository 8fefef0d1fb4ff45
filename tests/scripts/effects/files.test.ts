import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {diskFiles} from "../../../scripts/effects/files.ts";
import type {Files} from "../../../scripts/effects/files.ts";
import {memoryFiles} from "./memory-files.ts";

let root = "";
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "files-"))));
afterEach(() => rmSync(root, {recursive: true}));

describe.each([
  ["files on disk", () => diskFiles(root)],
  ["files in memory", () => memoryFiles()]
])("%s", (_, open: () => Files) => {
  test("read what was written, as text and as bytes", () => {
    const files = open();
    files.write("data/a/x.csv", "kunta,määrä\n");
    files.write("data/b.gz", new Uint8Array([31, 139, 255]));
    expect(files.readText("data/a/x.csv")).toBe("kunta,määrä\n");
    expect([...files.readBytes("data/b.gz")]).toEqual([31, 139, 255]);
  });

  test("read a file that was written in parts, each of them in the memory of the one before", () => {
    const files = open();
    files.writeParts("data/a.csv", overwritten());
    expect(files.readText("data/a.csv")).toBe("1\n2\n3\n");
  });

  test("keep the old file when its new parts break off", () => {
    const files = open();
    files.write("data/a.csv", "old");
    expect(() => files.writeParts("data/a.csv", brokenOff())).toThrow("no more");
    expect(files.readText("data/a.csv")).toBe("old");
    expect(files.list("data")).toEqual(["a.csv"]);
  });

  test("name the file that is missing", () => {
    expect(() => open().readText("data/none.csv")).toThrow("file data/none.csv: expected a readable file");
  });

  test("list the names in a folder in order, and none where there is no folder", () => {
    const files = open();
    files.write("data/b.csv", "");
    files.write("data/a/x.csv", "");
    expect(files.list("data")).toEqual(["a", "b.csv"]);
    expect(files.list("nowhere")).toEqual([]);
  });

  test("move a folder with all it holds, but never onto another", () => {
    const files = open();
    files.write("new/regions/a.csv", "1");
    files.write("old/a.csv", "2");
    expect(() => files.move("new", "old")).toThrow("path old: expected nothing there yet");
    files.move("new", "kept");
    expect(files.readText("kept/regions/a.csv")).toBe("1");
    expect([files.exists("new"), files.exists("kept/regions"), files.exists("old/a.csv")]).toEqual([false, true, true]);
  });

  test("remove a folder, and nothing when there is none", () => {
    const files = open();
    files.write("data/a/x.csv", "");
    files.write("data/ab.csv", "");
    files.remove("data/a");
    files.remove("data/a");
    expect(files.list("data")).toEqual(["ab.csv"]);
  });
});

test("files on disk name the file that is not UTF-8", () => {
  diskFiles(root).write("a.csv", new Uint8Array([0x6d, 0xe4]));
  expect(() => diskFiles(root).readText("a.csv")).toThrow("file a.csv: expected UTF-8 text");
});

test("files on disk leave no half-written file behind", () => {
  diskFiles(root).write("a.csv", "1");
  diskFiles(root).write("a.csv", "2");
  expect(readdirSync(root)).toEqual(["a.csv"]);
});

test.each(["../outside.csv", "data/../../outside.csv", "/etc/outside.csv"])("files on disk refuse %s", (path) => {
  expect(() => diskFiles(root).write(path, "")).toThrow(/expected a place below/);
});

function* overwritten(): Generator<Uint8Array> {
  const memory = Buffer.from("0\n");
  for (const figure of "123") {
    memory.write(figure);
    yield memory;
  }
}

function* brokenOff(): Generator<Uint8Array> {
  yield Buffer.from("new");
  throw new Error("no more");
}
