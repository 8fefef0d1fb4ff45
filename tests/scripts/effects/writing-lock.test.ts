import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterEach, beforeEach, describe, expect, test} from "vitest";

const effect = pathToFileURL("scripts/effects/writing-lock.ts").href;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(root, {recursive: true}));

test("a lock is held until its process ends, whether well or with a failure", () => {
  for (const end of ["", "throw new Error()"]) {
    const {stdout} = hold(`console.log(require("node:fs").existsSync(${JSON.stringify(place())})); ${end}`);
    expect(stdout).toBe("true\n");
    expect(existsSync(place())).toBe(false);
  }
});

test("two processes at once: one holds it, and all others are told which", async () => {
  const first = spawn(process.execPath, ["-e", code("first", 'console.log("held"); setInterval(() => {}, 1000);')]);
  await once(first.stdout, "data");
  const {status, stderr} = hold("", "second");
  expect(stderr).toContain(`.cache/writing.lock: first, process ${first.pid}, is writing, expected no other`);
  expect(status).toBe(1);
  first.kill("SIGKILL");
  await once(first, "close");
  expect(hold("").stdout).toBe(".cache/writing.lock: first ended without removing it, going on\n");
});

test("a command that another one starts writes on its behalf, and leaves the lock to it", () => {
  const inner = code("inner", 'console.log("inner wrote");');
  const {stdout, stderr} = hold(
    `console.log(require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(inner)}], {encoding: "utf8"}));
     console.log(require("node:fs").existsSync(${JSON.stringify(place())}));`
  );
  expect(stderr).toBe("");
  expect(stdout).toBe("inner wrote\n\ntrue\n");
  expect(existsSync(place())).toBe(false);
});

test("of several that find what one has left, one goes on", async () => {
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  mkdirSync(join(root, ".cache"));
  writeFileSync(place(), JSON.stringify({pid: gone, command: "npm run release"}));
  const wait = 'console.log("held"); setTimeout(() => {}, 2000);';
  const others = Array.from({length: 6}, (_, i) => spawn(process.execPath, ["-e", code(`command ${i}`, wait)]));
  const ends = await Promise.all(
    others.map(async (one) => {
      let said = "";
      one.stdout.on("data", (part) => (said += String(part)));
      const [status] = await once(one, "close");
      return {status, isHolder: said.includes("held")};
    })
  );
  expect(ends.filter(({isHolder}) => isHolder)).toEqual([{status: 0, isHolder: true}]);
  expect(ends.filter(({status}) => status === 1)).toHaveLength(5);
});

describe("a lock is taken over with a line when", () => {
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  test.each([
    ["its process has ended", JSON.stringify({pid: gone, command: "npm run release"}), "npm run release"],
    ["it is damaged", "{", "a command"],
    ["it says nothing", "{}", "a command"]
  ])("%s", (_, text, who) => {
    mkdirSync(join(root, ".cache"));
    writeFileSync(place(), text);
    expect(hold("").stdout).toBe(`.cache/writing.lock: ${who} ended without removing it, going on\n`);
    expect(existsSync(place())).toBe(false);
  });
});

function place(): string {
  return join(root, ".cache/writing.lock");
}

/** Holds the lock in a process of its own, which then does something. */
function hold(then: string, command = "npm run data:update") {
  return spawnSync(process.execPath, ["-e", code(command, then)], {encoding: "utf8"});
}

function code(command: string, then: string): string {
  const args = [root, command].map((text) => JSON.stringify(text)).join();
  return `import(${JSON.stringify(effect)}).then(({holdWritingLock}) => { holdWritingLock(${args}, console.log); ${then} });`;
}
