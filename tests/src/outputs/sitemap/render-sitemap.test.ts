import {XMLParser} from "fast-xml-parser";
import {describe, expect, test} from "vitest";
import {locales} from "../../../../src/model/languages.ts";
import {
  renderRobots,
  renderSitemap,
  renderSitemapIndex,
  sitemapName
} from "../../../../src/outputs/sitemap/render-sitemap.ts";
import type {ListedPage} from "../../../../src/outputs/sitemap/listed-pages.ts";
import {xmlFault} from "../../../xml-fault.ts";

const place = {origin: new URL("https://statistics.example"), base: "/kuntakokeilut/"};
const pages: ListedPage[] = [
  {page: {kind: "front"}, modified: "2023-11-21"},
  {page: {kind: "chart", area: "espoo", indicator: "jobseekers"}, modified: "2022-03-22"}
];
const read = (text: string) => new XMLParser({ignoreAttributes: false, attributeNamePrefix: ""}).parse(text);

describe.each(locales)("the list of pages in %s", (locale) => {
  const text = renderSitemap(pages, locale, place);

  test("is XML with an entry for each page, its own address first, its day, and itself in every language", () => {
    expect(xmlFault(text)).toBeNull();
    const {url} = read(text).urlset;
    const own = {fi: "alueet", sv: "sv/omraden", en: "en/areas"};
    const full = (path: string) => `https://statistics.example/kuntakokeilut/${path}/espoo/jobseekers/`;
    expect(url.length).toBe(2);
    expect(url[1]).toMatchObject({loc: full(own[locale]), lastmod: "2022-03-22"});
    expect(url[1]["xhtml:link"]).toEqual([
      {rel: "alternate", hreflang: "fi", href: full("alueet")},
      {rel: "alternate", hreflang: "sv", href: full("sv/omraden")},
      {rel: "alternate", hreflang: "en", href: full("en/areas")},
      {rel: "alternate", hreflang: "x-default", href: full("alueet")}
    ]);
  });
});

test("the list of lists names those of all languages, as new as the newest page", () => {
  const text = renderSitemapIndex(pages, place);
  expect(xmlFault(text)).toBeNull();
  expect(read(text).sitemapindex.sitemap).toEqual(
    ["fi", "sv", "en"].map((locale) => ({
      loc: `https://statistics.example/kuntakokeilut/sitemap-${locale}.xml`,
      lastmod: "2023-11-21"
    }))
  );
});

test("programs may read everything, and learn where the list of lists is", () => {
  expect(sitemapName()).toBe("sitemap");
  expect(renderRobots(place)).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://statistics.example/kuntakokeilut/sitemap.xml\n"
  );
});
