import {describe, expect, test} from "vitest";
import {locales} from "../../../src/model/languages.ts";
import type {Locale} from "../../../src/model/languages.ts";
import {claimsIn} from "../../wording/claims.ts";
import {allTexts} from "./all-texts.ts";
import {computedTexts} from "./computed-texts.ts";

/** Stems that no short text needs, whoever its subject is; longer prose is searched for claims only. */
const stems: Record<Locale, RegExp> = {
  fi: /vaikut|ansiost|seurau|aiheut|johtu|vuoksi|takia|tehosi|tehok|parant|parem|paras|parhai|heiken|huono|onnist|epäonn|menesty|voitt|hävi|sijoit|ranking/i,
  sv: /effekt|påverk|tack vare|på grund av|orsak|ledde till|förbättr|försämr|lyckad|lyckades|framgång|bättre|sämre|bäst|sämst|\bvinn|förlor|rank/i,
  en: /effect|impact|\bcaus|because of|due to|thanks to|led to|improv|worse|success|succeed|better|best|winner|loser|rank/i
};

/** Fixed texts that deny such a thing, by their place among all. */
const denyingTexts = ["cautions.chosen-areas.text", "front.cannot.2"];

/** Heads of columns that files had from the first on, where they are about why a figure changed or is not there. */
const publishedHeads: Record<Locale, readonly string[]> = {
  fi: [],
  sv: ["tables.columns.cause.title", "tables.columns.reason.title"],
  en: []
};

/** What computed sentences deny. */
const denyingPhrases: Record<Locale, readonly string[]> = {
  fi: ["ei osoita vaikutusta eikä sitä, ettei vaikutusta olisi", "ei osoita vaikutusta"],
  sv: ["visar varken någon effekt eller att en effekt saknas", "visar inte någon effekt"],
  en: ["shows neither an effect nor the absence of one", "does not show an effect"]
};

describe.each(locales)("in %s nothing claims a cause or a rank", (locale) => {
  test("in fixed texts, but where it is denied", () => {
    const found = allTexts(locale).filter(([, text]) => stems[locale].test(text));
    expect([...new Set(found.map(([path]) => path))].toSorted()).toEqual([...denyingTexts, ...publishedHeads[locale]]);
    expect(allTexts(locale).flatMap(([, text]) => claimsIn(text, locale))).toEqual([]);
  });

  test("in computed texts, whatever the figures", () => {
    const computed = [...computedTexts(locale)];
    const rest = computed.map((text) => denyingPhrases[locale].reduce((left, no) => left.replaceAll(no, "…"), text));
    expect([...new Set(rest.flatMap((text) => stems[locale].exec(text)?.[0] ?? []))]).toEqual([]);
    expect([...new Set(computed.flatMap((text) => claimsIn(text, locale)))]).toEqual([]);
  });

  test("and every denial is made somewhere", () => {
    const computed = [...computedTexts(locale)];
    expect(denyingPhrases[locale].filter((no) => !computed.some((text) => text.includes(no)))).toEqual([]);
  });
});

test("the stems are found where they stand", () => {
  expect("Kokeilun ansiosta työttömyys väheni.").toMatch(stems.fi);
  expect("Försöket ledde till lägre arbetslöshet.").toMatch(stems.sv);
  expect("The pilot caused a fall.").toMatch(stems.en);
});
