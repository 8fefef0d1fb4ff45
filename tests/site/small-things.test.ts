import {readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {lineColours} from "../../src/charts/svg/line-styles.ts";
import {builtSite} from "./built/built-site.ts";
import {attribute, parseHtml, select, textOf} from "./built/html.ts";

const {folder, base, files} = builtSite();
const areaWords = {fi: "alueet", sv: "sv/omraden", en: "en/areas"};
const areas = Papa.parse<Record<string, string>>(readFileSync("data/reference/pilot-areas.csv", "utf8"), {
  header: true,
  skipEmptyLines: true
}).data;

describe.each(["fi", "sv", "en"] as const)("in %s", (language) => {
  const ids = [...new Map(areas.map((row) => [row["id"] ?? "", row[`name_${language}`] ?? ""]))]
    .sort(([, a], [, b]) => a.localeCompare(b, language === "en" ? "fi" : language))
    .map(([id]) => id);

  test.each(["", "unemployed/"])("previous and next lead through all 25 areas from first to last: %s", (rest) => {
    const addressOf = (id: string) => `${base}${areaWords[language]}/${id}/${rest}`;
    expect(ids.length).toBe(25);
    ids.forEach((id, i) => {
      const page = read(`${areaWords[language]}/${id}/${rest}index.html`);
      const [links] = select(page, "nav.area-neighbours");
      const linkOf = (rel: string) => links && attribute(select(links, `a[rel=${rel}]`)[0], "href");
      expect(linkOf("prev"), id).toBe(i === 0 ? undefined : addressOf(ids[i - 1] ?? ""));
      expect(linkOf("next"), id).toBe(i === 24 ? undefined : addressOf(ids[i + 1] ?? ""));
    });
  });
});

test("every page has icons and the colours of its paper, and says when its figures were published", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  const [light, dark] = [...tokens.matchAll(/--paper: (#[0-9a-f]{6});/g)].map((match) => match[1]);
  const wrong = [...files]
    .filter((file) => file.endsWith("index.html") && !file.startsWith("embed/"))
    .filter((file) => {
      const page = parseHtml(headAndService(text(file)));
      const colours = select(page, "meta[name=theme-color]").map((meta) => attribute(meta, "content"));
      const icons = select(page, "link").filter((link) => /icon/.test(attribute(link, "rel") ?? ""));
      const said = textOf(select(page, ".page-service")[0]);
      return colours.join() !== [light, dark].join() || icons.length !== 3 || !/\b20\d\d\b/.test(said);
    });
  expect(wrong).toEqual([]);
});

test("no page fetches anything ahead of need", () => {
  const ahead = /\b(preload|prefetch|modulepreload|preconnect|dns-prefetch)\b/;
  const eager = [...files]
    .filter((file) => file.endsWith(".html") && ahead.test(text(file)))
    .filter((file) => select(read(file), "link").some((link) => ahead.test(attribute(link, "rel") ?? "")));
  expect(eager).toEqual([]);
});

test("icons have the sizes that browsers and telephones ask for", () => {
  const ico = readFileSync(join(folder, "favicon.ico"));
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico[7]]).toEqual([1, 1, 32, 32]);
  expect(pngSize(ico.subarray(ico.readUInt32LE(18)))).toEqual([32, 32]);
  expect(pngSize(readFileSync(join(folder, "apple-touch-icon.png")))).toEqual([180, 180]);
});

test("tables say the newest of their months to machines as they say it to people", () => {
  const page = read("alueet/espoo/unemployed/index.html");
  const tables = select(page, "table[data-newest]");
  expect(tables.length).toBe(5);
  for (const table of tables) {
    const rows = select(table, "th[scope=row]").map(textOf);
    const [year, month] = (attribute(table, "data-newest") ?? "").split("-").map(Number);
    const expected = rows.map((_, i) => {
      const index = (year ?? 0) * 12 + (month ?? 0) - 1 - i;
      return `${(index % 12) + 1}/${Math.floor(index / 12)}`;
    });
    expect(rows).toEqual(expected);
  }
});

function read(file: string) {
  return parseHtml(text(file));
}

function text(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

/** The parts of a page that all pages have; to read the others of two thousand pages takes the most time by far. */
function headAndService(html: string): string {
  return html.slice(0, html.indexOf("<body")) + (/<section class="page-service">.*?<\/section>/s.exec(html)?.[0] ?? "");
}

/** Width and height stand after the signature and the head of the first chunk. */
function pngSize(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test("every style sheet with the colours of paper has those of all lines", () => {
  const sheets = [...files].filter((file) => file.endsWith(".css")).map((file) => [file, text(file)] as const);
  const whole = sheets.filter(([, css]) => css.includes("--paper:"));
  expect(whole.length).toBeGreaterThanOrEqual(3);
  const lacking = whole.flatMap(([file, css]) =>
    Object.keys(lineColours)
      .filter((id) => css.split(`--${id}:`).length < 3)
      .map((id) => `${file}: --${id}`)
  );
  expect(lacking).toEqual([]);
});

test("every script that a page loads is a built one", () => {
  const pages = [...files].filter((file) => file.endsWith(".html"));
  const strange = pages.flatMap((file) =>
    [...text(file).matchAll(/<script[^>]*\ssrc="([^"]*)"/g)]
      .map(([, address = ""]) => address)
      .filter((address) => !/^\/(?:.*\/)?_astro\/[^/]+\.js$/.test(address))
      .map((address) => `${file}: ${address}`)
  );
  expect(pages.length).toBeGreaterThan(1000);
  expect(strange).toEqual([]);
});
