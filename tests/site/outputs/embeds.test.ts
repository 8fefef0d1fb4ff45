import {createHash} from "node:crypto";
import {brotliCompressSync} from "node:zlib";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {counts} from "../../counts.ts";
import {seededSample} from "../../seeded-sample.ts";
import {builtSite} from "../built/built-site.ts";
import {homeOf, promisedEmbeds, readBuilt} from "../built/embeds.ts";
import type {EmbedFile} from "../built/embeds.ts";
import {isSameValue, monthOf, shownNumber} from "../built/figures.ts";
import {attribute, elementsOf, parseHtml, select, textOf} from "../built/html.ts";

const {files, pages, base} = builtSite();
const embeds = promisedEmbeds();
const byFile = new Map(pages.map((page) => [page.file, page]));
const sample = seededSample(embeds, 90, 7);

test("every chart can be embedded in three languages, whole and as its newest months", () => {
  expect(embeds.length).toBe(counts.languages * counts.areas * counts.indicators * 3);
  const built = [...files].filter((file) => file.startsWith("embed/")).sort();
  const promised = embeds.flatMap(({folder, newest}) => [
    `${folder}index.html`,
    `${folder}oembed.json`,
    ...(newest === null ? [`${folder}oembed-photo.json`] : [])
  ]);
  expect(built).toEqual([...promised, "embed/v1/resize.js"].sort());
});

test("every embed has its language, one heading, and its home on the page of its chart, to which search engines are sent", () => {
  expect(embeds.flatMap(faultsOf)).toEqual([]);
});

test("an embed loads nothing but its style sheet", () => {
  const sheets = embeds.map(({folder}) =>
    byFile
      .get(`${folder}index.html`)
      ?.links.filter(({isLoaded}) => isLoaded)
      .map(({href}) => href)
      .join()
  );
  expect(new Set(sheets).size).toBe(1);
  expect(sheets[0]).toMatch(/^[^,]+\.css$/);
});

test("an embed holds one script, which its policy knows by its hash, and no other code", () => {
  const wrong = embeds.filter(({folder}) => {
    const {inlineCode = [], policy = ""} = byFile.get(`${folder}index.html`) ?? {};
    const scripts = [...readBuilt(`${folder}index.html`).matchAll(/<script>(.*?)<\/script>/gs)].map(
      ([, code = ""]) => code
    );
    const isKnown = scripts.every((code) => policy.includes(createHash("sha256").update(code).digest("base64")));
    return inlineCode.length !== 1 || scripts.length !== 1 || !isKnown;
  });
  expect(wrong.map(({folder}) => folder)).toEqual([]);
});

test("an embed says source, vintage, licence and address as text, and its drawing has a name", () => {
  for (const embed of sample) {
    const page = parseHtml(readBuilt(`${embed.folder}index.html`));
    const text = textOf(select(page, "main")[0]);
    expect(text, embed.folder).toMatch(/StatFin 12r5/);
    expect(text, embed.folder).toMatch(/\d{4}\. [^.]+: CC BY 4\.0\./);
    expect(text, embed.folder).toContain(`/${homeOf(embed).replace(/\/$/, "")}`);
    const links = select(page, "a").map((link) => attribute(link, "target"));
    expect(new Set(links), embed.folder).toEqual(new Set(["_top"]));
    const names = select(page, "div[role=img]").map((drawing) => attribute(drawing, "aria-label") ?? "");
    expect(names.length === 0 || (names.length === 1 && names.every((name) => name.length > 60)), embed.folder).toBe(
      true
    );
  }
});

test("the table of an embed gives the figures of the chart's file, and as many months as its address says", () => {
  expect(sample.flatMap(tableFaults)).toEqual([]);
  expect(new Set(sample.map(({newest}) => newest))).toEqual(new Set([null, 24, 60]));
});

test("no embed shows an estimate of a gap", () => {
  for (const {folder} of sample) {
    expect(readBuilt(`${folder}index.html`), folder).not.toMatch(/--(weighted|band)\)/);
  }
});

