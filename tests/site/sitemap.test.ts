import {XMLParser} from "fast-xml-parser";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {builtSite} from "./built/built-site.ts";
import {attribute, parseHtml, select} from "./built/html.ts";

const {folder, pages, files} = builtSite();
const parser = new XMLParser({ignoreAttributes: false, attributeNamePrefix: ""});
const read = (file: string) => parser.parse(readFileSync(join(folder, file), "utf8"));
const withHeader = pages.filter(({search}) => search !== null);

test.each(["fi", "sv", "en"])("the sitemap in %s lists every page of the language, as the page itself says", (lang) => {
  const listed = read(`sitemap-${lang}.xml`).urlset.url as {loc: string; lastmod: string; "xhtml:link": object[]}[];
  const own = withHeader.filter((page) => page.lang === lang);
  expect(own.length).toBeGreaterThan(700);
  expect(listed.map(({loc}) => loc).toSorted()).toEqual(own.map(({canonical}) => canonical ?? "").toSorted());
  const alternates = new Map(own.map((page) => [page.canonical, page.alternates]));
  const vintages = new Set(readdirSync("data/vintages"));
  for (const {loc, lastmod, "xhtml:link": links} of listed) {
    expect(new Map((links as {hreflang: string; href: string}[]).map(({hreflang, href}) => [hreflang, href]))).toEqual(
      alternates.get(loc)
    );
    expect(vintages.has(lastmod)).toBe(true);
  }
});

test("robots.txt leads to the list of the lists, and that to each of them", () => {
  const [, sitemap = ""] = /^Sitemap: (.+)$/m.exec(readFileSync(join(folder, "robots.txt"), "utf8")) ?? [];
  expect(sitemap).toMatch(/^https?:\/\/.*\/sitemap\.xml$/);
  const lists = (read("sitemap.xml").sitemapindex.sitemap as {loc: string}[]).map(
    ({loc}) => loc.split("/").at(-1) ?? ""
  );
  expect(lists).toEqual(["sitemap-fi.xml", "sitemap-sv.xml", "sitemap-en.xml"]);
  expect(lists.filter((list) => !files.has(list))).toEqual([]);
});

test("every page says in its menu, its breadcrumb or its heading where the reader is", () => {
  const lost = withHeader.filter(({file}) => {
    const page = parseHtml(readFileSync(join(folder, file), "utf8"));
    return !select(page, "a[aria-current=page]").length && !select(page, "li[aria-current=page]").length;
  });
  expect(lost.map(({file}) => file)).toEqual([]);
  const front = parseHtml(readFileSync(join(folder, "kunnat/index.html"), "utf8"));
  expect(select(front, "a[aria-current=page]").map((link) => attribute(link, "href"))).toContain("/kunnat/");
});

test("every chart leads to the table that it is from, in its language, and says when it was read", () => {
  const charts = withHeader.flatMap(({lang, charts}) => charts.map((chart) => ({lang, chart})));
  expect(charts.length).toBeGreaterThan(1000);
  const label = {fi: "Luettu lähteestä: ", sv: "Hämtat från källan: ", en: "Read from the source: "};
  const silent = charts.filter(({lang, chart}) => !chart.source.includes(label[lang as keyof typeof label]));
  expect(silent.map(({chart}) => chart.source)).toEqual([]);
  const without = pages.filter(
    ({charts, lang, links}) => charts.length > 0 && !links.some(({href}) => isTable(href, lang))
  );
  expect(without.map(({file}) => file)).toEqual([]);
  const embeds = pages.filter(({file}) => /^embed\/..\//.test(file));
  expect(embeds.filter(({links, lang}) => !links.some(({href}) => isTable(href, lang))).map(({file}) => file)).toEqual(
    []
  );
});

function isTable(href: string, lang: string): boolean {
  return href === `https://pxdata.stat.fi/PxWeb/pxweb/${lang}/StatFin/StatFin__tyonv/12r5.px/`;
}
