import {execFileSync} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll} from "vitest";
import {golden} from "../../golden/kept-files.ts";

/** The small folder with its files for readers, built anew and removed after the tests of a file. */
export function buildFiles() {
  const root = mkdtempSync(join(tmpdir(), "kuntakokeilut-"));
  cpSync(join(golden, "in"), root, {recursive: true});
  execFileSync(process.execPath, ["scripts/build.ts", "--root", root, "--quiet"]);
  afterAll(() => rmSync(root, {recursive: true}));
  const folder = join(root, "public/data");
  return {
    folder,
    bytes: (path: string) => readFileSync(join(folder, path)),
    text: (path: string) => readFileSync(join(folder, path), "utf8")
  };
}
