import {describe, expect, test} from "vitest";
import {viewSentence} from "../../../../src/i18n/sentences.ts";
import {areaNamed, espoo, inAll, indicator, plain, point} from "../samples.ts";

describe("the sentence of a view", () => {
  const share = indicator("unemployed-share");
  const points = [point("2023-09", 1.1), point("2023-10", 1.58), point("2023-11", null)];
  const rest = [point("2023-09", 9), point("2023-10", -0.96)];

  test("gives the last change beside that of the municipalities without a pilot", () => {
    const figures = {view: "change-on-year", indicator: share, area: espoo, points, rest} as const;
    expect(inAll((locale) => viewSentence(figures, locale))).toEqual([
      "Lokakuussa 2023 muutos vuodessa oli Espoossa +1,6 prosenttiyksikköä, kunnissa ilman kokeilua −1,0 prosenttiyksikköä.",
      "I oktober 2023 var förändringen på ett år +1,6 procentenheter i Esbo, i kommuner utan försök −1,0 procentenheter.",
      "In October 2023, the change on a year earlier was +1.6 percentage points in Espoo, and −1.0 percentage points in municipalities without a pilot."
    ]);
  });

  test("counts in per cent, and stands alone where the others have no value", () => {
    const figures = {
      view: "change-on-year",
      indicator: indicator("unemployed"),
      area: areaNamed("salo"),
      points: [point("2023-10", 11.19)],
      rest: []
    } as const;
    expect(inAll((locale) => viewSentence(figures, locale))).toEqual([
      "Lokakuussa 2023 muutos vuodessa oli Salon seudulla +11,2 prosenttia.",
      "I oktober 2023 var förändringen på ett år +11,2 procent i Saloregionen.",
      "In October 2023, the change on a year earlier was +11.2 per cent in the Salo region."
    ]);
  });

  test("gives the last index", () => {
    const figures = {view: "index", indicator: share, area: espoo, points: [point("2023-10", 78.64)], rest} as const;
    expect(inAll((locale) => viewSentence(figures, locale))).toEqual([
      "Lokakuussa 2023 indeksi oli Espoossa 78,6, kunnissa ilman kokeilua −1,0.",
      "I oktober 2023 var indexet 78,6 i Esbo, i kommuner utan försök −1,0.",
      "In October 2023, the index was 78.6 in Espoo, and −1.0 in municipalities without a pilot."
    ]);
  });

  const adjusted = (before: number | null, last: number) =>
    ({
      view: "seasonally-adjusted",
      indicator: indicator("unemployed"),
      area: espoo,
      points: [point("2023-09", before), point("2023-10", last)],
      rest: []
    }) as const;

  test("gives the last adjusted figure and its change in a month", () => {
    expect(inAll((locale) => viewSentence(adjusted(13847, 13967), locale))).toEqual([
      "Kausitasoitettu luku oli Espoossa lokakuun 2023 lopussa 13 967 eli 120 suurempi kuin kuukautta aiemmin.",
      "Det säsongrensade antalet var 13 967 i Esbo i slutet av oktober 2023. Det är 120 fler än en månad tidigare.",
      "The seasonally adjusted number in Espoo was 13,967 at the end of October 2023. That is 120 more than a month earlier."
    ]);
    expect(inAll((locale) => viewSentence(adjusted(13967, 13967), locale))).toEqual([
      "Kausitasoitettu luku oli Espoossa lokakuun 2023 lopussa 13 967 eli sama kuin kuukautta aiemmin.",
      "Det säsongrensade antalet var 13 967 i Esbo i slutet av oktober 2023. Det är lika många som en månad tidigare.",
      "The seasonally adjusted number in Espoo was 13,967 at the end of October 2023. That is as many as a month earlier."
    ]);
    expect(plain(viewSentence(adjusted(null, 13967), "en"))).toBe(
      "The seasonally adjusted number in Espoo was 13,967 at the end of October 2023."
    );
  });

  test("says that there is none", () => {
    const figures = {view: "index", indicator: share, area: espoo, points: [point("2023-10", null)], rest: []} as const;
    expect(inAll((locale) => viewSentence(figures, locale))).toEqual([
      "Tätä näkymää ei voi laskea Espoosta, sillä kuukausia puuttuu.",
      "Den här vyn kan inte beräknas för Esbo, eftersom månader saknas.",
      "This view cannot be computed for Espoo, because months are missing."
    ]);
  });
});
