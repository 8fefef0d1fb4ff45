import {execFileSync} from "node:child_process";
import {cpSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {startCommand} from "../../scripts/command-line.ts";
import {counted} from "../../src/model/counted.ts";
import {golden, isKept, listFiles} from "./kept-files.ts";

// `npm run golden`: builds the small folder anew. Read the difference before keeping it.

startCommand({});
const root = mkdtempSync(join(tmpdir(), "kuntakokeilut-"));
cpSync(join(golden, "in"), root, {recursive: true});
execFileSync(process.execPath, ["scripts/build.ts", "--root", root, "--quiet"], {stdio: "inherit"});
rmSync(join(golden, "out"), {recursive: true, force: true});
const given = new Set(listFiles(join(golden, "in")));
const built = listFiles(root).filter((path) => !given.has(path) && isKept(path));
for (const path of built) cpSync(join(root, path), join(golden, "out", path));
rmSync(root, {recursive: true});
console.log(`${counted(built.length, "file")} in tests/golden/small/out`);
