import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, beforeEach, describe, expect, test} from "vitest";
import {countWorkers} from "../../scripts/effects/workers/side-by-side.ts";

// The whole command in a folder where "Astro" is a few lines that build one page, fail or vanish.
const root = mkdtempSync(join(tmpdir(), "kuntakokeilut-"));
const shares = countWorkers(900);
const script = resolve("scripts/site.ts");

beforeEach(() => {
  rmSync(root, {recursive: true});
  mkdirSync(join(root, "dist"), {recursive: true});
  mkdirSync(join(root, "data/published"), {recursive: true});
  writeFileSync(join(root, "dist/index.html"), "old");
  writeFileSync(join(root, "data/published/site.json"), "{}");
});

afterAll(() => rmSync(root, {recursive: true}));

/** Runs the command; what each process does besides building its page is code, which knows the number of its share. */
function run(code: string, options: readonly string[] = [], variables: Readonly<Record<string, string>> = {}) {
  const astro = join(root, "node_modules/astro/bin/astro.mjs");
  mkdirSync(join(astro, ".."), {recursive: true});
  writeFileSync(
    astro,
    `import {mkdirSync, writeFileSync} from "node:fs";
    const [number] = process.env.SITE_SHARE.split("/").map(Number);
    const folder = process.argv.at(process.argv.indexOf("--outDir") + 1);
    mkdirSync(folder + "/page-" + number, {recursive: true});
    writeFileSync(folder + "/index.html", "of " + number);
    writeFileSync(folder + "/page-" + number + "/index.html", "page " + number);
    ${code}`
  );
  const {status, stderr} = spawnSync(process.execPath, [script, "--silent", ...options], {
    cwd: root,
    encoding: "utf8",
    env: {...process.env, ...variables}
  });
  return {status, stderr};
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

test("the pages of all processes become one site", () => {
  expect(run("")).toEqual({status: 0, stderr: ""});
  for (let number = 0; number < shares; number += 1) {
    expect(read(`dist/page-${number}/index.html`)).toBe(`page ${number}`);
    expect(existsSync(join(root, `.cache/dist-${number}`))).toBe(false);
  }
  expect(read("dist/index.html")).toBe("of 0");
});

describe("the command ends with a sentence, the site as it was and the others stopped, when a process", () => {
  const others = "else setTimeout(() => writeFileSync('late', ''), 60_000);";

  test.each([
    ["fails", "process.exit(3)", "ended with code 3"],
    ["throws", "process.exitCode = 1", "ended with code 1"],
    ["is killed", "process.kill(process.pid, 'SIGKILL')", "was killed (SIGKILL)"]
  ])("%s", (_, code, end) => {
    const begin = performance.now();
    expect(run(`if (number === 0) ${code}; ${others}`)).toEqual({
      status: 1,
      stderr: `pages 0/${shares}: expected it to end well, it ${end}\n`
    });
    expect(performance.now() - begin).toBeLessThan(50_000);
    expect(read("dist/index.html")).toBe("old");
  });
});

describe("a site to be published", () => {
  const named = {PUBLISHER: "Made-up Society", CONTACT_EMAIL: "a@example.org", CODE_URL: "https://code.example/a"};

  test("is built when everything is said that it needs", () => {
    expect(run("", ["--release"], {...named, SITE_URL: "https://statistics.example"})).toEqual({status: 0, stderr: ""});
  });

  test.each([
    ["its own address", named, ["--release"], "SITE_URL"],
    ["all", {}, ["--release"], "SITE_URL, PUBLISHER, CONTACT_EMAIL, CODE_URL"],
    ["its publisher", {SITE_URL: "https://statistics.example"}, [], "PUBLISHER, CONTACT_EMAIL, CODE_URL"]
  ])("is not begun without %s", (_, variables, options, names) => {
    expect(run("", options, variables)).toEqual({
      status: 1,
      stderr:
        `a site to be published needs ${names}: ` +
        "expected SITE_URL in the environment, the others in settings.json or there\n"
    });
    expect(read("dist/index.html")).toBe("old");
  });
});
