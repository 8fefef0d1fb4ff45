import {globSync, readFileSync} from "node:fs";
import {Linter} from "eslint";
import esx from "eslint-plugin-es-x";
import {expect, test} from "vitest";
import {parseHtml, select, textOf} from "./built/html.ts";

// Whatever a script imports is in what was built, also from rooms whose own code may be newer.

const linter = new Linter();

test("every script that was built can be read by the oldest browsers", () => {
  const paths = globSync("dist/**/*.js").sort();
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.flatMap((path) => faultsIn(readFileSync(path, "utf8")).map((fault) => `${path}: ${fault}`))).toEqual([]);
});

test("so can the script that embeds carry in themselves", () => {
  const html = readFileSync("dist/embed/en/espoo/unemployed-share/index.html", "utf8");
  const scripts = select(parseHtml(html), "script").map((script) => textOf(script));
  const own = scripts.filter((script) => script.includes("postMessage"));
  expect(own.length).toBe(1);
  expect(own.flatMap(faultsIn)).toEqual([]);
});

test.each([
  ["newer syntax", "using a = b();", /Parsing error/],
  ["a lookbehind", "/(?<=a)b/.test(c)", /lookbehind/],
  ["a pattern of sets", "/[a--b]/v.test(c)", /Parsing error|'v' flag/],
  ["a newer method of an object with a name", "Promise.withResolvers()", /withResolvers/],
  ["a newer method of any object", "a.isSubsetOf(b)", /isSubsetOf/]
])("%s would be found", (_, code, fault) => {
  expect(faultsIn(code).join("\n")).toMatch(fault);
});

// Of a list all selectors are lost where one is not known; alone, such a selector takes nothing with it.
test("no list of selectors in a style sheet has one that the oldest browsers do not know", () => {
  expect(lostSelectors(".a,details:open{color:red}b{}")).toEqual([".a,details:open"]);
  expect(lostSelectors("::details-content{height:auto}.a,.b{}")).toEqual([]);
  const sheets = globSync("dist/_astro/*.css").map((path): [string, string] => [path, readFileSync(path, "utf8")]);
  expect(sheets.length).toBeGreaterThan(1);
  for (const [path, css] of sheets) expect(lostSelectors(css), path).toEqual([]);
});

function lostSelectors(css: string): string[] {
  const newer = /:open\b|:popover-open|:state\(|:has-slotted|:user-(?:in)?valid|::details-content/;
  const lists = [...css.matchAll(/[^{};]+(?=\{)/g)].map(([list]) => list);
  return lists.filter((list) => list.includes(",") && newer.test(list));
}

/** What the oldest browsers do not know in a script; methods without the name of their object are told by their own. */
function faultsIn(code: string): string[] {
  const messages = linter.verify(code, [
    {
      plugins: {"es-x": esx},
      languageOptions: {ecmaVersion: 2023, sourceType: "module"},
      linterOptions: {reportUnusedDisableDirectives: "off"},
      rules: {...esx.configs["flat/restrict-to-es2023"].rules, "es-x/no-regexp-lookbehind-assertions": "error"}
    }
  ]);
  const methods = code.matchAll(
    /\.(union|symmetricDifference|is(?:Sub|Super)setOf|isDisjointFrom|toArray|getOrInsert)\(/g
  );
  return [...messages.map(({message}) => message), ...[...methods].map(([method]) => `uses ${method}`)];
}
