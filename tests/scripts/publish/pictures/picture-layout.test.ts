import {expect, test} from "vitest";
import {readFonts} from "../../../../scripts/publish/pictures/picture-fonts.ts";
import {layoutPicture} from "../../../../scripts/publish/pictures/picture-layout.ts";
import type {TextLine} from "../../../../scripts/publish/pictures/picture-parts.ts";
import {areaPicture} from "../../../../src/figures/pictures/picture-content.ts";
import {madeUpSource} from "../../../src/charts/made-up-embed-source.ts";
import {wholeFonts} from "./font-files.ts";

const frame = {siteName: "Kuntakokeilut", siteAddress: "site.example/kuntakokeilut", cautionsLabel: "Muista tämä"};
const content = areaPicture(madeUpSource([9, 8, 9, 8, 9]), "fi");
const notes = [
  "A note that is long enough for a second line below its first one, whatever face it is written in, and more"
];
const {lines, sentenceSize, chart} = layoutPicture({...content, notes}, frame, readFonts(wholeFonts()));

test("lines of the sentence are a quarter of their height apart, those of notes a fifth", () => {
  const sentence = lines.filter(
    ({fontSize, face, color}) => fontSize === sentenceSize && face === "sans" && color === "ink"
  );
  const small = lines.filter(({color, x}) => color === "muted" && x === chart?.x);
  expect([sentence.length, small.length].map((count) => count > 1)).toEqual([true, true]);
  for (const distance of distances(sentence)) expect(distance).toBeCloseTo(1.24, 2);
  for (const distance of distances(small)) expect(distance).toBeCloseTo(1.2, 2);
});

/** Between the baselines of neighbours, in heights of their letters. */
function distances(all: readonly TextLine[]): number[] {
  return all.slice(1).map(({y, fontSize}, i) => (y - (all[i]?.y ?? 0)) / fontSize);
}
