import {globSync, openSync, readSync, closeSync} from "node:fs";
import {describe, expect, test} from "vitest";
import type {Locale} from "../../src/model/languages.ts";
import {locales} from "../../src/model/languages.ts";
import {claimsIn} from "../wording/claims.ts";
import {builtSite} from "./built/built-site.ts";
import {parsePage} from "./built/page.ts";

test("no page claims that the pilots did something or that one area did better than another", () => {
  expect(builtSite().pages.flatMap(({file, claims}) => claims.map((claim) => `${file}: ${claim}`))).toEqual([]);
});

test("what a page quotes in order to refuse it is short, and would be a claim", () => {
  const quotations = builtSite().pages.flatMap(({lang, quotedClaims}) => quotedClaims.map((text) => ({lang, text})));
  const needless = quotations.filter(
    ({lang, text}) => text.length > 120 || claimsIn(text, lang as Locale).length === 0
  );
  expect(needless).toEqual([]);
});

test("every estimate stands with its band and its caution", () => {
  expect(
    builtSite().pages.flatMap(({file, bareEstimates}) => bareEstimates.map((fault) => `${file}: ${fault}`))
  ).toEqual([]);
});

test("every area's page shows an estimate, in every language", () => {
  const areas = builtSite().pages.filter(({address}) => /^\/(alueet|sv\/omraden|en\/areas)\/[^/]+\/$/.test(address));
  expect(areas).toHaveLength(75);
  expect(areas.filter(({estimates}) => estimates === 0).map(({file}) => file)).toEqual([]);
});

test("no heading of a published file claims either", () => {
  const headings = new Set(globSync("public/data/**/*.csv").map(firstLine));
  expect(headings.size).toBeGreaterThan(0);
  expect([...headings].flatMap((heading) => locales.flatMap((locale) => claimsIn(heading, locale)))).toEqual([]);
});

describe("a claim is found in", () => {
  const claim = "Kokeilu laski työttömyyttä.";
  const cases: [where: string, html: string][] = [
    ["a paragraph", `<p>${claim}</p>`],
    ["text broken by markup", "<p>Kokeilu <b>laski</b> <a href='/'>työttömyyttä</a>.</p>"],
    ["a title", `<title>${claim}</title>`],
    ["a description", `<meta name="description" content="${claim}">`],
    ["an alternative text", `<img alt="${claim}" src="a.png">`],
    ["the name of a drawing", `<svg role="img" aria-label="${claim}"></svg>`],
    ["the text of a drawing", "<svg><text><tspan>Kokeilu</tspan> <tspan>laski</tspan></text></svg>"],
    ["a table", `<table><tr><td>${claim}</td></tr></table>`]
  ];
  test.each(cases)("%s", (_, html) => {
    expect(parsePage("index.html", `<html lang="fi">${html}`).claims).toEqual(["Kokeilu laski"]);
  });

  test("the language of its page only", () => {
    expect(parsePage("index.html", "<html lang='en'><p>The pilot lowered unemployment.</p>").claims).toHaveLength(1);
    expect(parsePage("index.html", "<html lang='en'><p>Kokeilu laski työttömyyttä.</p>").claims).toEqual([]);
  });
});

describe("no claim is found in", () => {
  const cases: [where: string, html: string][] = [
    ["a quotation marked as one", "<p>Ei voi sanoa: <q data-quoted-claim>Kokeilu laski työttömyyttä.</q></p>"],
    ["words that two blocks begin and end with", "<p>Kokeilu</p><p>laski</p>"],
    ["an address of a source", "<a href='https://a.fi/'>www.a.fi/kokeilu-laski-parhaiten</a>"],
    ["a script", "<script>const a = 'Kokeilu laski';</script>"]
  ];
  test.each(cases)("%s", (_, html) => {
    expect(parsePage("index.html", `<html lang="fi">${html}`).claims).toEqual([]);
  });

  test("a quotation, which is told apart", () => {
    const page = parsePage("index.html", "<html lang='fi'><q data-quoted-claim>Kokeilu laski työttömyyttä.</q>");
    expect(page.quotedClaims).toEqual(["Kokeilu laski työttömyyttä."]);
  });
});

describe("an estimate is bare", () => {
  const band = "<p class='estimate-band'>±1,3</p>";
  const caution = "<p class='estimate-caution'>Näin suuri ero on tavallinen.</p>";
  const faults = (html: string): number => parsePage("index.html", `<html lang="fi">${html}`).bareEstimates.length;
  test("without its caution, without its band, or without either", () => {
    expect(faults(`<section><b class="estimate">+0,7</b>${band}</section>`)).toBe(1);
    expect(faults(`<figure class="estimate">+0,7 ${caution}</figure>`)).toBe(1);
    expect(faults(`<section><b class="estimate">+0,7</b></section>`)).toBe(2);
  });
  test("when they are empty or stand elsewhere", () => {
    expect(faults(`<section class="estimate">+0,7 ${band}<p class="estimate-caution"> </p></section>`)).toBe(1);
    expect(faults(`<section><figure><b class="estimate">+0,7</b></figure>${band}${caution}</section>`)).toBe(2);
    expect(faults(`<b class="estimate">+0,7</b>${band}${caution}`)).toBe(2);
  });
  test("but not beside both", () => {
    expect(faults(`<section><b class="estimate">+0,7</b>${band}${caution}</section>`)).toBe(0);
    expect(faults(`<figure class="chart estimate">${band}${caution}</figure>`)).toBe(0);
  });
});

/** Files are large; their first line is not. */
function firstLine(path: string): string {
  const bytes = Buffer.alloc(2048);
  const file = openSync(path, "r");
  const length = readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return bytes.toString("utf8", 0, length).split("\n")[0] ?? "";
}
