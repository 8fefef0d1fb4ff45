import {spawnSync} from "node:child_process";
import {describe, expect, test} from "vitest";
import {z} from "zod";
import {describeFailure} from "../../../scripts/effects/failures.ts";

describe("what went wrong is told with what caused it", () => {
  test("in one sentence", () => {
    const cause = new Error("file a.csv: expected a readable file", {cause: new Error("EACCES: permission denied")});
    const error = new Error("thread build-beside.ts: it failed", {cause});
    expect(describeFailure(error)).toBe(
      "thread build-beside.ts: it failed: file a.csv: expected a readable file: EACCES: permission denied"
    );
  });

  test("once, where the sentence tells the cause already", () => {
    const error = new Error("a.csv: month 2021-3: expected a code", {
      cause: new Error("month 2021-3: expected a code")
    });
    expect(describeFailure(error)).toBe("a.csv: month 2021-3: expected a code");
  });

  test("without the list of a schema, whose faults the sentence names", () => {
    const cause = z.object({version: z.string()}).safeParse({}).error;
    expect(describeFailure(new Error("a.json: version: expected string", {cause}))).toBe(
      "a.json: version: expected string"
    );
  });

  test("even when it is no error", () => {
    expect(describeFailure("all is lost")).toBe("all is lost");
  });

  test("of a mistake in the code with the place of it", () => {
    const mistake = new TypeError("unit.name is undefined");
    expect(describeFailure(new Error("page model a.json", {cause: mistake}))).toBe(
      `page model a.json: unit.name is undefined\n${mistake.stack}`
    );
  });
});

test.each([
  ["later", 'await new Promise((_, reject) => setTimeout(() => reject(new Error("a: expected b")), 1));'],
  ["at once", 'throw new Error("a", {cause: new Error("expected b")});'],
  ["where nobody waits", 'void Promise.reject(new Error("a: expected b")); await new Promise(() => undefined);'],
  ["while others still work", 'setInterval(() => undefined, 1000); throw new Error("a: expected b");']
])("a command that fails %s ends with the sentence and code 1", (_, code) => {
  const module = new URL("../../../scripts/command-line.ts", import.meta.url).href;
  const args = ["--input-type=module", "--eval", `import {startCommand} from "${module}"; startCommand({});\n${code}`];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: "utf8"});
  expect([status, stdout, stderr]).toEqual([1, "", "a: expected b\n"]);
});
