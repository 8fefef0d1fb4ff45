import {Resvg} from "@resvg/resvg-js";
import {describe, expect, test} from "vitest";
import {readOutlines} from "../../../../scripts/publish/pictures/glyph-outlines.ts";
import {faces, readFonts, strangeLetters} from "../../../../scripts/publish/pictures/picture-fonts.ts";
import type {FaceId} from "../../../../scripts/publish/pictures/picture-fonts.ts";
import {facePath, wholeFonts} from "./font-files.ts";

const whole = wholeFonts();
const measures = readFonts(whole);

/** How far the ink of a text reaches when a program that draws SVG sets it, in ems. */
function inkWidth(text: string, id: FaceId, kerning = "none"): number {
  const {family, weight} = faces[id];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="2000"><text x="500" y="1000" font-size="1000" font-family="'${family}'" font-weight="${weight}" style="font-kerning:${kerning}">${text}</text></svg>`;
  const box = new Resvg(svg, {font: {loadSystemFonts: false, fontFiles: [facePath(id)]}}).getBBox();
  if (!box) throw new Error(`${text}: expected ink`);
  return box.width / 1000;
}

describe.each(Object.keys(faces) as FaceId[])("the widths of %s", (id) => {
  test.each(["H", "ä", "5", "m", "−"])("say how far a second %s is moved by the first", (letter) => {
    const advance = inkWidth(letter + letter, id) - inkWidth(letter, id);
    expect(measures[id].width(letter)).toBeCloseTo(advance, 2);
  });

  test("add up along a text", () => {
    const sum = "Jämsä, 5".split("").reduce((width, letter) => width + measures[id].width(letter), 0);
    expect(measures[id].width("Jämsä, 5")).toBeCloseTo(sum, 10);
  });

  test("are known for every letter of the three languages, and for no letter of another script", () => {
    expect(Array.from("AÅÄÖaåäöéü×·–—−‘’“”…%&/\u00a0").filter((letter) => !measures[id].has(letter))).toEqual([]);
    expect(measures[id].has("漢")).toBe(false);
    expect(strangeLetters("Jämsä 漢", measures)).toEqual(["漢"]);
  });
});

describe.each(Object.keys(faces) as FaceId[])("a text set in %s", (id) => {
  const {set, outline, emSize} = measures[id];

  test.each(["Työttömät", "AVATAR Ta To", "officer fi ot: tt"])("%s is as wide as SVG sets it with kerning", (text) => {
    const {letters} = set(text);
    expect(letters.map(({letter}) => letter).join("")).toBe(text);
    const shapes = letters.map(({letter, x}) => `<path transform="translate(${x})" d="${outline(letter)}"/>`).join("");
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="2000"><g transform="translate(500 1000) scale(2)">${shapes}</g></svg>`;
    const box = new Resvg(svg).getBBox();
    expect((box?.width ?? 0) / 2 / emSize).toBeCloseTo(
      inkWidth(text.replaceAll(" ", "\u00a0"), id, "normal;font-variant-ligatures:none"),
      1
    );
  });
});

test("a file that is no font is refused", () => {
  expect(() => readOutlines(new Uint8Array(100))).toThrow("expected a TrueType file");
});
