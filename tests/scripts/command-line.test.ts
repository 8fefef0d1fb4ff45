import {execFile} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {readCommandLine} from "../../scripts/command-line.ts";
import {choice, day, flag, folder, month, pastDay, text, webAddress, whole} from "../../scripts/command-options.ts";

// The commands share what Node has compiled, and run side by side.
const env = {...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "kuntakokeilut-compiled")};
const {scripts} = JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>};
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, path] = /^node (\S+\.ts)$/.exec(line) ?? [];
  return path === undefined ? [] : [[name, path] as const];
});

describe.concurrent("a mistyped option ends with one sentence that names it:", () => {
  const beside = [
    ["the borders", "scripts/boundaries.ts"],
    ["the server for trials", "tests/pxweb/serve.ts"]
  ] as const;
  test.each([...commands, ...beside])("%s", async (_, path) => {
    const {code, output, errors} = await run(path, ["--bogus"]);
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toMatch(/^--bogus: unknown option, expected (none|--.+)\n$/);
  });

  test("there are as many commands as the table of the README has", () => {
    const table = readFileSync("README.md", "utf8").match(/^\| `npm (run )?[\w:]+/gm) ?? [];
    const named = table.map((row) => row.replace(/.*npm (run )?/, ""));
    expect(commands.map(([name]) => name).filter((name) => !named.includes(name))).toEqual([]);
  });

  const wrong: [path: string, args: string[], errors: string][] = [
    ["scripts/build.ts", ["--vintage", "2022-02-30"], "--vintage 2022-02-30: expected a day such as 2023-11-21\n"],
    ["scripts/build.ts", ["--root", "none"], "--root none: expected a folder that is there\n"],
    ["scripts/update.ts", ["--from", "2024-13"], "--from 2024-13: expected a month such as 2024-01\n"],
    [
      "scripts/update.ts",
      ["--base-url", "ftp://pxdata.stat.fi"],
      "--base-url ftp://pxdata.stat.fi: expected an address such as https://pxdata.stat.fi/PxWeb/api/v1\n"
    ],
    ["scripts/update.ts", ["--full", "--from", "2024-01"], "--full and --from 2024-01: expected one of them\n"],
    ["scripts/release.ts", ["--date", "1.3.2022"], "--date 1.3.2022: expected a day such as 2023-11-21\n"],
    [
      "scripts/addresses.ts",
      ["--replay", "example.org"],
      "--replay example.org: expected an address such as https://example.org\n"
    ],
    ["tests/rehearsal/rehearse.ts", ["--until", "2026"], "--until 2026: expected a month such as 2024-01\n"],
    ["tests/pxweb/serve.ts", ["--port", "http"], "--port http: expected a whole number\n"]
  ];
  test.each(wrong)("%s %s", async (path, args, message) => {
    expect(await run(path, args)).toEqual({code: 1, output: "", errors: message});
  });

  test.each([
    ["in a folder that is not there", "none/report.md"],
    ["that is a folder", "tests"]
  ])("a report %s, before anything is made", async (_, path) => {
    const {code, output, errors} = await run("scripts/release.ts", ["--report", path]);
    expect([code, output, errors]).toEqual([1, "", `--report ${path}: expected a file in a folder that is there\n`]);
  });

  test("an option that npm took for its own, for a dry run would be a real one", async () => {
    const {code, output, errors} = await run("scripts/update.ts", [], ".", {npm_config_dry_run: "true"});
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toBe('--dry-run: npm took it for itself, expected it after "--", as in npm run data -- --dry-run\n');
  });

  test.each(["scripts/site.ts", "scripts/pictures.ts"])("%s before the data are made", async (path) => {
    const empty = mkdtempSync(join(tmpdir(), "empty-"));
    const {code, errors} = await run(resolve(path), [], empty);
    rmSync(empty, {recursive: true});
    expect([code, errors]).toEqual([1, 'data/published/site.json: not there; "npm run data" makes it anew\n']);
  });

  test("what fails later ends in one sentence, too", async () => {
    const {code, errors} = await run("scripts/simulate.ts", ["--root", "tests"]);
    expect([code, errors]).toEqual([
      1,
      expect.stringMatching(/^file data\/reference\/\S+: expected a readable file: ENOENT: .+\n$/)
    ]);
  });
});

const known = {
  root: folder("."),
  from: month(null),
  vintage: day(undefined),
  method: choice(["did", "sc"], "sc"),
  quiet: flag
};

test("options that are not given are what they are otherwise", () => {
  expect(readCommandLine(known, [], false)).toEqual({
    options: {root: ".", from: null, vintage: undefined, method: "sc", quiet: false},
    words: []
  });
});

test("values stand after the option or after a sign of equality, words anywhere", () => {
  const args = ["a.csv", "--from", "2024-01", "--root=tests", "b.csv", "--quiet", "--", "--c.csv"];
  expect(readCommandLine(known, args, true)).toMatchObject({
    options: {root: "tests", from: "2024-01", quiet: true},
    words: ["a.csv", "b.csv", "--c.csv"]
  });
});

describe("refused with a sentence:", () => {
  const all = "expected --root FOLDER, --from YYYY-MM, --vintage YYYY-MM-DD, --method did|sc or --quiet";
  test.each([
    ["a short name", ["-r", "."], `-r: unknown option, ${all}`],
    ["a flag that is denied", ["--no-quiet"], `--no-quiet: unknown option, ${all}`],
    ["a name that every object knows", ["--constructor"], `--constructor: unknown option, ${all}`],
    ["a word", ["2024-01"], `2024-01: unexpected argument, ${all}; npm passes on only the options after "--"`],
    ["no value", ["--from"], "--from: expected a month such as 2024-01"],
    ["the next option instead of a value", ["--from", "--quiet"], "--from: expected a month such as 2024-01"],
    ["an empty value", ["--from", ""], '--from "": expected a month such as 2024-01'],
    ["a value for a flag", ["--quiet=yes"], "--quiet yes: expected nothing after it"],
    ["a word that is no choice", ["--method", "ols"], "--method ols: expected one of did, sc"]
  ])("%s", (_, args, message) => {
    expect(() => readCommandLine(known, args, false)).toThrow(new Error(message));
  });
});

test("each kind of option takes what it expects and nothing else", () => {
  expect([month(null).read("2024M12"), month(null).read("2024-00")]).toEqual(["2024-12", null]);
  expect([day(undefined).read("2024-02-29"), day(undefined).read("2023-02-29")]).toEqual(["2024-02-29", null]);
  const past = pastDay("2026-07-21");
  expect([past.read("2026-07-21"), past.read("2026-07-22"), past.read("2026-7-2")]).toEqual(["2026-07-21", null, null]);
  const counts = ["12", "0", "-1", "1.5", "1e3", "12345678901234567890"];
  expect(counts.map((count) => whole(undefined).read(count))).toEqual([12, 0, null, null, null, null]);
  const address = webAddress("https://example.org", undefined);
  expect(["http://localhost:8123/a", "ftp://example.org", "example.org"].map(address.read)).toEqual([
    "http://localhost:8123/a",
    null,
    null
  ]);
  expect([text("FILE", undefined).read("report.md"), text("FILE", undefined).read("")]).toEqual(["report.md", null]);
});

function run(
  path: string,
  args: readonly string[] = [],
  cwd = ".",
  more: Readonly<Record<string, string>> = {}
): Promise<{code: number; output: string; errors: string}> {
  return new Promise((resolve) => {
    execFile(process.execPath, [path, ...args], {cwd, env: {...env, ...more}}, (error, output, errors) => {
      resolve({code: error === null ? 0 : Number(error.code), output, errors});
    });
  });
}
