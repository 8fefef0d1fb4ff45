import {describe, expect, test} from "vitest";
import {cardSentence} from "../../../../src/i18n/sentences.ts";
import {inAll, point, summary} from "../samples.ts";

describe("the line of a card", () => {
  test("says share, comparison and month", () => {
    const figures = summary(point("2024-12", 10.94), null, point("2024-12", 10.86));
    expect(inAll((locale) => cardSentence(figures, locale))).toEqual([
      "10,9 % työvoimasta, kunnissa ilman kokeilua 10,9 %, joulukuu 2024.",
      "10,9 % av arbetskraften, i kommuner utan försök 10,9 %, december 2024.",
      "10.9% of the labour force, 10.9% in municipalities without a pilot, December 2024."
    ]);
  });

  test("marks what is estimated or provisional", () => {
    const estimated = summary(point("2024-12", 14.8, {status: "estimated"}), null, null);
    expect(inAll((locale) => cardSentence(estimated, locale))).toEqual([
      "14,8 % työvoimasta (arvio), joulukuu 2024.",
      "14,8 % av arbetskraften (uppskattning), december 2024.",
      "14.8% of the labour force (estimate), December 2024."
    ]);
    const provisional = summary(point("2024-12", 10.9, {status: "provisional"}), null, null);
    expect(inAll((locale) => cardSentence(provisional, locale))).toEqual([
      "10,9 % työvoimasta (ennakkotieto), joulukuu 2024.",
      "10,9 % av arbetskraften (preliminärt), december 2024.",
      "10.9% of the labour force (provisional), December 2024."
    ]);
  });

  test("calls a month after the end after the pilot", () => {
    const figures = summary(point("2025-01", 10.94), null, point("2025-01", 10.86));
    expect(inAll((locale) => cardSentence(figures, locale))).toEqual([
      "10,9 % työvoimasta, kunnissa ilman kokeilua 10,9 %, tammikuu 2025, kokeilun jälkeen.",
      "10,9 % av arbetskraften, i kommuner utan försök 10,9 %, januari 2025, efter försöket.",
      "10.9% of the labour force, 10.9% in municipalities without a pilot, January 2025, after the pilot."
    ]);
  });

  test("says when there is no figure", () => {
    expect(inAll((locale) => cardSentence(summary(null, null, null), locale))).toEqual([
      "Lukua ei voida näyttää.",
      "Siffran kan inte visas.",
      "The figure cannot be shown."
    ]);
  });
});
