import {describe, expect, test} from "vitest";
import {pictureFile} from "../../../../scripts/publish/pictures/picture-file.ts";
import {readFonts} from "../../../../scripts/publish/pictures/picture-fonts.ts";
import {renderPicture} from "../../../../scripts/publish/pictures/render-picture.ts";
import {areaPicture} from "../../../../src/figures/pictures/picture-content.ts";
import {locales} from "../../../../src/model/languages.ts";
import {pictureSize} from "../../../../src/model/pages/pictures.ts";
import {madeUpSource} from "../../../src/charts/made-up-embed-source.ts";
import {xmlFault} from "../../../xml-fault.ts";
import {commonsFaults} from "./commons-rules.ts";
import {drawnLines, programs} from "./drawn-lines.ts";
import {wholeFonts} from "./font-files.ts";
import {outlineBoxes, wordsOfPicture} from "./outline-boxes.ts";
import {collisions, outside, textBoxes} from "./text-boxes.ts";

const fonts = readFonts(wholeFonts());
const frame = {siteName: "Kuntakokeilut", siteAddress: "site.example/kuntakokeilut", cautionsLabel: "Muista tämä"};

describe.each(locales)("the file of a picture in %s", (locale) => {
  const content = areaPicture(madeUpSource([9, [8, "provisional"], 9, null, [9, "estimated"]]), locale);
  const {svg} = renderPicture({...content, source: `${content.source} A & B <c>`}, frame, fonts, locale);
  const file = pictureFile(svg, content, fonts, locale);

  test("is valid, holds no text to be set in a font, and nothing that Wikimedia Commons refuses", () => {
    expect(xmlFault(file)).toBeNull();
    expect(commonsFaults(file)).toEqual([]);
    expect(file).not.toMatch(/font-|text-anchor|<tspan/);
  });

  test("tells its words in title, description and metadata: line by line those of the drawing", () => {
    expect(file).toContain(`<title id="title">${content.title}</title>`);
    expect(file).toMatch(/<desc id="desc">[^<]{60,}<\/desc>/);
    expect(file).toContain(`<dc:title>${content.title}</dc:title>`);
    expect(file).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>');
    const drawn = textBoxes(svg, fonts).map(({text}) => text.replaceAll("\u00a0", " "));
    expect(wordsOfPicture(file)).toEqual(drawn);
  });

  test("has its letters where the texts would be", () => {
    const texts = textBoxes(svg, fonts);
    outlineBoxes(file).forEach((shape, i) => {
      const text = texts[i];
      if (!text) throw new Error(`${shape.text}: no such text`);
      // Letters have room at their sides, and kerning brings them closer.
      expect(Math.abs(shape.left - text.left), shape.text).toBeLessThan(5);
      expect(Math.abs(shape.right - text.right), shape.text).toBeLessThan(0.012 * (text.right - text.left) + 5);
      expect(Math.abs(shape.bottom - text.bottom), shape.text).toBeLessThan(8);
    });
  });

  test.each(["librsvg", "resvg"] as const)("is drawn by %s with no line outside or over another", async (name) => {
    const boxes = outlineBoxes(file);
    const drawn = await drawnLines(file, programs[name]);
    expect(drawn).toHaveLength(boxes.length);
    drawn.forEach((ink, i) => {
      for (const side of ["left", "right", "top", "bottom"] as const) {
        expect(Math.abs(ink[side] - (boxes[i]?.[side] ?? 0)), boxes[i]?.text).toBeLessThanOrEqual(1.5);
      }
    });
    const named = drawn.map((ink, i) => ({text: boxes[i]?.text ?? "", ...ink}));
    expect(collisions(named)).toEqual([]);
    expect(outside(named, pictureSize)).toEqual([]);
  });
});

test("files that Wikimedia Commons refuses are found", () => {
  const wrap = (inner: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inner}</svg>`;
  expect(commonsFaults(wrap('<use xlink:href="#a"/>'))).toEqual([]);
  for (const inner of [
    '<use xlink:href="https://example.org/a.svg#b"/>',
    "<style>@font-face{}</style>",
    "<text>a</text>",
    '<rect fill="url(https://example.org/)"/>',
    '<rect onload="a()"/>',
    '<a xmlns="http://www.w3.org/1999/xhtml"/>'
  ]) {
    expect(commonsFaults(wrap(inner)), inner).toHaveLength(1);
  }
});
