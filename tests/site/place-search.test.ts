import {readFileSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync} from "node:zlib";
import {expect, test} from "vitest";
import type {PlaceIndex} from "../../src/model/pages/place-index.ts";
import {builtSite} from "./built/built-site.ts";

const {pages, folder, base, files} = builtSite();
const lists = {fi: "kunnat/", sv: "sv/kommuner/", en: "en/municipalities/"};

test.each(["fi", "sv", "en"] as const)(
  "the index of places in %s leads to pages that exist, and is small",
  (language) => {
    const text = readFileSync(join(folder, `search/places.${language}.json`));
    const {areas, municipalities, topics} = JSON.parse(text.toString("utf8")) as PlaceIndex;
    expect([areas.length, municipalities.length]).toEqual([25, 309]);
    const missing = [...areas, ...municipalities]
      .map(({href}) => `${href.replace(base, "")}index.html`)
      .filter((file) => !files.has(file));
    expect(missing).toEqual([]);
    const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
    const lost = topics.filter(({href}) => {
      const [path = "", anchor] = href.replace(base, "").split("#");
      const there = ids.get(`${path}index.html`);
      return !there || (anchor !== undefined && !there.has(anchor));
    });
    expect(topics.length).toBeGreaterThan(30);
    expect(lost.map(({href}) => href)).toEqual([]);
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(15_000);
  }
);

test("every page with a header has a search that leads to the list of its language", () => {
  const withHeader = pages.filter(({search}) => search !== null);
  expect(withHeader.length).toBeGreaterThan(2000);
  for (const {file, lang, search} of withHeader) {
    const list = lists[lang as keyof typeof lists];
    expect([file, search]).toEqual([file, {action: `${base}${list}`, index: `${base}search/places.${lang}.json`}]);
  }
});
