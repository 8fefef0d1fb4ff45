import {expect, test} from "vitest";
import LanguageSwitch from "../../../../src/components/frame/LanguageSwitch.astro";
import PageHead from "../../../../src/components/frame/PageHead.astro";
import type {Page} from "../../../../src/model/pages/page.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {hrefsOf, render} from "../render.ts";

const chart: Page = {kind: "chart", area: "espoo", indicator: "unemployed"};
const head = (page: Page) =>
  render(PageHead, {
    page,
    meta: {title: "Title", description: "Description"},
    picture: {area: "espoo", indicator: "unemployed", alt: "Alt"},
    locale: "sv"
  });

test("the language switch leads to the same page and marks the language of this one", async () => {
  const html = await render(LanguageSwitch, {page: chart, locale: "sv"});
  expect(hrefsOf(html, "a")).toEqual([
    "/alueet/espoo/unemployed/",
    "/sv/omraden/espoo/unemployed/",
    "/en/areas/espoo/unemployed/"
  ]);
  expect(select(html, "a[aria-current=true]").map((link) => attribute(link, "lang"))).toEqual(["sv"]);
});

test("a page tells its own address and those of the other languages, Finnish where none is asked for", async () => {
  const html = await head(chart);
  expect(hrefsOf(html, "link[rel=canonical]")).toEqual(["https://example.org/sv/omraden/espoo/unemployed/"]);
  const others = select(html, "link[hreflang]").map((link) => [attribute(link, "hreflang"), attribute(link, "href")]);
  expect(others).toEqual([
    ["fi", "https://example.org/alueet/espoo/unemployed/"],
    ["sv", "https://example.org/sv/omraden/espoo/unemployed/"],
    ["en", "https://example.org/en/areas/espoo/unemployed/"],
    ["x-default", "https://example.org/alueet/espoo/unemployed/"]
  ]);
});

test("only the page of a chart offers it to other pages, as a frame first and as a picture", async () => {
  const offers = async (page: Page) => hrefsOf(await head(page), "link[type=application/json+oembed]");
  expect(await offers(chart)).toEqual([
    "https://example.org/embed/sv/espoo/unemployed/oembed.json",
    "https://example.org/embed/sv/espoo/unemployed/oembed-photo.json"
  ]);
  expect(await offers({kind: "area", area: "espoo"})).toEqual([]);
});
