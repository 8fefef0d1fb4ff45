import {describe, expect, test} from "vitest";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import {addressesOf, patternsIn} from "../built/address-patterns.ts";
import type {Meanings} from "../built/address-patterns.ts";
import {builtSite} from "../built/built-site.ts";
import {elementsOf, matcher, parseHtml} from "../built/html.ts";

const {folder, files, pages} = builtSite();
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const rowsOf = (path: string) =>
  Papa.parse<Record<string, string>>(read(path), {header: true, skipEmptyLines: true}).data;
const column = (path: string, name: string) => rowsOf(path).map((row) => row[name] ?? "");
const areaList = rowsOf("data/area-list.csv");
const areasOf = (kind: string) => areaList.flatMap((row) => (row["kind"] === kind ? [row["area"] ?? ""] : []));
const indicators = column("data/indicator-list.csv", "indicator");
const foldersIn = (path: string) => [
  ...new Set(
    [...files].filter((file) => file.startsWith(path)).map((file) => file.slice(path.length).split("/")[0] ?? "")
  )
];

/** In every language, since patterns name what they stand for in the language of the page. */
const meanings: Meanings = Object.fromEntries(
  [
    [["area", "alue", "område"], areasOf("pilot area")],
    [["indicator", "mittari", "mått"], indicators],
    // A measure that no vintage gives has no file.
    [["measure"], [...new Set(column("data/coverage.csv", "measure"))]],
    [["municipality", "kunta", "kommun"], areasOf("municipality")],
    [["slug"], foldersIn("kunnat/").filter((name) => /^\d/.test(name))],
    [["day", "päivä", "dag"], foldersIn("vintages/")]
  ].flatMap(([names = [], values = []]) => names.map((name) => [name, values]))
);

/** The page of every language that documents addresses. */
const documenting = pages.filter(({address}) =>
  /^\/(aineistot|sv\/data|en\/data|upottaminen|sv\/inbaddning|en\/embedding)\/$/.test(address)
);
const documented = documenting.flatMap(({file, lang}) => {
  const root = elementsOf(parseHtml(read(file))).find(matcher("main"));
  return root ? patternsIn(root).map((pattern) => ({file, lang, pattern})) : [];
});

describe("every address pattern that a page documents", () => {
  test("is one in each language", () => {
    const counted = ["fi", "sv", "en"].map((one) => documented.filter(({lang}) => lang === one).length);
    expect(counted[0]).toBeGreaterThan(10);
    expect(new Set(counted).size).toBe(1);
  });

  test("answers for all that it stands for", () => {
    const silent = documented.flatMap(({file, pattern}) =>
      addressesOf(pattern.replace(/\{\w+\}-\{\w+\}/, "{slug}"), meanings)
        .filter((address) => !files.has(address.slice(1)))
        .map((address) => `${file}: ${pattern}: ${address}`)
    );
    expect(silent).toEqual([]);
  });
});

test("a pattern that nothing answers is found", () => {
  const [root] = elementsOf(
    parseHtml(
      "<main><p><code>/data/{area}.csv, .xlsx</code></p><p><code>/x/{area}.png</code> <code>.svg</code></p></main>"
    )
  ).filter(matcher("main"));
  const patterns = root ? patternsIn(root) : [];
  expect(patterns).toEqual(["/data/{area}.csv", "/data/{area}.xlsx", "/x/{area}.png", "/x/{area}.svg"]);
  expect(addressesOf("/x/{area}.png", {area: ["espoo", "oulu"]})).toEqual(["/x/espoo.png", "/x/oulu.png"]);
  expect(() => addressesOf("/x/{place}.png", {area: []})).toThrow(/expected one of area, got place/);
});
