import {expect} from "vitest";
import {faces, measureFonts} from "../../../scripts/publish/pictures/picture-fonts.ts";
import {wholeFonts} from "../../scripts/publish/pictures/font-files.ts";
import {test} from "../browser-test.ts";

const picture = "/charts/sv/etela-pohjanmaa/young-unemployed-share.svg";

test("a picture is written in the fonts that it carries, as wide as it was laid out", async ({open}) => {
  const {page, complaints} = await open(picture);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({family, weight, status}) => `${family} ${weight} ${status}`);
  });
  const expected = Object.values(faces).map(({family, weight}) => `${family} ${weight} loaded`);
  expect(loaded.toSorted()).toEqual(expected.toSorted());
  const title = await page.evaluate(() => {
    const text = document.querySelectorAll<SVGTextElement>("text[font-family*=Serif]")[1];
    return {
      text: text?.textContent ?? "",
      size: Number(text?.getAttribute("font-size")),
      width: text?.getComputedTextLength()
    };
  });
  const wide = measureFonts(wholeFonts()).serif.width(title.text) * title.size;
  expect(wide).toBeGreaterThan(500);
  // Kerning brings some letters closer.
  expect((title.width ?? 0) / wide).toBeGreaterThan(0.98);
  expect((title.width ?? 0) / wide).toBeLessThanOrEqual(1.001);
  expect(complaints).toEqual([]);
});

test("a picture in a page of others has its fonts too, which are not those of the machine", async ({open}) => {
  const {page} = await open("/404.html", {bypassCSP: true});
  const drawn = await page.evaluate(async (address) => {
    const pixelsOf = async (source: string): Promise<string> => {
      const image = new Image(1200, 630);
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), {width: 1200, height: 630});
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL();
    };
    const svg = await (await fetch(address)).text();
    const bare = svg.replace(/<style>.*?<\/style>/, "");
    const asData = (text: string): string => `data:image/svg+xml,${encodeURIComponent(text)}`;
    return {file: await pixelsOf(address), whole: await pixelsOf(asData(svg)), bare: await pixelsOf(asData(bare))};
  }, picture);
  expect(drawn.file).toBe(drawn.whole);
  expect(drawn.file).not.toBe(drawn.bare);
});
