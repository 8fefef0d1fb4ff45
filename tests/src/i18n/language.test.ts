import {describe, expect, test} from "vitest";
import {language, languageNames} from "../../../src/i18n/language.ts";
import {locales} from "../../../src/model/languages.ts";
import {methodNumbers} from "../../../src/model/pages/pages.ts";
import {allTexts} from "./all-texts.ts";

test("every text is there in every language", () => {
  const paths = locales.map((locale) => [...new Set(allTexts(locale).map(([path]) => path))]);
  expect(paths[1]!.toSorted()).toEqual(paths[0]!.toSorted());
  expect(paths[2]!.toSorted()).toEqual(paths[0]!.toSorted());
});

describe.each(locales)("texts in %s", (locale) => {
  test("are not empty; only an ordinary figure goes without a word", () => {
    const empty = allTexts(locale).filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([["statuses.normal.word", ""]]);
  });

  test("have no stray spaces and no typewriter marks", () => {
    const untidy = allTexts(locale).filter(([, text]) => / {2}|^ | $| [.,;:]|\.\.\.|\w'\w|"/.test(text));
    expect(untidy).toEqual([]);
  });

  test("end as sentences where they are sentences", () => {
    const open = allTexts(locale).filter(
      ([path, text]) =>
        /(definition|formula|explanation|text|intro|lead|(can|cannot)\.\d)$/i.test(path) &&
        !path.startsWith("breaks.kinds") &&
        !/[.]$/.test(text)
    );
    expect(open).toEqual([]);
  });

  test("hold no words of the other languages", () => {
    const foreign = locales.filter((other) => other !== locale).flatMap((other) => commonWords[other]);
    const mixed = allTexts(locale).filter(([, text]) => wordsOf(text).some((word) => foreign.includes(word)));
    expect(mixed).toEqual([]);
  });
});

test("English texts have no letters of Finnish or Swedish but in names", () => {
  const accented = allTexts("en").filter(([, text]) => /[åäö]/i.test(text.replaceAll("Åland", "")));
  expect(accented).toEqual([]);
});

test("the brand is the same in all languages", () => {
  expect(locales.map((locale) => language(locale).site.name)).toEqual([
    "Kuntakokeilut",
    "Kuntakokeilut",
    "Kuntakokeilut"
  ]);
  expect(languageNames).toEqual({fi: "Suomi", sv: "Svenska", en: "English"});
});

/** Words that a text of some length in the language can hardly do without and the others do not have. */
const commonWords = {
  fi: "ja ei että kuin luku luvut luvun alue alueen kunta kunnat kuntaa ovat myös työttömien osuus jos tai sekä".split(
    " "
  ),
  sv: "och att är inte av för som talet talen område området kommun kommuner andelen med eller när också".split(" "),
  en: "the and of is are not figure figures area areas share municipality municipalities with or when also".split(" ")
};

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u);
}

test("the heading of the methods says in words how many numbers its table has", () => {
  const numerals = ["five", "six", "seven", "eight", "nine", "ten", "eleven"];
  const headings = locales.map((locale) => language(locale).comparison.methodsHeading);
  const [number = ""] = (headings[locales.indexOf("en")] ?? "").split(" ");
  expect(numerals.indexOf(number.toLowerCase()) + 5).toBe(methodNumbers);
  const [finnish, swedish] = [/^(Seitsemän|Yhdeksän) /, /^(Sju|Nio) /].map((of, i) => of.exec(headings[i] ?? "")?.[1]);
  expect([finnish, swedish]).toEqual(methodNumbers === 7 ? ["Seitsemän", "Sju"] : ["Yhdeksän", "Nio"]);
});
