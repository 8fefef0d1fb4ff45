import {globSync, readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {drawHouse, roomsOf} from "./architecture/house.ts";
import {parseSource} from "./architecture/parse.ts";
import {breaches, circles, crowdedFolders} from "./architecture/rules.ts";

const paths = globSync("{src,scripts}/**/*.{ts,astro}").sort();

const sources = paths.map((path) => parseSource(path, readFileSync(path, "utf8")));

test("every source file keeps the rules of the house", () => {
  expect(paths.length).toBeGreaterThan(10);
  expect(breaches(sources)).toEqual([]);
});

test("no modules import one another in a circle", () => {
  expect(circles(sources)).toEqual([]);
});

test("a circle is found, that of types too", () => {
  const made = [
    parseSource("src/model/a.ts", 'import type {B} from "./b.ts";'),
    parseSource("src/model/b.ts", 'import {c} from "./c.ts";'),
    parseSource("src/model/c.ts", 'import {a} from "./a.ts";'),
    parseSource("src/model/d.ts", 'import {a} from "./a.ts";')
  ];
  expect(circles(made)[0]).toBe("src/model/a.ts imports src/model/b.ts imports src/model/c.ts imports src/model/a.ts");
  expect(circles(made.slice(1))).toEqual([]);
});

test("no folder is crowded", () => {
  // A golden build holds what a whole build gives.
  const files = globSync("{src,scripts,tests}/**/*.*").filter((path) => !path.startsWith("tests/golden/"));
  expect(files.length).toBeGreaterThan(100);
  expect(crowdedFolders(files)).toEqual([]);
  const many = Array.from({length: 30}, (_, i) => `src/a/${i}.ts`);
  expect(crowdedFolders([...many, "src/b/c.ts"])).toEqual(["src/a has 30 files, more than 22"]);
});

test("the picture of the house is drawn from the imports of today", () => {
  // Out of date: npm run house
  expect(drawHouse(roomsOf(sources))).toBe(readFileSync("tests/architecture/house.svg", "utf8"));
});

test("a room takes from its neighbours, not from those that they take from anyway", () => {
  const made = [
    parseSource("src/pages/a.astro", '---\nimport {b} from "../charts/b.ts";\nimport {c} from "../model/c.ts";\n---\n'),
    parseSource("src/charts/b.ts", 'import {c} from "../model/c.ts";'),
    parseSource("src/model/c.ts", "export const c = 1;")
  ];
  expect(roomsOf(made)).toEqual([
    {name: "src/pages", height: 2, takesFrom: ["src/charts"]},
    {name: "src/charts", height: 1, takesFrom: ["src/model"]},
    {name: "src/model", height: 0, takesFrom: []}
  ]);
  const back = parseSource("src/model/d.ts", 'import type {B} from "../charts/b.ts";');
  expect(() => roomsOf([...made, back])).toThrow("expected no circle");
});

test("no test or style sheet has more than 300 lines", () => {
  const long = globSync("{src,tests}/**/*.{ts,css}").filter(
    (path) => readFileSync(path, "utf8").split("\n").length > 301
  );
  expect(long).toEqual([]);
});

test("the top of the repository holds the known entries only", () => {
  const files = ["README.md", "CONTRIBUTING.md", "LICENSE", "package.json", "package-lock.json", "tsconfig.json"];
  const settings = ["astro.config.mjs", "eslint.config.js", "vitest.config.ts", ".prettierrc.json", ".prettierignore"];
  const folders = ["src", "data", "scripts", "settings.json", "public", "tests", ".ci", ".github", ".git"];
  const ignored = readFileSync(".gitignore", "utf8")
    .split("\n")
    .map((line) => line.replace(/\/$/, ""));
  const known = new Set([...files, ...settings, ...folders, ...ignored, ".gitignore", ".npmrc"]);
  expect(readdirSync(".").filter((entry) => !known.has(entry))).toEqual([]);
});

describe("the rules refuse", () => {
  const cases: [title: string, path: string, text: string, breach: string][] = [
    ["a model that knows texts", "src/model/a.ts", 'import {t} from "../i18n/t.ts";', "imports src/i18n/t.ts"],
    [
      "a page that imports a script",
      "src/pages/a.astro",
      '---\nimport {b} from "../../scripts/b.ts";\n---\n',
      "imports scripts/b.ts"
    ],
    [
      "a script tag that imports charts",
      "src/components/a.astro",
      '<script>import "../pages/b.ts";</script>',
      "imports src/pages/b.ts"
    ],
    ["an import that runs later", "src/i18n/a.ts", 'const b = await import("../site/b.ts");', "imports src/site/b.ts"],
    [
      "a glob out of its room",
      "src/charts/a.ts",
      'import.meta.glob(["./*.ts", "../site/*.ts"]);',
      "imports src/site/*.ts"
    ],
    [
      "an export of another stage",
      "scripts/indicators/a.ts",
      'export {b} from "../observations/b.ts";',
      "imports scripts/observations/b.ts"
    ],
    [
      "effects taken as more than types",
      "scripts/sources/a.ts",
      'import {b, type C} from "../effects/b.ts";',
      "imports scripts/effects/b.ts"
    ],
    [
      "client code with all the texts",
      "src/client/a.ts",
      'import {b} from "../i18n/texts.ts";',
      "imports src/i18n/texts.ts"
    ],
    ["files read outside the effects", "src/site/a.ts", 'import {readFileSync} from "node:fs";', "imports node:fs"],
    [
      "a folder nobody planned",
      "src/utils/a.ts",
      "export const a = 1;",
      "is in src/utils, which is no room of the house"
    ],
    ["a request", "scripts/publish/a.ts", 'const b = await fetch("/c");', 'uses fetch("/c")'],
    ["the clock in client code", "src/client/a.ts", "export const a = () => new Date();", "uses new Date()"],
    ["the clock", "src/i18n/a.ts", "export const a = new Date();", "uses new Date()"],
    ["the clock in a template", "src/components/a.astro", "<p>{new Date().getFullYear()}</p>", "uses new Date()"],
    ["the console", "src/charts/a.ts", 'console.log("a");', "uses console.log"],
    ["the environment", "src/site/a.ts", "export const a = process.env.A;", "uses process.env"],
    ["unseeded chance", "scripts/statistics/a.ts", "export const a = () => Math.random();", "uses Math.random"],
    ["a default export", "src/model/a.ts", "export default function a() {}", "has a default export"],
    ["a default export by name", "src/model/a.ts", "const a = 1;\nexport {a as default};", "has a default export"],
    ["a file of 301 lines", "src/model/a.ts", "// a\n".repeat(301), "has 301 lines, more than 300"]
  ];
  test.each(cases)("%s", (_, path, text, breach) => {
    expect(breaches([parseSource(path, text)])).toEqual([`${path} ${breach}`]);
  });
});

describe("the rules allow", () => {
  const cases: [title: string, path: string, text: string][] = [
    ["a neighbour in the same room", "src/charts/a.ts", 'import {b} from "./b.ts";'],
    ["types of effects", "scripts/observations/a.ts", 'import type {Files} from "../effects/files.ts";'],
    ["formats in client code", "src/client/a.ts", 'import {b} from "../i18n/numbers.ts";'],
    ["a request by client code", "src/client/a.ts", 'export const a = () => fetch("/b.json");'],
    [
      "a command that prints and reads",
      "scripts/a.ts",
      'import {b} from "./effects/b.ts";\nconsole.log(b, process.argv);'
    ],
    ["a date made of a month", "src/model/a.ts", "export const a = (month: string) => new Date(`${month}-01`);"],
    ["packages", "src/charts/a.ts", 'import {line} from "d3";'],
    ["parts of Node that only compute", "scripts/publish/a.ts", 'import {createHash} from "node:crypto";'],
    ["a member that is called like an effect", "src/i18n/a.ts", "export const a = (b: {fetch: string}) => b.fetch;"]
  ];
  test.each(cases)("%s", (_, path, text) => {
    expect(breaches([parseSource(path, text)])).toEqual([]);
  });
});
