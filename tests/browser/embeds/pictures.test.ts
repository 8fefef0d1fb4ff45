import {expect} from "vitest";
import {test} from "../browser-test.ts";

const picture = "/charts/sv/etela-pohjanmaa/young-unemployed-share.svg";

test("a picture is drawn without any font, and without asking for anything", async ({open}) => {
  const {page, complaints} = await open(picture);
  const found = await page.evaluate(async () => {
    await document.fonts.ready;
    const shapes = [...document.querySelectorAll<SVGGraphicsElement>("g:has(> use)")];
    return {
      fonts: document.fonts.size,
      texts: document.querySelectorAll("text").length,
      asked: performance.getEntriesByType("resource").length,
      lines: shapes.filter((line) => line.closest("defs") === null && line.getBBox().width > 0).length
    };
  });
  expect(found).toMatchObject({fonts: 0, texts: 0, asked: 0});
  expect(found.lines).toBeGreaterThan(30);
  expect(complaints).toEqual([]);
});

test("pictures put into one page keep their letters, though both bring them", async ({open}) => {
  const {page} = await open("/404.html", {bypassCSP: true});
  const widths = await page.evaluate(
    async (addresses) => {
      const files = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
      const widthsIn = (svgs: readonly SVGSVGElement[]): number[] =>
        svgs.flatMap((svg) =>
          Array.from(svg.querySelectorAll<SVGGraphicsElement>("g:has(> use)"), (g) => g.getBBox().width)
        );
      const put = (svgs: readonly string[]): SVGSVGElement[] => {
        document.body.innerHTML = svgs.join("");
        return [...document.body.querySelectorAll("svg")];
      };
      return {alone: files.flatMap((file) => widthsIn(put([file]))), together: widthsIn(put(files))};
    },
    [picture, "/charts/fi/espoo/unemployed.svg"]
  );
  expect(widths.alone.length).toBeGreaterThan(100);
  expect(widths.together).toEqual(widths.alone);
});
