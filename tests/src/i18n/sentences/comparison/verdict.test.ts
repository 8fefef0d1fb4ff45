import {describe, expect, test} from "vitest";
import {verdictSentence} from "../../../../../src/i18n/sentences.ts";
import type {AreaEstimate} from "../../../../../src/model/comparisons/comparisons.ts";
import {locales} from "../../../../../src/model/languages.ts";
import type {Locale} from "../../../../../src/model/languages.ts";
import {monthRange} from "../../../../../src/model/months.ts";
import {estimate, plain} from "../../samples.ts";

/** Effects and p of the areas are those of two independent computations, in JavaScript and in Python. */
const helsinki = {att: 0.7227078994944487, p: 0.26666666666666666, pAdjusted: 0.8, band: 1.2924686919738964};
const salo = {...helsinki, att: -1.168192011408931, p: 0.07777777777777778};
const vantaa = {...helsinki, att: 1.4320025966096566, p: 0.03333333333333333};

function verdict(figures: Partial<AreaEstimate>, locale: Locale, areas = 25): string {
  const observed = monthRange("2021-02", "2023-10").map((month) => ({month, effect: 0, comparison: 9, band: 1}));
  const found = estimate({...figures, points: observed});
  return plain(verdictSentence({scale: "as published", estimate: found, areas, placebos: 89}, locale));
}

function inAll(figures: Partial<AreaEstimate>): string[] {
  return locales.map((locale) => verdict(figures, locale));
}

describe("the verdict on an area", () => {
  test("is no where municipalities without a pilot often moved as far", () => {
    expect(inAll(helsinki)).toEqual([
      "Ei: kokeilun aikana (maaliskuu 2021 – lokakuu 2023) työttömien osuus oli keskimäärin noin 0,7 prosenttiyksikköä suurempi kuin vertailussa, kun aiempi tasoero on vähennetty. Näin suuri ero on tavallinen: vähintään yhtä suuri se oli 23 kunnassa niistä 89 kunnasta, joissa kokeilua ei ollut.",
      "Nej: under försöket (mars 2021 – oktober 2023) var andelen arbetslösa i medeltal ungefär 0,7 procentenheter högre än i jämförelsen, när den tidigare nivåskillnaden har dragits av. En så stor skillnad är vanlig: den var minst lika stor i 23 av de 89 kommuner som inte hade något försök.",
      "No: during the pilot (March 2021 – October 2023) unemployment was on average about 0.7 percentage points higher than in the comparison, once the earlier difference in level is subtracted. Differences this large are common: 23 of the 89 municipalities that had no pilot differed at least as much."
    ]);
  });

  test("does not call unusual what lies within the band, though few went as far", () => {
    expect(inAll(salo)).toEqual([
      "Ei selvästi: kokeilun aikana (maaliskuu 2021 – lokakuu 2023) työttömien osuus oli keskimäärin noin 1,2 prosenttiyksikköä pienempi kuin vertailussa, kun aiempi tasoero on vähennetty. Ero ei ole harvinainen: vähintään yhtä suuri se oli 6 kunnassa niistä 89 kunnasta, joissa kokeilua ei ollut. Tavalliseksi sanomme eroa, kun tällaisia kuntia on vähintään 18.",
      "Inte tydligt: under försöket (mars 2021 – oktober 2023) var andelen arbetslösa i medeltal ungefär 1,2 procentenheter lägre än i jämförelsen, när den tidigare nivåskillnaden har dragits av. Skillnaden är inte sällsynt: den var minst lika stor i 6 av de 89 kommuner som inte hade något försök. Vi kallar skillnaden vanlig när sådana kommuner är minst 18.",
      "Not clearly: during the pilot (March 2021 – October 2023) unemployment was on average about 1.2 percentage points lower than in the comparison, once the earlier difference in level is subtracted. That is not rare: six of the 89 municipalities that had no pilot differed at least as much. We call a difference common when there are at least 18 such municipalities."
    ]);
  });

  test("is common from just as many municipalities on as it says", () => {
    // 17 of 89 make 18 of 90 with the area itself, which is a fifth and not more; 18 make 19.
    const starts = [17, 18].map((larger) => verdict({...helsinki, p: (larger + 1) / 90}, "en").split(":")[0]);
    expect(starts).toEqual(["Not clearly", "No"]);
    expect(verdict({...helsinki, p: 18 / 90}, "en")).toContain("17 of the 89 municipalities");
    expect(verdict({...helsinki, p: 18 / 90}, "en")).toContain("when there are at least 18 such municipalities.");
  });

  test("puts what is unusual for one area among all areas", () => {
    expect(inAll(vantaa)).toEqual([
      "Yksittäiseksi alueeksi kyllä: kokeilun aikana (maaliskuu 2021 – lokakuu 2023) työttömien osuus oli keskimäärin noin 1,4 prosenttiyksikköä suurempi kuin vertailussa, kun aiempi tasoero on vähennetty. Vähintään yhtä suuri ero oli 2 kunnassa niistä 89 kunnasta, joissa kokeilua ei ollut. Silti 25 alueen joukossa jokin tällainen on odotettavissa sattumaltakin.",
      "För ett enskilt område ja: under försöket (mars 2021 – oktober 2023) var andelen arbetslösa i medeltal ungefär 1,4 procentenheter högre än i jämförelsen, när den tidigare nivåskillnaden har dragits av. Skillnaden var minst lika stor i 2 av de 89 kommuner som inte hade något försök. Ändå gäller: bland 25 områden är något sådant att vänta också av en slump.",
      "For a single area, yes: during the pilot (March 2021 – October 2023) unemployment was on average about 1.4 percentage points higher than in the comparison, once the earlier difference in level is subtracted. Two of the 89 municipalities that had no pilot differed at least as much. Still, among 25 areas one such is to be expected by chance."
    ]);
  });

  test.each([
    [8, "8 alueen joukossa jokin voi", "bland 8 områden kan något", "among 8 areas one may"],
    [25, "25 alueen joukossa jokin tällainen on", "bland 25 områden är något sådant", "among 25 areas one such is"],
    [50, "50 alueen joukossa pari tällaista on", "bland 50 områden är ett par", "among 50 areas a couple of such are"],
    [80, "80 alueen joukossa 4 tällaista on", "bland 80 områden är 4 sådana", "among 80 areas 4 such are"]
  ])("counts the %i areas that the indicator has a gap for, and what chance brings among them", (areas, ...said) => {
    expect(locales.map((locale, i) => verdict(vantaa, locale, areas).includes(said[i]!))).toEqual([true, true, true]);
  });

  test("says so when nothing moved, and never says where an unusual gap comes from", () => {
    expect(inAll({att: 0.04, p: 0.9})).toEqual([
      "Ei: kokeilun aikana (maaliskuu 2021 – lokakuu 2023) työttömien osuus kehittyi samaan tahtiin kuin vertailussa.",
      "Nej: under försöket (mars 2021 – oktober 2023) utvecklades andelen arbetslösa i samma takt som i jämförelsen.",
      "No: during the pilot (March 2021 – October 2023) unemployment developed in step with the comparison."
    ]);
    expect(verdict({att: -3, p: 0.01, pAdjusted: 0.05}, "en")).toMatch(/^Yes: .* do not show where it comes from\.$/);
  });

  test("is the reason where there is no estimate", () => {
    const refused = {kind: "unavailable", reason: "too few donors", units: [], area: "salo"} as const;
    expect(verdictSentence({scale: "as published", estimate: refused, areas: 25, placebos: 0}, "en")).toMatch(
      /^Too few municipalities/
    );
  });
});
