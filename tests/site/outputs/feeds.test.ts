import {XMLParser} from "fast-xml-parser";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import type {Locale} from "../../../src/model/languages.ts";
import {locales} from "../../../src/model/languages.ts";
import {counts} from "../../counts.ts";
import {claimsIn} from "../../wording/claims.ts";
import {xmlFault} from "../../xml-fault.ts";
import {builtSite} from "../built/built-site.ts";
import {attribute, parseHtml, select, textOf} from "../built/html.ts";

// Feeds: Atom by the rules of RFC 4287, JSON Feed by those of version 1.1, read by other programs than wrote them.
const {folder, base, files} = builtSite();
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const atomFiles = [...files].filter((file) => /^feeds\/.*\.atom$/.test(file));
const jsonFiles = [...files].filter((file) => /^feeds\/.*\.json$/.test(file));
const languageOf = (file: string) => file.split(".").at(-2) as Locale;
const parser = new XMLParser({ignoreAttributes: false, isArray: (name) => name === "entry" || name === "link"});
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

interface AtomLink {
  readonly "@_rel": string;
  readonly "@_href": string;
}

interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  readonly link: readonly AtomLink[];
  readonly content: {readonly "#text": string; readonly "@_type": string};
}

interface AtomFeed extends Omit<AtomEntry, "summary" | "content"> {
  readonly "@_xml:lang": string;
  readonly author: {readonly name: string};
  readonly entry?: readonly AtomEntry[];
}

interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
}

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly feed_url: string;
  readonly language: string;
  readonly items: readonly JsonItem[];
}

const atoms = atomFiles.map((file) => ({file, feed: (parser.parse(read(file)) as {feed: AtomFeed}).feed}));
const jsons = jsonFiles.map((file) => ({file, feed: JSON.parse(read(file)) as JsonFeed}));

