import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {elementOf, fillHelp, fillReadout} from "../../../../src/client/reading/readout.ts";
import type {ReadoutContent} from "../../../../src/client/reading/readout.ts";
import type {ReadLine, ReadingWords} from "../../../../src/client/reading/reading-text.ts";
import {words} from "./made-up-figure.ts";

const {document} = new JSDOM('<div id="box">old</div>').window;

beforeAll(() => void vi.stubGlobal("document", document));
afterAll(() => void vi.unstubAllGlobals());

const cell = {text: "", status: "", isBroken: false, reason: ""};

function lineOf(name: string, text: string, rest: Partial<ReadLine> = {}): ReadLine {
  return {line: "rest", name, before: "", difference: "", ...rest, cell: {...cell, text, ...rest.cell}};
}

function contentOf(lines: readonly ReadLine[], rest: Partial<ReadoutContent> = {}): ReadoutContent {
  return {
    when: "toukokuu 2021",
    lines,
    chosen: lines[0],
    also: [],
    isMeasuring: false,
    isAcrossSeasons: false,
    ...rest
  };
}

/** The paragraphs of the box, the parts of each set apart. */
function filled(content: ReadoutContent, rest: Partial<ReadingWords> = {}): string[] {
  const box = document.querySelector<HTMLElement>("#box")!;
  fillReadout(box, content, {...words, ...rest});
  return [...box.children].map((part) => [...part.childNodes].map(({textContent}) => textContent).join(" | "));
}

describe("the box shows", () => {
  test("the month and the figure of each line, and nothing of what it showed before", () => {
    const lines = [lineOf("Koivula", "5,0")];
    filled(contentOf([lineOf("Tammisto", "1,0"), lineOf("Muut", "2,0")]));
    expect(filled(contentOf(lines))).toEqual(["toukokuu 2021", "Koivula | 5,0"]);
  });

  test("how far the others lie from the first, and how that comes about", () => {
    const lines = [lineOf("Koivula", "5,0"), lineOf("Muut", "7,0", {difference: "−2,0"})];
    expect(filled(contentOf(lines))).toEqual([
      "toukokuu 2021",
      "Koivula | 5,0 | ",
      "Muut | 7,0 | −2,0",
      "Ero: Koivula miinus viiva, prosenttiyksikköä."
    ]);
  });

  test("a change from one figure to another", () => {
    const lines = [lineOf("Koivula", "5,0", {before: "3,0", difference: "+2,0"}), lineOf("Muut", "7,0", {before: "–"})];
    expect(filled(contentOf(lines, {when: "tammikuu 2021 – toukokuu 2021", isMeasuring: true}))).toEqual([
      "tammikuu 2021 – toukokuu 2021",
      "Koivula | 3,0 → 5,0 | +2,0",
      "Muut | ei lukua → 7,0 | ",
      "Muutos, prosenttiyksikköä."
    ]);
  });

  test("that a change between different months of the year has the seasons in it, where there are any", () => {
    const lines = [lineOf("Koivula", "5,0", {before: "3,0", difference: "+2,0"})];
    const content = contentOf(lines, {isMeasuring: true, isAcrossSeasons: true});
    expect(filled(content).at(-1)).toBe("Kuukaudet ovat eri vuodenajoilta.");
    expect(filled(content, {seasonNote: ""}).at(-1)).toBe("Muutos, prosenttiyksikköä.");
  });

  test("what a mark says, in brackets, and why there is no figure of the chosen line", () => {
    const lines = [
      lineOf("Koivula", "–", {cell: {...cell, text: "–", reason: "Lukua ei voi laskea."}}),
      lineOf("Muut", "7,0", {cell: {...cell, text: "7,0", status: "arvio"}})
    ];
    expect(filled(contentOf(lines))).toEqual([
      "toukokuu 2021",
      "Koivula | ei lukua",
      "Muut | 7,0 (arvio)",
      "Lukua ei voi laskea."
    ]);
    expect(filled(contentOf(lines, {chosen: lines[1]}))).not.toContain("Lukua ei voi laskea.");
  });

  test("what stands beside the lines, below them", () => {
    const content = contentOf([lineOf("Koivula", "5,0")], {also: [lineOf("Rajat", "4,8–5,2")]});
    expect(filled(content)).toEqual(["toukokuu 2021", "Koivula | 5,0", "Rajat | 4,8–5,2"]);
  });

  test("that the table has no row of the month, in place of the lines", () => {
    const lines = [lineOf("Koivula", ""), lineOf("Muut", "")];
    expect(filled(contentOf(lines))).toEqual(["toukokuu 2021", "Tältä kuukaudelta ei ole lukua."]);
  });

  test("what holds of every reading, last", () => {
    const lines = [lineOf("Koivula", "5,0"), lineOf("Muut", "7,0", {difference: "−2,0"})];
    expect(filled(contentOf(lines), {always: "Vaihtelu: 1,3."}).at(-1)).toBe("Vaihtelu: 1,3.");
  });

  test("which line is chosen, and each in the colour of its line", () => {
    const lines = [lineOf("Koivula", "5,0", {line: "area"}), lineOf("Muut", "7,0")];
    filled(contentOf(lines, {chosen: lines[1]}));
    const rows = [...document.querySelectorAll("#box .readout-line")];
    expect(rows.map((row) => row.classList.contains("chosen"))).toEqual([false, true]);
    expect(rows.map((row) => row.firstElementChild?.className)).toEqual(["line-area", "line-rest"]);
  });
});

test("help has a line for each key of the page's list", () => {
  const box = document.querySelector<HTMLElement>("#box")!;
  fillHelp(
    box,
    ["Nuolet: kuukausi.", "Esc: sulje."].map((key) => elementOf("li", "", key))
  );
  expect([...box.children].map(({textContent}) => textContent)).toEqual(["Nuolet: kuukausi.", "Esc: sulje."]);
});

test("an element has its class, and its text as text", () => {
  expect(elementOf("p", "note", "a < b").outerHTML).toBe('<p class="note">a &lt; b</p>');
  expect(elementOf("div", "pad").textContent).toBe("");
});
