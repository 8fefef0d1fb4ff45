import {expect, test} from "vitest";
import {breakHeadings} from "../../../src/middleware/broken-headings.ts";

const pageOf = (body: string, lang = "fi") => `<!doctype html><html class="a" lang="${lang}">${body}</html>`;
const seen = (html: string) => html.replaceAll("\u00ad", "|");

test.each(["h1", "h2", "h3", "h4", "th", "caption"])("words in %s are broken at the borders of compounds", (tag) => {
  const html = pageOf(`<${tag} id="a"><a href="#a">Kokeilualueet <small>kokeilualueella</small></a></${tag}>`);
  expect(seen(breakHeadings(html))).toBe(
    pageOf(`<${tag} id="a"><a href="#a">Kokeilu|alueet <small>kokeilu|alueella</small></a></${tag}>`)
  );
});

test.each([
  [
    "titles, text and cells",
    "<title>Kokeilualueet</title><p>Kokeilualueet</p><td>Kokeilualueet</td><header>kokeilualue</header>"
  ],
  ["attributes, also with the sign of a tag's end", '<h2 id="kokeilualueet" title="> kokeilualueet">Espoo</h2>'],
  ["what is written in code", "<th><code>kokeilualue</code></th>"]
])("%s stay as they are", (_, body) => {
  expect(breakHeadings(pageOf(body))).toBe(pageOf(body));
});

test("the language of the page says which words are broken", () => {
  const body = "<h2>Kokeilualueet, försöksområden</h2>";
  expect(seen(breakHeadings(pageOf(body, "sv")))).toContain("Kokeilualueet, försöks|områden");
  expect(breakHeadings(pageOf(body, "en"))).toBe(pageOf(body, "en"));
  expect(breakHeadings(body)).toBe(body);
});