/** The file of the site that an absolute address names. */
const fileOf = (address: string) => {
  const path = new URL(address).pathname;
  expect(path.startsWith(base), address).toBe(true);
  const below = path.slice(base.length).replace(/^\//, "");
  return below === "" || below.endsWith("/") ? `${below}index.html` : below;
};

test("there are feeds of releases, of every area and of every indicator, in every language and both formats", () => {
  for (const listed of [atomFiles, jsonFiles]) {
    const of = (kind: string) => listed.filter((file) => file.startsWith(`feeds/${kind}`));
    const lengths = [of("releases."), of("areas/"), of("indicators/")].map(({length}) => length);
    expect(lengths).toEqual([1, counts.areas, counts.indicators].map((count) => counts.languages * count));
  }
});

describe("every Atom feed", () => {
  test("is well-formed and has the elements that the standard requires", () => {
    for (const {file, feed} of atoms) {
      expect(xmlFault(read(file)), file).toBeNull();
      expect(feed["@_xml:lang"], file).toBe(languageOf(file));
      expect(feed.author.name, file).not.toBe("");
      for (const {id, title, updated} of [feed, ...(feed.entry ?? [])]) {
        expect(() => new URL(id), `${file}: ${id}`).not.toThrow();
        expect(title, file).not.toBe("");
        expect(updated, file).toMatch(dateTime);
      }
    }
  });

  test("names itself and leads to pages and files that there are", () => {
    for (const {file, feed} of atoms) {
      const self = feed.link.filter((link) => link["@_rel"] === "self").map((link) => fileOf(link["@_href"]));
      expect(self).toEqual([file]);
      const links = [...feed.link, ...(feed.entry ?? []).flatMap(({link}) => link)].map((link) => link["@_href"]);
      const inText = (feed.entry ?? []).flatMap(({content}) => hrefsIn(content["#text"]));
      expect([...links, ...inText].filter((href) => !files.has(fileOf(href)))).toEqual([]);
    }
  });

  test("has its newest entry first and is as new as that", () => {
    for (const {file, feed} of atoms) {
      const times = feed.entry?.map(({updated}) => updated) ?? [];
      expect(times.length, file).toBeGreaterThan(0);
      expect(times, file).toEqual(times.toSorted().reverse());
      expect(feed.updated, file).toBe(times[0]);
    }
  });
});

test("no two feeds or entries have the same id", () => {
  const ids = atoms.flatMap(({feed}) => [feed.id, ...(feed.entry ?? []).map(({id}) => id)]);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("every JSON feed", () => {
  test("has the members that the standard requires", () => {
    for (const {file, feed} of jsons) {
      expect(feed.version, file).toBe("https://jsonfeed.org/version/1.1");
      expect(feed.title, file).not.toBe("");
      expect(fileOf(feed.feed_url)).toBe(file);
      expect(feed.language, file).toBe(languageOf(file));
      for (const item of feed.items) {
        expect(typeof item.id).toBe("string");
        expect(item.content_html, file).toMatch(/^<p>/);
        expect(item.date_published, file).toMatch(dateTime);
        expect(files.has(fileOf(item.url)), item.url).toBe(true);
      }
    }
  });

  test("has the entries of its Atom feed", () => {
    const entriesOf = (feed: AtomFeed) =>
      (feed.entry ?? []).map(({id, title, updated, content}) => [id, title, updated, content["#text"]]);
    for (const {file, feed} of jsons) {
      const twin = atoms.find((atom) => atom.file === file.replace(/json$/, "atom"));
      const items = feed.items.map((item) => [item.id, item.title, item.date_published, item.content_html]);
      expect(twin && entriesOf(twin.feed), file).toEqual(items);
    }
  });
});

test.each(locales)("the newest entry of an area tells the sentences of its first chart, in %s", (locale) => {
  const page = {fi: "alueet", sv: "sv/omraden", en: "en/areas"}[locale];
  for (const area of ["espoo", "mikkeli", "vantaa-kerava"]) {
    const html = parseHtml(read(`${page}/${area}/unemployed-share/index.html`));
    const figure = select(html, "figure.chart[id=lines]");
    const sentences = figure.flatMap((one) => select(one, ".chart-sentence").map(textOf));
    const sentence = sentences.join(" ");
    const feed = atoms.find(({file}) => file === `feeds/areas/${area}.${locale}.atom`)?.feed;
    const told = feed?.entry?.[0]?.summary.replace(/\s+/g, " ") ?? "";
    expect(sentence).not.toBe("");
    expect(told.startsWith(sentence), `${told} / ${sentence}`).toBe(true);
  }
});

test("no entry claims that the pilots did something or that one area did better than another", () => {
  const claims = jsons.flatMap(({file, feed}) =>
    feed.items.flatMap(({title, content_html: html}) => claimsIn(`${title}. ${html}`, languageOf(file)))
  );
  expect(claims).toEqual([]);
});

test("a page names its own feeds and that of releases in its head, in its language", () => {
  const feedsOf = (file: string) =>
    select(parseHtml(read(file)), "link[rel=alternate]")
      .filter((link) => attribute(link, "type") === "application/atom+xml")
      .map((link) => fileOf(attribute(link, "href") ?? ""));
  expect(feedsOf("alueet/espoo/index.html")).toEqual(["feeds/areas/espoo.fi.atom", "feeds/releases.fi.atom"]);
  expect(feedsOf("sv/omraden/espoo/vacancies/index.html")).toEqual([
    "feeds/areas/espoo.sv.atom",
    "feeds/indicators/vacancies.sv.atom",
    "feeds/releases.sv.atom"
  ]);
  expect(feedsOf("en/indicators/unemployed/index.html")).toEqual([
    "feeds/indicators/unemployed.en.atom",
    "feeds/releases.en.atom"
  ]);
  expect(feedsOf("en/changes/index.html")).toEqual(["feeds/releases.en.atom"]);
});

function hrefsIn(html: string): string[] {
  return [...html.matchAll(/href="([^"]+)"/g)].map((match) => (match[1] ?? "").replaceAll("&amp;", "&"));
}
