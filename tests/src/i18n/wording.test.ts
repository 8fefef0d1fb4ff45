import {describe, expect, test} from "vitest";
import {areaMeta, frontMeta} from "../../../src/i18n/page-titles.ts";
import {cardSentence, chartAltText, chartSentence, chartTitle, seriesEndNote} from "../../../src/i18n/sentences.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import {locales} from "../../../src/model/languages.ts";
import type {Locale} from "../../../src/model/languages.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";
import {allTexts} from "./all-texts.ts";
import {coverage, espoo, indicator, point, summary} from "./samples.ts";

/** What the figures cannot say: that the pilots did something, or that an area did better than another. */
const forbidden: Record<Locale, RegExp> = {
  fi: /vaikut|ansiost|seurau|aiheut|johtu|vuoksi|takia|tehosi|tehok|parant|parem|paras|parhai|heiken|huono|onnist|epäonn|menesty|voitt|hävi|sijoit|ranking/i,
  sv: /effekt|påverk|tack vare|på grund av|orsak|ledde till|förbättr|försämr|lyckad|lyckades|framgång|bättre|sämre|bäst|sämst|\bvinn|förlor|rank/i,
  en: /effect|impact|\bcaus|because of|due to|thanks to|led to|improv|worse|success|succeed|better|best|winner|loser|rank/i
};

/** Where such a word is allowed, because the text denies it. */
const denials = ["cautions.chosen-areas.text", "front.cannot.2"];

describe.each(locales)("in %s nothing claims a cause or a rank", (locale) => {
  test("in fixed texts, but where it is denied", () => {
    const found = allTexts(locale).filter(([, text]) => forbidden[locale].test(text));
    expect([...new Set(found.map(([path]) => path))].toSorted()).toEqual(denials);
  });

  test("in computed texts, whatever the figures", () => {
    const found = [...computedTexts(locale)].flatMap((text) => forbidden[locale].exec(text)?.[0] ?? []);
    expect([...new Set(found)]).toEqual([]);
  });
});

test("the words are found where they stand", () => {
  expect("Kokeilun ansiosta työttömyys väheni.").toMatch(forbidden.fi);
  expect("Försöket ledde till lägre arbetslöshet.").toMatch(forbidden.sv);
  expect("The pilot caused a fall.").toMatch(forbidden.en);
});

function* computedTexts(locale: Locale): Generator<string> {
  const earlier = [12, 8, 10, null].map((value) => point("2023-10", value));
  const lasts: SeriesPoint[] = [
    point("2024-10", 10),
    point("2024-10", 10, {status: "provisional"}),
    point("2024-10", 10, {status: "break"}),
    point("2024-10", 10, {status: "estimated"}),
    point("2024-10", 10, {status: "estimated", bounds: {low: 9, high: 11}})
  ];
  for (const id of indicatorIds) {
    yield chartTitle(indicator(id), espoo, locale);
    yield seriesEndNote(coverage(id, {last: "2024-10", countsLast: "2023-10"}), locale) ?? "";
    yield chartAltText([{id: "area", points: lasts}], coverage(id), espoo, locale);
    for (const last of lasts)
      for (const other of earlier)
        yield chartSentence(
          summary(last, other, {...other, month: "2024-10"}),
          coverage(id, {last: "2024-11"}),
          espoo,
          locale
        );
  }
  yield cardSentence(summary(lasts[0]!, null, lasts[0]!), locale);
  yield* [frontMeta(locale), areaMeta(espoo, 1, locale)].flatMap(({title, description}) => [title, description]);
}
