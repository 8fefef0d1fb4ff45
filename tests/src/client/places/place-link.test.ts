import {afterAll, describe, expect, test, vi} from "vitest";
import {besidePlace, placeLink} from "../../../../src/client/places/place-link.ts";
import {openBrowser} from "../made-up-browser.ts";
import {madeUpIndex} from "./made-up-index.ts";

const {window} = openBrowser();
afterAll(() => void vi.unstubAllGlobals());

const {municipalities, words} = madeUpIndex;
const [koivula, tammisto] = municipalities;

test("a link leads to the place and holds its name alone, by whichever it was found", () => {
  const link = placeLink({place: koivula!, meeting: "name", name: 1});
  expect(link.outerHTML).toBe('<a href="/kunnat/1-koivula/">Koivula</a>');
});

describe("beside a place stands", () => {
  test.each([
    ["its area alone where it was found by its own name", 0, " <small>Koivulan seutu</small>"],
    ["the other name by which it was found", 1, " <i>Björkby</i> <small>Koivulan seutu</small>"],
    ["the first municipality in it", 2, " <i>entinen Haapala</i> <small>Koivulan seutu</small>"],
    ["the second municipality in it", 3, " <i>entinen Leppälä</i> <small>Koivulan seutu</small>"]
  ])("%s", (_, name, html) => {
    expect(written(besidePlace({place: koivula!, meeting: "name", name}, words))).toBe(html);
  });

  test("what is known of a place with one name and nothing that merged into it", () => {
    const hit = {place: tammisto!, meeting: "name", name: 0} as const;
    expect(written(besidePlace(hit, words))).toBe(" <small>ei kokeilua</small>");
  });
});

function written(parts: readonly (Node | string)[]): string {
  const element = window.document.createElement("p");
  element.append(...parts);
  return element.innerHTML;
}
