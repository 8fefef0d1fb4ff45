import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {loadSuggestions} from "../../../../src/client/places/place-suggestions.ts";
import type {Suggestions} from "../../../../src/client/places/place-suggestions.ts";
import {openBrowser, serve, shown} from "../made-up-browser.ts";
import {madeUpIndex} from "./made-up-index.ts";

let suggest: (typed: string) => Suggestions;

beforeAll(async () => {
  openBrowser();
  serve({"/places.json": madeUpIndex});
  suggest = await loadSuggestions("/places.json");
});
afterAll(() => void vi.unstubAllGlobals());

test("areas and municipalities stand in groups of their own, the better hit first, each with its name and more", () => {
  const {groups, says} = suggest("Koivula");
  expect(groups.map((group) => [group.role, group.ariaLabel])).toEqual([
    ["group", "Kunnat"],
    ["group", "Kokeilualueet"]
  ]);
  expect(optionsOf(groups)).toEqual(["Koivula Koivulan seutu", "Koivulan seutu 1 kunta"]);
  expect(says).toBe("Osumia: 2.");
});

test("the head of a group is silent, for the group has its name", () => {
  const [group] = suggest("Tammisto").groups;
  expect(group?.firstElementChild?.outerHTML).toBe('<p aria-hidden="true">Kunnat</p>');
});

test("no more are suggested than are seen at once, and only those are counted", () => {
  const {groups, says} = suggest("ranta");
  expect(optionsOf(groups).map((option) => option?.replace(" ei kokeilua", ""))).toEqual(
    "Rantaaho Rantaharju Rantajoki Rantakoski Rantalahti Rantamäki Rantaniemi".split(" ")
  );
  expect(says).toBe("Osumia: 7.");
});

test("names that are but similar are called so", () => {
  const {groups, says} = suggest("Tamisto");
  expect(optionsOf(groups)).toEqual(["Tammisto ei kokeilua"]);
  expect(says).toBe("Samannäköisiä nimiä. Osumia: 1.");
});

test("where nothing answers nothing is suggested, and that is said", () => {
  expect(suggest("xyzw")).toEqual({groups: [], says: "Ei osumia.", only: null});
});

test("the only one that is what was typed is told apart from those that are like it or hold it", () => {
  const only = [
    "Koivula",
    "Koivulassa",
    "Koivulan seutu",
    "Koivul",
    "Koivula Rantaaho",
    "ei Koivulaan",
    "ranta",
    "Tamisto"
  ];
  expect(only.map((typed) => suggest(typed).only)).toEqual([
    "/kunnat/1-koivula/",
    "/kunnat/1-koivula/",
    "/alueet/koivula/",
    ...Array<null>(5).fill(null)
  ]);
});

function optionsOf(groups: readonly HTMLElement[]): (string | undefined)[] {
  return groups.flatMap((group) => [...group.querySelectorAll("a")].map(shown));
}
