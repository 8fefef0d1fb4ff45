import {readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {readFonts, strangeLetters} from "../../../scripts/publish/pictures/picture-fonts.ts";
import {counts} from "../../counts.ts";
import {commonsFaults} from "../../scripts/publish/pictures/commons-rules.ts";
import {drawnLines, programs} from "../../scripts/publish/pictures/drawn-lines.ts";
import {wholeFonts} from "../../scripts/publish/pictures/font-files.ts";
import {outlineBoxes, wordsOfPicture} from "../../scripts/publish/pictures/outline-boxes.ts";
import {collisions, outside} from "../../scripts/publish/pictures/text-boxes.ts";
import {claimsIn} from "../../wording/claims.ts";
import {xmlFault} from "../../xml-fault.ts";
import {builtSite} from "../built/built-site.ts";
import {readBuilt} from "../built/embeds.ts";
import {
  drawingOf,
  partOf,
  previewOf,
  promisedMunicipalities,
  promisedPictures,
  promisedShapes,
  wordsOf
} from "../built/pictures.ts";

const {files, folder, pages, base} = builtSite();
const charts = promisedPictures();
const pictures = [...charts, ...promisedMunicipalities()];
const shapes = promisedShapes();
const newest = readFileSync("data/published/site.json", "utf8")
  .match(/"date":"(\d{4}-\d\d-\d\d)"/g)
  ?.at(-1)
  ?.slice(8, 18);

test("every chart and every indicator in all areas is a picture in three languages and its shapes, as SVG and as PNG", () => {
  expect(pictures).toHaveLength(counts.languages * ((counts.areas + 1) * counts.indicators + counts.municipalities));
  const built = [...files].filter((file) => file.startsWith("charts/"));
  expect(built.toSorted()).toEqual(
    shapes.flatMap(({stem, endings}) => endings.map((ending) => `${stem}.${ending}`)).toSorted()
  );
});

test("a picture as PNG has the size of its shape and at most 120 kilobytes, whole ones at most 100", () => {
  const drawn = shapes.filter(({endings}) => endings.includes("png"));
  const wrong = drawn.filter(({stem, shape, width, height}) => {
    const header = readFileSync(join(folder, `${stem}.png`)).subarray(0, 24);
    const isWhole = header.readUInt32BE(16) === width && header.readUInt32BE(20) === height;
    return !isWhole || statSync(join(folder, `${stem}.png`)).size > (shape === "square" ? 120_000 : 100_000);
  });
  expect(wrong).toEqual([]);
});

test("a picture as SVG is valid, keeps the rules of Wikimedia Commons and has at most 60 kilobytes", () => {
  const faults = shapes.flatMap((picture) => {
    const svg = drawingOf(picture);
    const fault = xmlFault(svg);
    const size = Buffer.byteLength(svg) > 60_000 ? ["too heavy"] : [];
    return [...(fault === null ? commonsFaults(svg) : [fault]), ...size].map((found) => `${picture.stem}: ${found}`);
  });
  expect(faults).toEqual([]);
});

test("no text of a picture covers another or leaves it", () => {
  const faults = shapes.flatMap((picture) => {
    const boxes = outlineBoxes(drawingOf(picture));
    return [...collisions(boxes), ...outside(boxes, picture)].map((fault) => `${picture.stem}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test("librsvg, with which Wikimedia draws pictures, sets every line where it belongs", async () => {
  for (const picture of shapes.filter((_, i) => i % 97 === 5)) {
    const svg = drawingOf(picture);
    const boxes = outlineBoxes(svg);
    const drawn = await drawnLines(svg, programs.librsvg);
    const named = drawn.map((ink, i) => ({text: boxes[i]?.text ?? "", ...ink}));
    expect(
      named.filter(
        ({left, right}, i) =>
          Math.abs(left - (boxes[i]?.left ?? 0)) > 1.5 || Math.abs(right - (boxes[i]?.right ?? 0)) > 1.5
      ),
      picture.stem
    ).toEqual([]);
    expect([...collisions(named), ...outside(named, picture)], picture.stem).toEqual([]);
  }
});

test("no picture holds a letter that its fonts lack", () => {
  const fonts = readFonts(wholeFonts());
  expect(pictures.flatMap((picture) => strangeLetters(wordsOf(drawingOf(picture)), fonts))).toEqual([]);
});

test("the sentence of a picture has letters of at least 20 pixels", () => {
  const small = pictures.filter((picture) => {
    const svg = drawingOf(picture);
    const sizes = letterSizes(svg);
    // After the name and the address of the site stands the title, and then the sentence.
    const title = spaced(partOf(svg, "title"));
    const words = wordsOfPicture(svg);
    const first = words.findIndex((_, i) => words.slice(2, i).join(" ") === title);
    return !((sizes[first] ?? 0) >= 20);
  });
  expect(small.map(({stem}) => stem)).toEqual([]);
});

/** The size of the letters of each line outside the chart, in pixels; outlines have 500 units in an em. */
function letterSizes(svg: string): number[] {
  const lines = svg.matchAll(/<g(?: fill="[^"]*")? transform="translate\([^)]*\)scale\(([\d.]+)\)">/g);
  return Array.from(lines, ([, scale]) => Number(scale) * 500);
}

test("a picture says where its figures come from, of which day, on what terms, and where the site is", () => {
  const address = new URL(pages.find(({address}) => address === "/")?.canonical ?? "");
  const site = `${address.host}${address.pathname}`.replace(/\/$/, "");
  const silent = pictures.filter((picture) => {
    const words = wordsOf(drawingOf(picture));
    return !/StatFin 12r5\. .*\d{4}\. [^.]+: CC BY 4\.0\./.test(words) || !words.includes(site);
  });
  expect(silent).toEqual([]);
});

test("no picture claims that the pilots did something or that one area did better than another", () => {
  const claims = pictures.flatMap((picture) => {
    const svg = drawingOf(picture);
    const said = [partOf(svg, "title"), partOf(svg, "desc"), wordsOf(svg)].join(" · ");
    return claimsIn(said, picture.language).map((claim) => `${picture.stem}: ${claim}`);
  });
  expect(claims).toEqual([]);
});

test("the charts of the newest vintage are frozen: the picture, and the figures in the file of its language", () => {
  const endings = {fi: ".fi.csv", sv: ".sv.csv", en: ".csv"};
  const frozen = charts.filter(({area}) => area !== "all-areas");
  const wrong = frozen.filter(({language, area, indicator, stem}) => {
    const place = `vintages/${newest}/${language}/${area}/${indicator}`;
    return (
      readBuilt(`${place}.svg`) !== readBuilt(`${stem}.svg`) ||
      readBuilt(`${place}.csv`) !== readBuilt(`data/charts/${area}/${indicator}${endings[language]}`)
    );
  });
  expect(wrong).toEqual([]);
  expect([...files].filter((file) => file.startsWith(`vintages/${newest}/`))).toHaveLength(frozen.length * 2);
});

describe("the preview of a page", () => {
  const shown = pages.filter(({file}) => !file.startsWith("embed/") && file !== "404.html");
  const previews = shown.map((page) => ({page, preview: previewOf(page.file)}));
  const byImage = new Map(pictures.map((picture) => [`${picture.stem}.png`, picture]));
  const imageOf = (preview: ReadonlyMap<string, string>): string => {
    const address = new URL(preview.get("og:image") ?? "nowhere:");
    return address.pathname.slice(base.length);
  };

  test("shows the picture of the chart it leads with; pages without one that of all pilot areas together", () => {
    const wrong = previews.filter(
      ({page, preview}) => !isOfMunicipality(page) && imageOf(preview) !== `${pictureFor(page)}.png`
    );
    expect(wrong.map(({page}) => page.file)).toEqual([]);
    expect(shown.length).toBeGreaterThan(2000);
  });

  test("of a municipality shows the municipality", () => {
    const own = previews.filter(({page}) => isOfMunicipality(page));
    expect(own).toHaveLength(counts.languages * counts.municipalities);
    const images = own.map(({page, preview}) => {
      const image = imageOf(preview);
      expect(image).toMatch(new RegExp(`^charts/${page.lang}/KU\\d{3}/unemployed-share\\.png$`));
      const name =
        /<h1[^>]*>([^<]*)/.exec(readFileSync(join(folder, page.file), "utf8"))?.[1]?.replaceAll("\u00ad", "") ?? "?";
      expect(spaced(preview.get("og:image:alt") ?? "")).toContain(`: ${spaced(name)}`);
      return image;
    });
    expect(new Set(images).size).toBe(own.length);
  });

  test("has the page's own title, description and address, its language and the size of the picture", () => {
    const wrong = previews.filter(
      ({page, preview}) =>
        spaced(preview.get("og:title") ?? "") !== page.title ||
        spaced(preview.get("og:description") ?? "") !== spaced(page.description) ||
        preview.get("og:url") !== page.canonical ||
        preview.get("og:locale")?.slice(0, 2) !== page.lang ||
        preview.get("og:image:width") !== "1200" ||
        preview.get("og:image:height") !== "630" ||
        preview.get("twitter:card") !== "summary_large_image" ||
        new URL(preview.get("og:image") ?? "").origin !== new URL(page.canonical ?? "").origin
    );
    expect(wrong.map(({page}) => page.file)).toEqual([]);
  });

  test("describes the picture in words that stand in it", () => {
    const wrong = previews.filter(({preview}) => {
      const picture = byImage.get(imageOf(preview));
      if (!picture) return true;
      const svg = drawingOf(picture);
      const title = partOf(svg, "title");
      const alt = preview.get("og:image:alt") ?? "";
      return (
        !alt.startsWith(title) || !spaced(wordsOf(svg)).includes(spaced(alt.slice(title.length).replace(/^\. /, "")))
      );
    });
    expect(wrong.map(({page}) => page.file)).toEqual([]);
  });

  test("is described in no more letters than networks keep", () => {
    const long = previews.filter(({preview}) => (preview.get("og:image:alt") ?? "").length > 420);
    expect(long.map(({page}) => page.file)).toEqual([]);
  });

  test("is not made for embeds, which are no pages to share", () => {
    expect(readBuilt("embed/fi/espoo/unemployed/index.html")).not.toContain("og:image");
  });
});

function isOfMunicipality({address}: {readonly address: string}): boolean {
  return /^\/(?:kunnat|sv\/kommuner|en\/municipalities)\/[^/]+\/$/.test(address);
}

/** The stem of the picture for a page, from its address alone. */
function pictureFor({address, lang}: {readonly address: string; readonly lang: string}): string {
  const [, area, indicator] = /^\/(?:alueet|sv\/omraden|en\/areas)\/([^/]+)\/(?:([^/]+)\/)?$/.exec(address) ?? [];
  if (area) return `charts/${lang}/${area}/${indicator ?? "unemployed-share"}`;
  const own = /^\/(?:mittarit|sv\/matt|en\/indicators)\/([^/]+)\/$/.exec(address)?.[1];
  return `charts/${lang}/all-areas/${own ?? "unemployed-share"}`;
}

function spaced(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
