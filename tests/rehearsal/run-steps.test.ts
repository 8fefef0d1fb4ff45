import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {runSteps} from "./run-steps.ts";
import type {Step} from "./run-steps.ts";

const folder = mkdtempSync(join(tmpdir(), "copy-"));
mkdirSync(join(folder, ".cache/rehearsal"), {recursive: true});
afterAll(() => rmSync(folder, {recursive: true}));

const told: string[] = [];
const run = (...steps: Step[]): ReturnType<typeof runSteps> => runSteps(folder, steps, (line) => told.push(line));
const node = (name: string, code: string, isNeeded = true): Step => ({
  name,
  command: [process.execPath, "-e", code],
  isNeeded
});

test("steps run in the copy, one after the other, and what they print is kept", async () => {
  const results = await run(
    node("write it", "fs.writeFileSync('written', 'x'); console.log('wrote')"),
    node("read", "console.error(fs.readFileSync('written', 'utf8'), process.env.CI)")
  );
  expect(results.map(({name, hasPassed, output}) => [name, hasPassed, output])).toEqual([
    ["write it", true, "wrote\n"],
    ["read", true, "x true\n"]
  ]);
  expect(readFileSync(join(folder, ".cache/rehearsal/write-it.txt"), "utf8")).toBe("wrote\n");
  expect(results.every(({seconds}) => seconds > 0)).toBe(true);
});

test("a step that fails is told, and stops those after it only where they need it", async () => {
  const results = await run(
    node("optional", "process.exit(3)", false),
    node("needed", "console.log('half'); process.exit(1)"),
    node("after", "")
  );
  expect(results.map(({hasPassed, output}) => [hasPassed, output])).toEqual([
    [false, ""],
    [false, "half\n"],
    [null, ""]
  ]);
  expect(told.filter((line) => line.includes("failed")).map((line) => line.split(" ")[0])).toEqual([
    "optional",
    "needed"
  ]);
});

test("a step fails when what it did is not as it must be, and tells what is wrong", async () => {
  const isThere = (name: string) => (): string[] => (existsSync(join(folder, name)) ? [] : [`${name} is not there`]);
  const results = await run(
    {...node("right", "fs.writeFileSync('right', '')"), verify: isThere("right")},
    {...node("wrong", "console.log('done')"), verify: isThere("wrong")},
    node("after", "")
  );
  expect(results.map(({hasPassed, output}) => [hasPassed, output])).toEqual([
    [true, ""],
    [false, "done\nwrong is not there\n"],
    [null, ""]
  ]);
  expect(readFileSync(join(folder, ".cache/rehearsal/wrong.txt"), "utf8")).toBe("done\nwrong is not there\n");
});

test("a program that is not there is an error", async () => {
  await expect(run({name: "none", command: ["no-such-program"], isNeeded: true})).rejects.toThrow("ENOENT");
});
