import {spawn} from "node:child_process";
import {once} from "node:events";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {partUntil} from "./held-table.ts";
import type {HeldPart} from "./held-table.ts";

const part: HeldPart = {
  title: "12r5",
  source: "made up",
  updated: "2023-11-21T06:00:00Z",
  measures: ["TYOVOIMATK"],
  first: "2006-01",
  last: "2023-10"
};

test("a part up to a month was published in the month after it", () => {
  expect(partUntil(part, "2022-12")).toEqual({...part, last: "2022-12", updated: "2023-01-21T06:00:00Z"});
});

test("up to its last month a part is whole, and published when it was", () => {
  expect(partUntil(part, null)).toEqual(part);
  expect(partUntil(part, "2023-10")).toEqual(part);
  expect(partUntil({...part, updated: "2023-11-15T06:00:00Z", last: "2023-11"}, "2023-10").updated).toBe(
    "2023-11-15T06:00:00Z"
  );
});

test.each(["2005-12", "2023-11"] as const)("there is no part up to %s", (until) => {
  expect(() => partUntil(part, until)).toThrow(`--until ${until}: expected a month from 2006-01 to 2023-10`);
});

describe("the server for trials", () => {
  test("serves what a vintage states up to a month", async () => {
    const server = serve("--vintage", "2023-11-21", "--until", "2023-05", "--port", "0");
    const lines: string[] = [];
    for await (const chunk of server.stdout) {
      lines.push(...String(chunk).split("\n"));
      if (lines.some((line) => line.startsWith("npm run"))) break;
    }
    expect(lines[0]).toBe("2023-06-21T06:00:00Z: 209 months, 345 areas, 3 measures");
    const address = lines.join("\n").match(/--base-url (\S+)/)?.[1];
    const answer = await fetch(`${address}/fi/StatFin/tyonv/12r5.px`);
    const {variables} = (await answer.json()) as {variables: {values: string[]}[]};
    expect(variables.map(({values}) => values.at(-1))).toContain("2023M05");
    server.kill();
    await once(server, "exit");
  });

  test("takes no month beside the real answer, which is of one", async () => {
    const server = serve("--real-answer", "--until", "2026-05");
    const errors = Buffer.concat(await Array.fromAsync(server.stderr)).toString();
    expect(errors).toBe("--real-answer: expected without --vintage and --until, for it is of one month\n");
  });
});

function serve(...args: string[]) {
  const env = {...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "kuntakokeilut-compiled")};
  return spawn(process.execPath, ["tests/pxweb/serve.ts", ...args], {env});
}
