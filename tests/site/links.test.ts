import {execFileSync} from "node:child_process";
import {readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import type {BuiltSite} from "./built/built-site.ts";
import {builtSite, readSite} from "./built/built-site.ts";
import {deadLinks, foreignAssets} from "./built/dead-links.ts";
import {parsePage} from "./built/page.ts";

test("no link, anchor or asset of the site leads nowhere", () => {
  expect(deadLinks(builtSite())).toEqual([]);
});

test("no page or style sheet loads anything from another host", () => {
  expect(foreignAssets(builtSite(), (file) => readFileSync(join(builtSite().folder, file), "utf8"))).toEqual([]);
});

const folder = ".cache/site-under-a-path";
afterAll(() => rmSync(folder, {recursive: true, force: true}), 120_000);

test("a site built for a path on its host links to nothing outside it", {timeout: 900_000}, () => {
  // Not the whole environment: Vitest puts a BASE_URL of its own there, which a build would take for the site's.
  const {PATH, HOME} = process.env;
  const named = {PUBLISHER: "Made-up Society", CONTACT_EMAIL: "a@example.org", CODE_URL: "https://code.example/a"};
  const env = {PATH, HOME, SITE_URL: "https://statistics.example", BASE_PATH: "/kuntakokeilut/", ...named};
  execFileSync(process.execPath, ["scripts/site.ts", "--silent", "--outDir", folder], {env, stdio: "pipe"});
  const site = readSite(folder, "/kuntakokeilut/");
  // Pictures are made by a command of their own.
  expect(deadLinks(site).filter((link) => !/ \/kuntakokeilut\/charts\//.test(link))).toEqual([]);
  expect(site.pages.map(({file}) => file)).toEqual(builtSite().pages.map(({file}) => file));
  expect(site.pages.map((page) => page.canonical)).toContain("https://statistics.example/kuntakokeilut/sv/");
  // Who publishes it is said on every page, on the one about the site, and in what programs read.
  for (const file of [
    "tietoja/index.html",
    "sv/om/index.html",
    "en/index.html",
    "data/catalog.jsonld",
    "alueet/espoo/unemployed/index.html"
  ]) {
    expect([file, readFileSync(join(folder, file), "utf8").includes("Made-up Society")]).toEqual([file, true]);
  }
  expect(readFileSync(join(folder, "CITATION.cff"), "utf8")).toContain('repository-code: "https://code.example/a"');
  expect(readFileSync(join(folder, "menetelmat/index.html"), "utf8")).toContain('href="https://code.example/a"');
  const chart = readFileSync(join(folder, "sv/omraden/espoo/unemployed/index.html"), "utf8");
  expect(chart).toContain("iframe src=&quot;https://statistics.example/kuntakokeilut/embed/sv/espoo/unemployed/&quot;");
});

test("dead links, dead anchors and links outside the base are found", () => {
  const site = madeUpSite({
    "index.html": '<a href="/base/a/">ok</a><a href="#top">no</a><a href="/a/">no</a><img src="../base/a/nothing.png">',
    "a/index.html":
      '<h1 id="top">a</h1><a href="../#here">no</a><a href="#top">ok</a><a href="https://example.org/">ok</a>' +
      '<svg><use href="/base/maps/a.svg#land"/><use href="/base/maps/a.svg#sea"/></svg>',
    "maps/a.svg": ""
  });
  expect(deadLinks(site)).toEqual([
    "index.html: #top has no such anchor",
    "index.html: /a/ is outside /base/",
    "index.html: ../base/a/nothing.png is not there",
    "a/index.html: ../#here has no such anchor",
    "a/index.html: /base/maps/a.svg#sea has no such anchor"
  ]);
});

test("what is loaded from another host is found", () => {
  const html =
    '<script src="https://example.org/a.js"></script><a href="https://example.org/">ok</a><img src="/a.png">';
  const site = madeUpSite({"index.html": html, "a.css": '@import "//example.org/b.css"; a {background: url(/a.png)}'});
  expect(foreignAssets(site, () => '@import "//example.org/b.css"; a {background: url(/a.png)}')).toEqual([
    "index.html: https://example.org/a.js",
    'a.css: @import "//example.org/b.css'
  ]);
});

function madeUpSite(texts: Readonly<Record<string, string>>): BuiltSite {
  const pages = Object.entries(texts).filter(([file]) => file.endsWith(".html"));
  return {
    folder: "",
    base: "/base/",
    files: new Set(Object.keys(texts)),
    pages: pages.map(([file, text]) => parsePage(file, text)),
    maps: new Map([["maps/a.svg", ["land"]]])
  };
}
