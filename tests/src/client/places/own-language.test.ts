import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {openBrowser} from "../made-up-browser.ts";

const {window, open} = openBrowser();
const {document} = window;

beforeAll(() => vi.importActual("../../../../src/client/places/own-language.ts"));
afterAll(() => void vi.unstubAllGlobals());

/** Opens an address of a site with this base; gives the languages that are shown. */
function languagesAt(address: string, base = "/"): string[] {
  document.title = "Ei löytynyt";
  const section = (lang: string, title: string) =>
    `<section lang="${lang}" data-title="${title}"><p>404</p><form></form><ul></ul></section>`;
  const sections = [section("fi", "Sivua ei ole"), section("sv", "Sidan finns inte"), section("en", "No such page")];
  open(address, `<own-language data-base="${base}">${sections.join("")}</own-language>`);
  return [...document.querySelectorAll<HTMLElement>("section:not([hidden])")].map(({lang}) => lang);
}

describe("shown is the language of", () => {
  test.each([
    ["a Swedish page", "/sv/kommuner/000/", "/", "sv"],
    ["an English page", "/en/nothing/", "/", "en"],
    ["a Finnish page, which has no part of its own in the address", "/kunnat/000/", "/", "fi"],
    ["the whole page where an address only begins alike", "/svenska/", "/", "fi"],
    ["a page below the base of the site", "/kokeilut/sv/nope/", "/kokeilut/", "sv"],
    ["a page below a base without a stroke at its end", "/kokeilut/en/nope/", "/kokeilut", "en"],
    ["a base that is called like a language", "/sv/nope/", "/sv/", "fi"],
    ["an embed", "/embed/en/nope/vacancies/", "/", "en"],
    ["an embed below the base", "/kokeilut/embed/sv/nope/vacancies/", "/kokeilut/", "sv"]
  ])("%s", (_, address, base, lang) => {
    expect(languagesAt(address, base)).toEqual([lang]);
  });
});

test("the document has the language and the title of what is shown", () => {
  languagesAt("/sv/nope/");
  expect([document.documentElement.lang, document.title]).toEqual(["sv", "Sidan finns inte"]);
});

test("the other ways on are offered on a page, but not in the frame of an embed", () => {
  languagesAt("/en/nope/");
  expect(waysOn("en")).toEqual(["form", "ul"]);
  languagesAt("/embed/en/nope/vacancies/");
  expect(waysOn("en")).toEqual([]);
  expect(document.querySelector("section[lang=en] p")?.textContent).toBe("404");
});

test("without any language the title stays", () => {
  document.title = "Ei löytynyt";
  open("/sv/nope/", "<own-language></own-language>");
  expect(document.title).toBe("Ei löytynyt");
});

function waysOn(lang: string): string[] {
  return [...document.querySelectorAll(`section[lang=${lang}] :is(form, ul)`)].map(({localName}) => localName);
}
