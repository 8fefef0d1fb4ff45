import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {loadHitLists} from "../../../../src/client/places/hit-lists.ts";
import type {HitLists} from "../../../../src/client/places/hit-lists.ts";
import {openBrowser, serve, shown} from "../made-up-browser.ts";
import {madeUpIndex} from "./made-up-index.ts";

let list: (typed: string) => HitLists;

beforeAll(async () => {
  openBrowser();
  serve({"/places.json": madeUpIndex});
  list = await loadHitLists("/places.json");
});
afterAll(() => void vi.unstubAllGlobals());

test("each kind has a heading and all its hits, and their numbers are said", () => {
  const {parts, says} = list("Koivula");
  expect(parts.map(({tagName}) => tagName)).toEqual(["H3", "UL", "H3", "UL"]);
  expect(parts.map(shown)).toEqual(["Kunnat", "Koivula Koivulan seutu", "Kokeilualueet", "Koivulan seutu 1 kunta"]);
  expect(says).toBe("Kunnat: 1 · Kokeilualueet: 1");
});

test("what is misspelt is told to be a guess, and what nothing answers to is told in words", () => {
  expect(list("lomutukset").says).toBe("Samannäköisiä nimiä. Aiheet: 1");
  expect(list("<b>")).toEqual({parts: [], says: "Ei osumia. Kaikki ovat alla."});
});
