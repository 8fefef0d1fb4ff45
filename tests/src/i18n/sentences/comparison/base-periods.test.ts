import {describe, expect, test} from "vitest";
import {baseName, basesSentence} from "../../../../../src/i18n/sentences.ts";
import type {ComparisonResult} from "../../../../../src/model/comparisons/comparison-results.ts";
import type {MonthSpan} from "../../../../../src/model/comparisons/comparisons.ts";
import {inAll} from "../../samples.ts";

const beforeCovid: MonthSpan = {first: "2019-03", last: "2020-02"};
const covidYear: MonthSpan = {first: "2020-03", last: "2021-02"};

describe("a base period", () => {
  test("is named with its months", () => {
    expect(inAll((locale) => baseName(beforeCovid, locale))).toEqual([
      "koronaa edeltänyt vuosi (3/2019–2/2020)",
      "året före coronan (mars 2019 – feb 2020)",
      "the year before COVID (Mar 2019 – Feb 2020)"
    ]);
    expect(inAll((locale) => baseName(covidYear, locale))).toEqual([
      "vuosi ennen alkua (3/2020–2/2021), koronavuosi",
      "året före starten (mars 2020 – feb 2021), coronaåret",
      "the year before the start (Mar 2020 – Feb 2021), the COVID year"
    ]);
  });
  test("that is none of the two is an error", () => {
    expect(() => baseName({first: "2018-03", last: "2019-02"}, "fi")).toThrow(/2018-03: expected one from 2019-03/);
  });
});

describe("both base periods stand side by side", () => {
  const row = (base: MonthSpan, att: number): ComparisonResult => ({
    area: "helsinki",
    indicator: "unemployed-share",
    control: "rest",
    method: "did",
    base,
    result: {
      kind: "figures",
      window: {first: "2021-03", last: "2023-10"},
      att,
      attByYear: [],
      p: null,
      pAdjusted: null,
      band: null,
      rmspePre: null,
      inTime: null,
      conformalP: null,
      flag: null,
      wholePilot: null
    }
  });
  const both = (early: number, late: number): ComparisonResult[] => [row(covidYear, late), row(beforeCovid, early)];

  test("with the change of sign, as in Helsinki", () => {
    expect(inAll((locale) => basesSentence(both(1.8311, -0.4114), "rest", locale))).toEqual([
      "Vertailukohtana kunnat ilman kokeilua: kun lähtökautena on koronaa edeltänyt vuosi (3/2019–2/2020), ero on +1,8 prosenttiyksikköä. Kun se on vuosi ennen alkua (3/2020–2/2021), koronavuosi, ero on −0,4 prosenttiyksikköä. Etumerkki vaihtuu, joten suuntaakaan ei voi sanoa.",
      "Jämfört med kommuner utan försök: om basperioden är året före coronan (mars 2019 – feb 2020) blir skillnaden +1,8 procentenheter. Om den är året före starten (mars 2020 – feb 2021), coronaåret, blir skillnaden −0,4 procentenheter. Förtecknet växlar, så inte ens riktningen kan anges.",
      "Compared with municipalities without a pilot: if the base period is the year before COVID (Mar 2019 – Feb 2020), the difference is +1.8 percentage points. If it is the year before the start (Mar 2020 – Feb 2021), the COVID year, the difference is −0.4 percentage points. The sign changes, so not even the direction is certain."
    ]);
  });

  const endings: [title: string, early: number, late: number, ending: RegExp][] = [
    ["one sign", 0.9, 0.4, /The sign is the same, but/],
    ["the same number", -0.884, -0.893, /So the base period does not change the number here\.$/],
    ["one that rounds to nothing", 0.04, -0.9, /rounds to zero has no direction/]
  ];
  test.each(endings)("with %s", (_, early, late, ending) => {
    expect(basesSentence(both(early, late), "rest", "en")).toMatch(ending);
  });

  test("or not at all", () => {
    expect(basesSentence([row(beforeCovid, 1)], "rest", "fi")).toBeNull();
    expect(basesSentence(both(1, 2), "similar", "fi")).toBeNull();
  });
});
