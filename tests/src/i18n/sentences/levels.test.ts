import {describe, expect, test} from "vitest";
import {chartSentence} from "../../../../src/i18n/sentences.ts";
import {locales} from "../../../../src/model/languages.ts";
import {indicatorIds} from "../../../../src/model/indicators.ts";
import type {IndicatorId} from "../../../../src/model/indicators.ts";
import {named} from "../../../named.ts";
import {coverage, plain, point, summary} from "../samples.ts";

const turku = {id: "turku", name: named("Turun seutu", "Åboregionen", "Turku region")};

/** The last value of each indicator in three languages, in an area whose name inflects. */
const expected: Record<IndicatorId, readonly [value: number, fi: string, sv: string, en: string]> = {
  "unemployed-share": [
    9.44,
    "Helmikuun 2022 lopussa Turun seudulla oli työttömänä 9,4 prosenttia työvoimasta.",
    "I slutet av februari 2022 var 9,4 procent av arbetskraften i Åboregionen arbetslösa.",
    "At the end of February 2022, 9.4 per cent of the labour force in the Turku region was unemployed."
  ],
  "unemployed-share-without-laid-off": [
    8.91,
    "Helmikuun 2022 lopussa Turun seudulla oli työttömänä 8,9 prosenttia työvoimasta, kun lomautettuja ei lasketa mukaan.",
    "I slutet av februari 2022 var 8,9 procent av arbetskraften i Åboregionen arbetslösa när permitterade inte räknas med.",
    "At the end of February 2022, 8.9 per cent of the labour force in the Turku region was unemployed, not counting people laid off."
  ],
  unemployed: [
    12345,
    "Helmikuun 2022 lopussa Turun seudulla oli 12 345 työtöntä työnhakijaa.",
    "I slutet av februari 2022 fanns det 12 345 arbetslösa arbetssökande i Åboregionen.",
    "At the end of February 2022, there were 12,345 unemployed jobseekers in the Turku region."
  ],
  "long-term-unemployed-share": [
    40.02,
    "Helmikuun 2022 lopussa Turun seudun työttömistä 40,0 prosenttia oli ollut työttömänä vähintään vuoden.",
    "I slutet av februari 2022 hade 40,0 procent av de arbetslösa i Åboregionen varit utan arbete i minst ett år.",
    "At the end of February 2022, 40.0 per cent of the unemployed in the Turku region had been out of work for at least a year."
  ],
  "young-unemployed-share": [
    1.2,
    "Helmikuun 2022 lopussa Turun seudulla alle 25-vuotiaita työttömiä oli 1,2 prosenttia työvoimasta.",
    "I slutet av februari 2022 utgjorde arbetslösa under 25 år 1,2 procent av arbetskraften i Åboregionen.",
    "At the end of February 2022, unemployed people under 25 made up 1.2 per cent of the labour force in the Turku region."
  ],
  "older-unemployed-share": [
    3.3,
    "Helmikuun 2022 lopussa Turun seudulla yli 50-vuotiaita työttömiä oli 3,3 prosenttia työvoimasta.",
    "I slutet av februari 2022 utgjorde arbetslösa över 50 år 3,3 procent av arbetskraften i Åboregionen.",
    "At the end of February 2022, unemployed people over 50 made up 3.3 per cent of the labour force in the Turku region."
  ],
  "foreign-unemployed-share": [
    1.9,
    "Helmikuun 2022 lopussa Turun seudulla ulkomaalaisia työttömiä oli 1,9 prosenttia työvoimasta.",
    "I slutet av februari 2022 utgjorde utländska arbetslösa 1,9 procent av arbetskraften i Åboregionen.",
    "At the end of February 2022, unemployed foreign citizens made up 1.9 per cent of the labour force in the Turku region."
  ],
  "women-of-unemployed": [
    43.1,
    "Helmikuun 2022 lopussa Turun seudun työttömistä 43,1 prosenttia oli naisia.",
    "I slutet av februari 2022 var 43,1 procent av de arbetslösa i Åboregionen kvinnor.",
    "At the end of February 2022, 43.1 per cent of the unemployed in the Turku region were women."
  ],
  "laid-off-share": [
    0.7,
    "Helmikuun 2022 lopussa Turun seudulla oli kokoaikaisesti lomautettuna 0,7 prosenttia työvoimasta.",
    "I slutet av februari 2022 var 0,7 procent av arbetskraften i Åboregionen permitterade på heltid.",
    "At the end of February 2022, 0.7 per cent of the labour force in the Turku region was fully laid off."
  ],
  jobseekers: [
    23456,
    "Helmikuun 2022 lopussa Turun seudulla oli 23 456 työnhakijaa.",
    "I slutet av februari 2022 fanns det 23 456 arbetssökande i Åboregionen.",
    "At the end of February 2022, there were 23,456 jobseekers in the Turku region."
  ],
  "in-services": [
    4567,
    "Helmikuun 2022 lopussa Turun seudulla oli työvoimapalveluissa 4 567 henkilöä.",
    "I slutet av februari 2022 deltog 4 567 personer i arbetskraftsservice i Åboregionen.",
    "At the end of February 2022, 4,567 people in the Turku region were in employment services."
  ],
  "activation-rate": [
    27,
    "Helmikuun 2022 lopussa aktivointiaste oli Turun seudulla 27,0 prosenttia.",
    "I slutet av februari 2022 var aktiveringsgraden 27,0 procent i Åboregionen.",
    "At the end of February 2022, the activation rate in the Turku region was 27.0 per cent."
  ],
  vacancies: [
    3210,
    "Helmikuun 2022 lopussa Turun seudulla oli 3 210 avointa työpaikkaa.",
    "I slutet av februari 2022 fanns det 3 210 lediga jobb i Åboregionen.",
    "At the end of February 2022, there were 3,210 vacancies in the Turku region."
  ],
  "new-vacancies": [
    2100,
    "Helmikuussa 2022 Turun seudulla ilmoitettiin avoimeksi 2 100 uutta työpaikkaa.",
    "I februari 2022 anmäldes 2 100 nya lediga jobb i Åboregionen.",
    "In February 2022, 2,100 new vacancies were reported in the Turku region."
  ],
  "unemployed-per-vacancy": [
    3.84,
    "Helmikuun 2022 lopussa Turun seudulla oli 3,8 työtöntä yhtä avointa työpaikkaa kohti.",
    "I slutet av februari 2022 gick det 3,8 arbetslösa på varje ledigt jobb i Åboregionen.",
    "At the end of February 2022, there were 3.8 unemployed people for each vacancy in the Turku region."
  ]
};

describe("the last value in words", () => {
  test.each(indicatorIds)("%s", (id) => {
    const [value, ...texts] = expected[id];
    const figures = summary(point("2022-02", value), null, null);
    const covered = {...coverage(id), last: "2022-02"} as const;
    locales.forEach((locale, i) => {
      expect(plain(chartSentence(figures, covered, turku, locale)).startsWith(`${texts[i]} `)).toBe(true);
    });
  });

  test.each([
    ["unemployed", "1 työtön työnhakija.", "1 arbetslös arbetssökande i", "there was 1 unemployed jobseeker in"],
    ["jobseekers", "1 työnhakija.", "1 arbetssökande i", "there was 1 jobseeker in"],
    ["in-services", "1 henkilö.", "deltog 1 person i", "1 person in the Turku region was in"],
    ["new-vacancies", "1 uusi työpaikka.", "1 nytt ledigt jobb", "1 new vacancy was reported"]
  ] as const)("%s of one", (id, ...texts) => {
    const figures = summary(point("2022-02", 1), null, null);
    locales.forEach((locale, i) => {
      expect(plain(chartSentence(figures, coverage(id), turku, locale))).toContain(texts[i]);
    });
  });
});