test("the code on the page of a chart is that of its answer in a box: one lazy frame with a title in the language of the page", () => {
  for (const embed of sample.filter(({newest}) => newest === null)) {
    const page = parseHtml(readBuilt(`${homeOf(embed)}index.html`));
    const [block] = select(page, "section.embedding");
    const codes = (block ? select(block, "pre") : []).map(textOf);
    const {html, title, height} = JSON.parse(readBuilt(`${embed.folder}oembed.json`)) as Record<string, string>;
    const bare = codes.map((code) => code.replace(/^<div [^>]*>|<\/div>$/g, "").replace(/ style="[^"]*"/, ""));
    expect(bare, embed.folder).toContain(html);
    const shown = codes.map((code) => attribute(select(parseHtml(code), "iframe")[0], "src")?.split("#")[1] ?? "");
    expect(shown, embed.folder).toEqual(["", "compact", "tile"]);
    const [frame] = select(parseHtml(html ?? ""), "iframe");
    expect(attribute(frame, "loading")).toBe("lazy");
    expect(attribute(frame, "height")).toBe(String(height));
    const [heading] = select(parseHtml(readBuilt(`${embed.folder}index.html`)), "h1");
    expect(title?.startsWith(textOf(heading)), `${title} and ${textOf(heading)}`).toBe(true);
    expect(attribute(frame, "title")).toBe(title);
  }
});

test("frames of every width on offer have a height of their own, none above that for all widths", () => {
  for (const {folder} of sample) {
    const {height, heights} = JSON.parse(readBuilt(`${folder}oembed.json`)) as {
      height: number;
      heights: Record<string, number>;
    };
    expect(Object.keys(heights)).toEqual(["300", "480", "640", "800", "1000"]);
    expect(Math.max(...Object.values(heights)), folder).toBeLessThanOrEqual(height);
    expect(Math.min(...Object.values(heights)), folder).toBeGreaterThan(400);
  }
});

test("the script for the pages of others is small", () => {
  expect(brotliCompressSync(readBuilt("embed/v1/resize.js")).length).toBeLessThan(1000);
});

function faultsOf(embed: EmbedFile): string[] {
  const page = byFile.get(`${embed.folder}index.html`);
  if (!page) return [`${embed.folder} is not there`];
  const checks: readonly (readonly [what: string, isRight: boolean])[] = [
    ["language", page.lang === embed.language],
    ["one heading", page.mainHeadings.length === 1 && page.mainHeadings[0] !== ""],
    ["canonical", new URL(page.canonical ?? "").pathname === base + homeOf(embed)],
    ["noindex", readBuilt(page.file).includes('<meta name="robots" content="noindex">')]
  ];
  return checks.filter(([, isRight]) => !isRight).map(([what]) => `${embed.folder}: ${what}`);
}

function tableFaults({folder, language, area, indicator, newest}: EmbedFile): string[] {
  const all = Papa.parse<Record<string, string>>(readBuilt(`data/charts/${area}/${indicator}.csv`).trim(), {
    header: true
  }).data;
  const data = (newest === null ? all : all.slice(-newest)).toReversed();
  const columns = ["area", "rest", "region", "similar"].filter((column) => all.some((row) => row[column]));
  const [body] = select(parseHtml(readBuilt(`${folder}index.html`)), "tbody");
  const rows = (body ? select(body, "tr") : []).map((row) =>
    elementsOf(row)
      .filter(({tagName}) => /^t[hd]$/.test(tagName))
      .map(textOf)
  );
  if (rows.length !== data.length) return [`${folder}: ${rows.length} rows, ${data.length} in the file`];
  return rows.flatMap(([month = "", ...cells], i) => {
    if (cells.length === columns.length + 1) cells.splice(1, 1);
    const isSame = columns.every((column, k) =>
      isSameValue(shownNumber(cells[k] ?? "", language), data[i]?.[column] ?? "")
    );
    return isSame && monthOf(month) === data[i]?.["month"] ? [] : [`${folder}: ${month} ${cells.join(" ")}`];
  });
}
