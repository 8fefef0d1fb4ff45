import {existsSync, readFileSync, statSync} from "node:fs";
import {join, posix} from "node:path";
import {describe, expect, test} from "vitest";
import {builtSite} from "../built/built-site.ts";
import {downloadBreaches, downloadsIn} from "../built/downloads.ts";

const site = builtSite();

function sizeOf(path: string): number | undefined {
  const file = join(site.folder, path);
  return existsSync(file) ? statSync(file).size : undefined;
}

test("every link to a file says its size and saves it under a telling name of its own", () => {
  const breaches = site.pages.flatMap(({file, lang}) => {
    const downloads = downloadsIn(readFileSync(join(site.folder, file), "utf8"), site.base);
    return downloadBreaches(downloads, lang, sizeOf).map((breach) => `${file}: ${breach}`);
  });
  expect(breaches.slice(0, 20)).toEqual([]);
});

test.each([
  ["alueet/espoo/index.html", "espoo_kaikki-mittarit_"],
  ["sv/omraden/espoo/index.html", "esbo_alla-matt_"],
  ["en/areas/espoo/index.html", "espoo_all-indicators_"]
])("%s gives the area as CSV, as a workbook and as JSON-stat", (file, beginning) => {
  const downloads = downloadsIn(readFileSync(join(site.folder, file), "utf8"), site.base);
  const own = downloads.filter(({path}) => path.startsWith("data/areas/"));
  expect(own.map(({path}) => path.replace("data/areas/espoo", "")).sort()).toEqual([
    ".csv",
    ".fi.csv",
    ".json",
    ".sv.csv",
    ".xlsx"
  ]);
  for (const {name} of own) expect(name).toContain(beginning);
});

test.each([
  ["alueet/pirkanmaa/index.html", "pirkanmaa_alueen-kunnat_"],
  ["sv/omraden/pirkanmaa/index.html", "birkaland_omradets-kommuner_"],
  ["en/areas/pirkanmaa/index.html", "pirkanmaa_its-municipalities_"]
])("%s gives all municipalities of the area in one file", (path, beginning) => {
  const downloads = downloadsIn(readFileSync(join(site.folder, path), "utf8"), site.base);
  const own = downloads.filter((one) => one.path.startsWith("data/area-municipalities/"));
  expect(own.map((one) => one.path).sort()).toEqual(
    [".csv", ".fi.csv", ".sv.csv"].map((ending) => `data/area-municipalities/pirkanmaa${ending}`)
  );
  for (const {name} of own) expect(name).toContain(beginning);
});

test("every municipality has files of its own on its page, in three languages", () => {
  const pages = site.pages.filter(({address}) => /^\/(kunnat|sv\/kommuner|en\/municipalities)\/\d/.test(address));
  expect(pages).toHaveLength(3 * 309);
  const missing = pages.filter(({address, links}) => {
    const slug = address.split("/").at(-2);
    const wanted = [".csv", ".fi.csv", ".sv.csv"].map((end) =>
      posix.join(site.base, `data/municipality/${slug}${end}`)
    );
    return !wanted.every(
      (file) => links.some(({href}) => href === file) && site.files.has(file.slice(site.base.length))
    );
  });
  expect(missing.map(({address}) => address)).toEqual([]);
});

test("a chart leads to the workbooks of its area and of its indicator, and an indicator to its own", () => {
  const linked = (file: string) =>
    downloadsIn(readFileSync(join(site.folder, file), "utf8"), site.base).map(({path}) => path);
  expect(linked("alueet/espoo/vacancies/index.html")).toEqual(
    expect.arrayContaining(["data/areas/espoo.xlsx", "data/indicators/vacancies.xlsx"])
  );
  expect(linked("en/indicators/vacancies/index.html")).toContain("data/indicators/vacancies.xlsx");
});

describe("the checks find a link", () => {
  const link = (name: string, text: string) => `<a href="/x/data/a.csv" download="${name}">${text}</a>`;
  const breaches = (html: string) => downloadBreaches(downloadsIn(html, "/x/"), "fi", () => 1_260_000);
  test.each([
    ["that is right", link("espoo_2024-12.csv", "CSV (1,3&nbsp;Mt)"), []],
    ["with a wrong size", link("a.csv", "CSV (1 Mt)"), ['data/a.csv has 1,3 Mt, but the link says "CSV (1 Mt)"']],
    ["with another ending", link("a.xlsx", "CSV (1,3 Mt)"), ["data/a.csv gets another ending: a.xlsx"]],
    ["without a name", link("", "CSV (1,3 Mt)"), ['data/a.csv is saved as ""', "data/a.csv gets another ending: "]]
  ])("%s", (_, html, expected) => {
    expect(breaches(html)).toEqual(expected);
  });

  test("whose name another file of the page has", () => {
    const other = link("a.csv", "CSV (1,3 Mt)").replace("/data/a.csv", "/data/b.csv");
    expect(breaches(link("a.csv", "CSV (1,3 Mt)") + other)).toEqual([
      "data/a.csv and data/b.csv are both saved as a.csv"
    ]);
  });
});
