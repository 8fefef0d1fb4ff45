import {describe, expect, test} from "vitest";
import {readFonts} from "../../../../scripts/publish/pictures/picture-fonts.ts";
import {renderPicture} from "../../../../scripts/publish/pictures/render-picture.ts";
import {areaPicture} from "../../../../src/figures/pictures/picture-content.ts";
import type {PictureContent} from "../../../../src/figures/pictures/picture-content.ts";
import {locales} from "../../../../src/model/languages.ts";
import {pictureSize} from "../../../../src/model/pages/pictures.ts";
import {madeUpSource} from "../../../src/charts/made-up-embed-source.ts";
import {xmlFault} from "../../../xml-fault.ts";
import {wholeFonts} from "./font-files.ts";
import {collisions, outside, textBoxes} from "./text-boxes.ts";

const fonts = readFonts(wholeFonts());
const frame = {siteName: "Kuntakokeilut", siteAddress: "site.example/kuntakokeilut", cautionsLabel: "Muista tämä"};
const draw = (content: PictureContent): string => renderPicture(content, frame, fonts, "fi").svg;

describe.each(locales)("a picture in %s", (locale) => {
  const content = areaPicture(madeUpSource([9, [8, "provisional"], 9, null, [9, "estimated"]]), locale);
  const {svg} = renderPicture(content, frame, fonts, locale);
  const boxes = textBoxes(svg, fonts);
  const shown = boxes
    .map(({text}) => text)
    .join(" ")
    .replaceAll("\u00a0", " ");

  test("is valid XML with a title and a description", () => {
    expect(xmlFault(svg)).toBeNull();
    expect(svg).toContain(`<title id="title">${content.title}</title>`);
    expect(svg).toMatch(/<desc id="desc">[^<]{60,}<\/desc>/);
  });

  test("holds all its words as text: title, sentence, notes, cautions, source and address", () => {
    const words = [content.title, content.sentence, `${content.notes.join(". ")}.`, content.source, frame.siteAddress];
    for (const text of [...words, ...content.cautions]) expect(shown).toContain(text.replaceAll("\u00a0", " "));
    for (const line of ["9,0", "7,0", "6,0"]) expect(shown).toContain(locale === "en" ? line.replace(",", ".") : line);
  });

  test("keeps every text inside and clear of all others", () => {
    expect(boxes.length).toBeGreaterThan(20);
    expect(outside(boxes, pictureSize)).toEqual([]);
    expect(collisions(boxes)).toEqual([]);
  });

  test("needs nothing but itself: no variable, no address, no style of a page", () => {
    expect(svg).not.toMatch(/var\(|href|class=|url\(|aria-label=/);
    expect(svg.match(/https?:[^"]+/g)).toEqual(["http://www.w3.org/2000/svg"]);
  });
});

const plain = areaPicture(madeUpSource([9, 8, 9, 8, 9]), "fi");

describe("a picture", () => {
  test("without figures has its words on the whole width and no axis", () => {
    const empty = areaPicture(madeUpSource([null, null, null, null, null]), "fi");
    const boxes = textBoxes(draw(empty), fonts);
    const sentence = boxes.filter(({text}) => empty.sentence.includes(text));
    expect(sentence.map(({text}) => text).join(" ")).toBe(empty.sentence);
    expect(Math.max(...sentence.map(({right}) => right))).toBeGreaterThan(700);
    expect(boxes.map(({text}) => text)).not.toContain("2021");
  });

  const sizeOf = (content: PictureContent): number =>
    Number(new RegExp(`font-size="([\\d.]+)"[^>]*>${content.sentence.slice(0, 12)}`).exec(draw(content))?.[1]);
  const longer = (times: number) => ({...plain, sentence: Array(times).fill(plain.sentence).join(" ")});

  test("makes its letters smaller for a longer sentence", () => {
    expect(sizeOf(longer(2))).toBeLessThan(sizeOf(plain));
  });

  test("shows the longest sentence whole and tells the size of its letters", () => {
    for (const times of [1, 5, 12]) {
      const {svg, sentenceSize} = renderPicture(longer(times), frame, fonts, "fi");
      expect(sentenceSize).toBe(sizeOf(longer(times)));
      const words = textBoxes(svg, fonts).map(({text}) => text);
      expect(words.join(" ")).toContain(longer(times).sentence);
    }
    expect(sizeOf(longer(5))).toBeLessThan(20);
  });

  test("gives a longer sentence more width before its letters become too small", () => {
    const word = "luku ";
    const sizes = Array.from({length: 30}, (_, i) => {
      const {svg, sentenceSize} = renderPicture(
        {...plain, sentence: word.repeat(60 + 5 * i).trim()},
        frame,
        fonts,
        "fi"
      );
      const words = textBoxes(svg, fonts).filter(({text}) => text.startsWith(word.trim()));
      return {
        sentenceSize,
        right: Math.max(...words.map(({right}) => right)),
        faults: collisions(textBoxes(svg, fonts))
      };
    });
    const narrow = sizes.filter(({right}) => right <= 40 + 388);
    const wider = sizes.filter(({right, sentenceSize}) => right > 40 + 388 && sentenceSize >= 20);
    expect(narrow.every(({sentenceSize}) => sentenceSize >= 20)).toBe(true);
    expect(wider.length).toBeGreaterThan(0);
    expect(sizes.flatMap(({faults}) => faults)).toEqual([]);
  });

  test("that would not hold its title is refused", () => {
    expect(() => draw({...plain, title: plain.title.repeat(4)})).toThrow("expected its title to fit");
  });

  test("tells the letters that its fonts lack, for each machine would show others", () => {
    expect(renderPicture(plain, frame, fonts, "fi").strange).toEqual([]);
    expect(renderPicture({...plain, source: "Lähde: 漢字"}, frame, fonts, "fi").strange).toEqual(["漢", "字"]);
  });

  test("escapes what XML would take for its own", () => {
    const svg = draw({...plain, source: 'A & B <c> "d"'});
    expect(xmlFault(svg)).toBeNull();
    expect(textBoxes(svg, fonts).map(({text}) => text)).toContain('A & B <c> "d"');
  });
});

test("texts that cover each other or leave the picture are found", () => {
  const text = (x: number, y: number, words: string): string =>
    `<text x="${x}" y="${y}" font-size="20">${words}</text>`;
  const boxes = textBoxes(
    `<svg>${text(50, 50, "one two")}${text(60, 55, "three")}${text(50, 80, "four")}${text(1190, 80, "five")}</svg>`,
    fonts
  );
  expect(collisions(boxes)).toEqual(["one two | three"]);
  expect(outside(boxes, pictureSize)).toEqual(["five"]);
});
