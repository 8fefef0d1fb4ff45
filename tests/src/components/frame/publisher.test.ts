import {describe, expect, test} from "vitest";
import Feedback from "../../../../src/components/frame/Feedback.astro";
import PageService from "../../../../src/components/frame/PageService.astro";
import Publisher from "../../../../src/components/frame/Publisher.astro";
import SiteFooter from "../../../../src/components/frame/SiteFooter.astro";
import SiteHeader from "../../../../src/components/frame/SiteHeader.astro";
import {locales} from "../../../../src/model/languages.ts";
import type {Page} from "../../../../src/model/pages/page.ts";
import {settingsOf} from "../../../../src/site/settings.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {hrefsOf, render, textsOf} from "../render.ts";

const nobody = settingsOf({publisher: "", contact: "", code: "", feedback: ""});
const named = settingsOf({
  publisher: "Made-up Society",
  contact: "statistics@example.org",
  code: "https://code.example/kuntakokeilut",
  feedback: ""
});
const chart: Page = {kind: "chart", area: "espoo", indicator: "unemployed"};
const of = {page: chart, title: "Espoo", newest: "2023-11-21", month: "2023-10"} as const;

describe.each(locales)("in %s", (locale) => {
  test("the foot of a page names who publishes it, how to reach them, and where the code is", async () => {
    const html = await render(SiteFooter, {...of, locale, settings: named});
    const [terms] = select(html, ".colophon-terms");
    expect(terms && textsOf(terms, "p")[0]).toMatch(/: Made-up Society\s*, statistics@example\.org$/);
    expect(terms && hrefsOf(terms, "a")).toEqual(
      expect.arrayContaining(["mailto:statistics@example.org", "https://code.example/kuntakokeilut"])
    );
  });

  test("a page names nobody whom the settings do not name, and says on the page about the site that it does not", async () => {
    const html = await render(SiteFooter, {...of, locale, settings: nobody});
    const about = await render(Publisher, {locale, settings: nobody});
    expect([...hrefsOf(html, "a"), ...hrefsOf(about, "a")].filter((href) => /mailto|code/.test(href ?? ""))).toEqual(
      []
    );
    expect(textsOf(html, ".colophon-terms", "p").join(" ")).not.toMatch(/Julkaisija|Utgivare|Publisher/);
    expect(textsOf(about, "li").length).toBe(2);
    expect(hrefsOf(await render(Publisher, {locale, settings: named}), "a")).toEqual([
      "mailto:statistics@example.org",
      "https://code.example/kuntakokeilut"
    ]);
  });

  test("a report of an error carries the page’s address, its last month and the day of its figures", async () => {
    const html = await render(PageService, {...of, locale, settings: named});
    const [href = ""] = hrefsOf(html, ".page-report", "a");
    const body = new URLSearchParams(href.slice(href.indexOf("?"))).get("body");
    const told = {
      fi: ["Sivu: https://example.org/alueet/espoo/unemployed/", "Viimeinen kuukausi: lokakuu 2023", "21.11.2023"],
      sv: ["Sida: https://example.org/sv/omraden/espoo/unemployed/", "Sista månaden: oktober 2023", "21 november 2023"],
      en: ["Page: https://example.org/en/areas/espoo/unemployed/", "Last month: October 2023", "21 November 2023"]
    }[locale];
    expect(href).toMatch(/^mailto:statistics@example\.org\?/);
    for (const part of told) expect(body).toContain(part);
  });

  test("reports go to a form where there is one; without any address there is no link", async () => {
    const form = "https://forms.example/report?site=1";
    const at = async (settings: typeof named) =>
      hrefsOf(await render(PageService, {...of, locale, settings}), ".page-report", "a");
    expect((await at({...named, feedback: form}))[0]).toMatch(/^https:\/\/forms\.example\/report\?site=1&title=/);
    expect(await at(nobody)).toEqual(["https://stat.fi/"]);
    expect(hrefsOf(await render(Feedback, {locale, settings: named}), "a")).toEqual(["mailto:statistics@example.org"]);
  });
});

describe("the menu says where the reader is", () => {
  const cases: [page: Page, current: Record<string, string>][] = [
    [{kind: "front"}, {"/en/": "page"}],
    [{kind: "area", area: "espoo"}, {"/en/areas/": "true"}],
    [chart, {"/en/areas/": "true"}],
    [{kind: "indicators"}, {"/en/indicators/": "page"}],
    [{kind: "indicator", indicator: "unemployed"}, {"/en/indicators/": "true"}],
    [{kind: "municipalities"}, {"/en/municipalities/": "page"}],
    [{kind: "municipality", code: "KU049", name: "Espoo"}, {"/en/municipalities/": "true"}],
    [{kind: "methods"}, {"/en/methods/": "page"}],
    [{kind: "files"}, {"/en/data/": "true"}],
    [{kind: "about"}, {}]
  ];
  test.each(cases)("on %j", async (page, current) => {
    const html = await render(SiteHeader, {page, locale: "en"});
    const marked = select(html, "a[aria-current]").filter((link) => attribute(link, "hreflang") === undefined);
    expect(
      Object.fromEntries(marked.map((link) => [attribute(link, "href"), attribute(link, "aria-current")]))
    ).toEqual(current);
  });

  test("and so does the foot of a page", async () => {
    const html = await render(SiteFooter, {
      page: {kind: "about"},
      title: "About",
      newest: "2023-11-21",
      month: null,
      locale: "en"
    });
    expect(hrefsOf(html, "a[aria-current=page]")).toEqual(["/en/about/"]);
  });
});
