import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {builtSite} from "./built/built-site.ts";
import {parsePage} from "./built/page.ts";
import type {Page} from "./built/page.ts";

/** Those of the site itself: embeds have a test of their own. */
const pages = builtSite().pages.filter(({file}) => file !== "404.html" && !file.startsWith("embed/"));

test("the front page and the 25 areas are there in three languages", () => {
  const areas = new Set(rowsOf("data/reference/pilot-areas.csv").map((row) => row["id"]));
  expect(areas.size).toBe(25);
  const addresses = pages.map((page) => page.address);
  for (const area of areas) {
    expect(addresses).toEqual(
      expect.arrayContaining([`/alueet/${area}/`, `/sv/omraden/${area}/`, `/en/areas/${area}/`])
    );
  }
  expect(addresses).toEqual(expect.arrayContaining(["/", "/sv/", "/en/"]));
  expect(builtSite().files).toContain("404.html");
});

test("every page has one main heading", () => {
  expect(builtSite().pages.filter(({mainHeadings}) => mainHeadings.length !== 1 || !mainHeadings[0])).toEqual([]);
});

test("every page says its language", () => {
  expect(pages.filter((page) => page.lang !== languageOf(page)).map(({file}) => file)).toEqual([]);
});

test("no two pages have the same title or the same description", () => {
  expect(repeated(pages.map(({title}) => title))).toEqual([]);
  expect(repeated(pages.map(({description}) => description))).toEqual([]);
  expect(pages.filter(({title, description}) => !title || !description)).toEqual([]);
});

test("no page uses an id twice", () => {
  expect(builtSite().pages.flatMap(({file, ids}) => repeated(ids).map((id) => `${file}: ${id}`))).toEqual([]);
});

test("every page names its own address and itself in each language", () => {
  const byCanonical = new Map(pages.map((page) => [page.canonical, page]));
  for (const page of pages) {
    expect(new URL(page.canonical ?? "").pathname).toBe(builtSite().base + page.address.slice(1));
    expect([...page.alternates.keys()].sort(), page.file).toEqual(["en", "fi", "sv", "x-default"]);
    expect(page.alternates.get(page.lang), page.file).toBe(page.canonical);
    expect(page.alternates.get("x-default"), page.file).toBe(page.alternates.get("fi"));
    for (const address of page.alternates.values()) {
      expect(byCanonical.get(address)?.alternates, `${page.file} to ${address}`).toEqual(page.alternates);
    }
  }
});

test("the security policy of every page allows the site's own files only", () => {
  for (const {file, policy} of builtSite().pages) {
    expect(policy, file).toMatch(/(^|; ?)default-src '(self|none)'/);
    expect(policy, file).toMatch(/script-src /);
    expect(policy, file).toMatch(/style-src /);
    expect(policy, file).not.toMatch(/unsafe-|https?:|\*/);
  }
});

test("no page holds style attributes, event attributes or inline scripts", () => {
  expect(pages.flatMap(({file, inlineCode}) => inlineCode.map((code) => `${file}: ${code}`))).toEqual([]);
});

describe("inline code is found in", () => {
  const cases: [string, string][] = [
    ["a style attribute", '<p style="color: red">a</p>'],
    ["an event attribute", '<p onclick="a()">a</p>'],
    ["a script", "<script>a()</script>"],
    ["a module", '<script type="module">a()</script>']
  ];
  test.each(cases)("%s", (_, html) => {
    expect(parsePage("index.html", html).inlineCode.length).toBe(1);
  });
});

function rowsOf(file: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {header: true, skipEmptyLines: true}).data;
}

function languageOf({address}: Page): string {
  return /^\/(sv|en)\//.exec(address)?.[1] ?? "fi";
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
