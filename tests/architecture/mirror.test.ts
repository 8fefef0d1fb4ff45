import {globSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {silent, unmirrored} from "./mirror.ts";

/** Rooms whose modules each have a test of their own; the texts of a language are tested all together. */
const rooms = ["src/client", "src/i18n", "src/outputs"];
const texts = /^src\/i18n\/(?:fi|sv|en)\//;

test("every module that computes something has a test where its logic is", () => {
  const paths = rooms.flatMap((room) => globSync(`${room}/**/*.ts`)).filter((path) => !texts.test(path));
  expect(paths.length).toBeGreaterThan(100);
  const modules = new Map(paths.toSorted().map((path) => [path, readFileSync(path, "utf8")]));
  expect(unmirrored(modules, globSync("tests/src/**/*.test.ts"), silent)).toEqual([]);
});

describe("of made-up modules", () => {
  const modules = new Map([
    ["src/i18n/a.ts", "export const a = () => 1;"],
    ["src/i18n/b/c.ts", "export interface C {readonly d: (e: string) => string}"]
  ]);

  test("one without a test is named, with the place of the test", () => {
    expect(unmirrored(modules, ["tests/src/i18n/b/c.test.ts", "tests/src/a.test.ts"], {})).toEqual([
      "src/i18n/a.ts has no test, expected tests/src/i18n/a.test.ts"
    ]);
  });

  test("one is let off that is said to compute nothing, and does not", () => {
    expect(unmirrored(modules, ["tests/src/i18n/a.test.ts"], {"src/i18n/b/c.ts": "types"})).toEqual([]);
  });

  test.each([
    ["export const a = (b: number) => b + 1;"],
    ["export function a() {}"],
    ["export const a = new Map();"],
    ['export const a = "b c".split(" ");'],
    ["customElements.define('a-b', class extends HTMLElement {});"],
    ["export const a = {get b() { return 1; }};"]
  ])("one is not let off that does: %j", (text) => {
    expect(unmirrored(new Map([["src/i18n/a.ts", text]]), [], {"src/i18n/a.ts": "types"})).toEqual([
      "src/i18n/a.ts is said to compute nothing, but has a function or a call"
    ]);
  });

  test.each([
    ["export const a = {b: 1, c: [2, 3]} as const;"],
    ['export {a} from "./a.ts";\nimport "./b.ts";'],
    ["export type A = (b: string) => void;\nexport interface B {c(d: number): string}"],
    ["export const names = `\nEspoo | Espoon\n`;"]
  ])("one is let off that names or passes on: %j", (text) => {
    expect(unmirrored(new Map([["src/i18n/a.ts", text]]), [], {"src/i18n/a.ts": "names"})).toEqual([]);
  });

  test("an entry is named whose module is gone, or is tested after all", () => {
    const listed = {"src/i18n/b/c.ts": "types", "src/i18n/gone.ts": "types"};
    expect(unmirrored(modules, ["tests/src/i18n/a.test.ts", "tests/src/i18n/b/c.test.ts"], listed)).toEqual([
      "src/i18n/b/c.ts is said to compute nothing, but has a test",
      "src/i18n/gone.ts is said to compute nothing, but there is no such module"
    ]);
  });
});
