import {describe, expect, test} from "vitest";
import {verdictSentence} from "../../../../src/i18n/sentences.ts";
import type {AreaEstimate} from "../../../../src/model/comparisons/comparisons.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {Locale} from "../../../../src/model/languages.ts";
import {estimate, plain} from "../samples.ts";

/** Effects and p of the areas are those of two independent computations, in JavaScript and in Python. */
const helsinki = {att: 0.7227078994944487, p: 0.26666666666666666, pAdjusted: 0.8, band: 1.2924686919738964};
const salo = {...helsinki, att: -1.168192011408931, p: 0.07777777777777778};

function verdict(figures: Partial<AreaEstimate>, locale: Locale, areas = 25): string {
  return plain(verdictSentence({scale: "as published", estimate: estimate(figures), areas}, locale));
}

function inAll(figures: Partial<AreaEstimate>): string[] {
  return locales.map((locale) => verdict(figures, locale));
}

describe("the verdict on an area", () => {
  test("is no where municipalities without a pilot often moved as far", () => {
    expect(inAll(helsinki)).toEqual([
      "Ei: työttömien osuus siirtyi noin 0,7 prosenttiyksikköä vertailunsa yläpuolelle, ja näin suuri siirtymä on tavallinen siellä, missä kokeilua ei ollut.",
      "Nej: andelen arbetslösa hamnade ungefär 0,7 procentenheter över sin jämförelse, och så stora förskjutningar är vanliga där det inte fanns något försök.",
      "No: unemployment moved about 0.7 percentage points above its comparison, and shifts this large are common where there was no pilot."
    ]);
  });

  test("puts what is unusual for one area among all areas", () => {
    expect(inAll(salo)).toEqual([
      "Työttömien osuus siirtyi noin 1,2 prosenttiyksikköä vertailunsa alapuolelle: yksittäiselle alueelle se on epätavallista, mutta 25 alueen joukossa pari tällaista on odotettavissa sattumaltakin.",
      "Andelen arbetslösa hamnade ungefär 1,2 procentenheter under sin jämförelse: det är ovanligt för ett enskilt område, men bland 25 områden är ett par sådana att vänta också av en slump.",
      "Unemployment moved about 1.2 percentage points below its comparison: unusual for a single area, but among 25 areas a couple of such are to be expected by chance."
    ]);
  });

  test.each([
    [8, "8 alueen joukossa jokin voi", "bland 8 områden kan något", "among 8 areas one may"],
    [13, "13 alueen joukossa jokin tällainen on", "bland 13 områden är något sådant", "among 13 areas one such is"],
    [24, "24 alueen joukossa pari tällaista on", "bland 24 områden är ett par", "among 24 areas a couple of such are"],
    [40, "40 alueen joukossa 4 tällaista on", "bland 40 områden är 4 sådana", "among 40 areas 4 such are"]
  ])("counts the %i areas that the indicator has a gap for, and what chance brings among them", (areas, ...said) => {
    expect(locales.map((locale, i) => verdict(salo, locale, areas).includes(said[i]!))).toEqual([true, true, true]);
  });

  test("says so when nothing moved, and never says where an unusual gap comes from", () => {
    expect(inAll({att: 0.04, p: 0.9})).toEqual([
      "Ei: työttömien osuus kulki vertailunsa tahtiin.",
      "Nej: andelen arbetslösa rörde sig i takt med sin jämförelse.",
      "No: unemployment moved in step with its comparison."
    ]);
    expect(verdict({att: -3, p: 0.01, pAdjusted: 0.05}, "en")).toMatch(/^Yes: .* do not show where it comes from\.$/);
  });

  test("is the reason where there is no estimate", () => {
    const refused = {kind: "unavailable", reason: "too few donors", units: [], area: "salo"} as const;
    expect(verdictSentence({scale: "as published", estimate: refused, areas: 25}, "en")).toMatch(
      /^Too few municipalities/
    );
  });
});
