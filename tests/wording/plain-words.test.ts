import {globSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {locales} from "../../src/model/languages.ts";
import type {Locale} from "../../src/model/languages.ts";
import {allTexts} from "../src/i18n/all-texts.ts";
import {computedTexts} from "../src/i18n/computed-texts.ts";

/** Words that only we would understand, that mean something else here, or that are not said so in the language. */
const strange: Record<Locale, RegExp> = {
  fi: new RegExp(
    [
      "ajeleh",
      "harma\\p{L}+ aluee?",
      "pelkkänä kuvauksena",
      "kuvitel",
      "alue(et|iden|illa) ilman kokeilua",
      "kokonaan lomaut",
      "kuin vertailunsa",
      "siirt\\p{L}+ (sivuston )?lukuja",
      "yhtä virallista",
      "laitteeltaan",
      "suomalaiselle",
      "askelella",
      "(?<!ikään) kuin kokeilu olisi"
    ].join("|"),
    "iu"
  ),
  sv: /drev\b|i väg\b|låtsa|påhitt|som en beskrivning|områden utan försök|\bsederna\b|dess arbetslöshetstal|\bPärm\b|flyttar (webbplatsens )?siffror|hör till coronan|svenska Excel/iu,
  en: /drift|grey area|imagin|as a description only|areas (without|that had no) (a )?pilot|by lot|, less the|figure less|be told\b|\bleast (value|usual)|\bKB\b|part of the unemployed|laid-off|belongs to COVID|Swedish Excel|in trials/u
};

/** Heads of columns that files had from the first on, and the sentence that says what they mean. */
const publishedHeads: Record<Locale, RegExp> = {
  fi: /[Kk]uviteltujen alkujen|[Kk]uviteltuja alkuja|näitä sanotaan kuvitelluiksi aluiksi/gu,
  sv: /påhittade starter/gu,
  en: /imagined starts/gu
};

/** A word that does not agree with the number one before it. */
const afterOne: Record<Locale, RegExp> = {
  fi: /(?<![\d,.–−±-])1[ \u00a0]\p{L}*(aluetta|kuntaa|kuukautta|mittaria|henkilöä|paikkaa|riviä|tiedostoa|lukua|taulukkoa|ehdotusta)\b/u,
  sv: /(?<![\d,.–−±-])1[ \u00a0](\p{L}+[ \u00a0])?(områden|kommuner|månader|personer|filer|siffror|tabeller|rader|lediga)\b/u,
  en: /(?<![\d,.–−±-])1[ \u00a0](\p{L}+[ \u00a0])?(areas|municipalities|months|people|vacancies|figures|files|tables|rows|suggestions|lie|are|were)\b/u
};

/** Texts that are told lengths of pilots, spans of months and numbers of rows, none of which is ever one. */
const neverOne = /^(comparison\.wholePilotNote|methodsPage\.(simulatedMonths|pretendedStarts)|dataPage\.rowsOf)$/;

describe.each(locales)("the texts in %s", (locale) => {
  const fixed = allTexts(locale).flatMap(([path, text]) => (neverOne.test(path) ? [] : [text]));
  const prose = globSync(`src/content/${locale}/**/*.md`).map((file) =>
    readFileSync(file, "utf8").replace(/`[^`]*`/g, "…")
  );
  const texts = [...fixed, ...computedTexts(locale), ...prose];
  const found = (pattern: RegExp): string[] => {
    const all = texts.map((text) => text.replace(publishedHeads[locale], "…"));
    return [...new Set(all.flatMap((text) => pattern.exec(text)?.[0] ?? []))];
  };

  test("have no words of our own", () => {
    expect(found(strange[locale])).toEqual([]);
  });

  test("keep a number together at the end of a line", () => {
    expect(found(/(?<!\d)\d{1,3} \d{3}(?!\d)/u)).toEqual([]);
  });

  test("have words that agree with a count of one", () => {
    expect(found(afterOne[locale])).toEqual([]);
  });
});

test("the patterns find what they are for", () => {
  expect("näin kauas ne ajelehtivat").toMatch(strange.fi);
  expect("Harmaan alueen ulkopuolella").toMatch(strange.fi);
  expect("De drev i väg.").toMatch(strange.sv);
  expect("The areas were not drawn by lot.").toMatch(strange.en);
  expect("Siellä oli 1 kokeilualuetta.").toMatch(afterOne.fi);
  expect("av 1 kommuner").toMatch(afterOne.sv);
  expect("Of these, 1 lie outside.").toMatch(afterOne.en);
  expect("11 areas and 2.1 people").not.toMatch(afterOne.en);
});
