import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {bandSentence, baseName, basesSentence, courseSentence} from "../../../src/i18n/sentences.ts";
import {erredAlikeSentence, periodSentence, placeboSentence} from "../../../src/i18n/sentences.ts";
import type {ComparisonResult} from "../../../src/model/comparisons/comparison-results.ts";
import {estimateWindow} from "../../../src/model/comparisons/comparisons.ts";
import type {MonthSpan} from "../../../src/model/comparisons/comparisons.ts";
import {locales} from "../../../src/model/languages.ts";
import type {Locale} from "../../../src/model/languages.ts";
import {monthRange} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import {estimate, plain} from "./samples.ts";

const beforeCovid: MonthSpan = {first: "2019-03", last: "2020-02"};
const covidYear: MonthSpan = {first: "2020-03", last: "2021-02"};

function inAll(write: (locale: Locale) => string | null): (string | null)[] {
  return locales.map((locale) => write(locale)).map((text) => text && plain(text));
}

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

describe("both base periods stand in one sentence", () => {
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
      "Vertailukohtana kunnat ilman kokeilua: jos lähtökautena on koronaa edeltänyt vuosi (3/2019–2/2020), ero on +1,8 prosenttiyksikköä; jos se on vuosi ennen alkua (3/2020–2/2021), koronavuosi, ero on −0,4 prosenttiyksikköä. Etumerkki vaihtuu, joten suuntaakaan ei voi sanoa.",
      "Jämfört med kommuner utan försök: om basperioden är året före coronan (mars 2019 – feb 2020) blir skillnaden +1,8 procentenheter; om den är året före starten (mars 2020 – feb 2021), coronaåret, blir skillnaden −0,4 procentenheter. Förtecknet växlar, så inte ens riktningen kan anges.",
      "Compared with municipalities without a pilot: if the base period is the year before COVID (Mar 2019 – Feb 2020), the difference is +1.8 percentage points; if it is the year before the start (Mar 2020 – Feb 2021), the COVID year, the difference is −0.4 percentage points. The sign changes, so not even the direction can be told."
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

describe("how many municipalities without a pilot show as large a gap", () => {
  test("follows from p, the area itself not counted", () => {
    expect(inAll((locale) => placeboSentence(24 / 90, 89, locale))).toEqual([
      "Kun sama laskettiin 89 kunnalle, joissa kokeilua ei ollut, ero oli vähintään näin suuri 23 kunnassa.",
      "När samma sak beräknades för 89 kommuner som inte hade något försök var skillnaden minst så här stor i 23 kommuner.",
      "When the same was computed for 89 municipalities that had no pilot, 23 of them showed a difference at least this large."
    ]);
  });
  test("is told of one and of none", () => {
    expect(placeboSentence(2 / 90, 89, "fi")).toMatch(/vähintään näin suuri yhdessä kunnassa\.$/);
    expect(placeboSentence(1 / 90, 89, "sv")).toMatch(/var skillnaden inte så här stor i någon av dem\.$/);
  });
  test("is not told when p rests on another number of them", () => {
    expect(placeboSentence(0.25, 89, "en")).toBeNull();
  });
});

describe("the band", () => {
  test("says what is usual, and where the area lies", () => {
    expect(inAll((locale) => bandSentence({att: 0.7, band: 1.29, p: 0.27}, "as published", locale))).toEqual([
      "Tavallinen vaihtelu on ±1,3 prosenttiyksikköä: sen verran tai vähemmän ajelehti 95 sadasta kunnasta ilman kokeilua. Alueen ero on sen sisällä.",
      "Den vanliga variationen är ±1,3 procentenheter: så mycket eller mindre drev 95 av hundra kommuner utan försök i väg. Områdets skillnad ligger inom den.",
      "The usual variation is ±1.3 percentage points: 95 of a hundred municipalities without a pilot drifted by that much or less. The area’s gap lies within it."
    ]);
    expect(bandSentence({att: -1.43, band: 1.29, p: 0.03}, "as published", "en")).toMatch(/gap is larger than that\.$/);
  });
  test("is not spoken of when it is not known", () => {
    expect(bandSentence({att: 0.7, band: null, p: 0.3}, "as published", "fi")).toBeNull();
  });
});

describe("the course of a gap", () => {
  const months = monthRange("2021-02", "2022-04");
  const effects = [9, 2, 2, 2, ...Array<number>(11).fill(-0.5)];
  const gap = estimate({
    attByYear: [0.9, -2.03],
    points: months.map((month, i) => ({month, effect: effects[i]!, comparison: 8, band: 1}))
  });
  test("counts the pilot months inside the band and names the last year seen", () => {
    expect(inAll((locale) => courseSentence(gap, "as published", locale))).toEqual([
      "Ero oli harmaan alueen sisällä 11 kuukautena, kun havaittuja kokeilukuukausia on 14. Kokeilun toisena vuonna (3/2022–4/2022, 2 kuukautta) ero oli keskimäärin −2,0 prosenttiyksikköä.",
      "Skillnaden låg inom det grå fältet i 11 av de 14 försöksmånader som har observerats. Under försökets andra år (mars 2022 – apr 2022, 2 månader) var den i medeltal −2,0 procentenheter.",
      "The gap lay inside the grey area in 11 of the 14 pilot months observed. In the second year of the pilot (Mar 2022 – Apr 2022, 2 months) it was −2.0 percentage points on average."
    ]);
  });
  test("calls a single month of a year one, and a whole year by its months alone", () => {
    const upTo = (last: Month, attByYear: number[]) => {
      const points = gap.points.filter(({month}) => month <= last);
      return inAll((locale) => courseSentence({points, attByYear}, "as published", locale));
    };
    expect(upTo("2022-03", [0, 1]).map((text) => text?.split("(")[1]?.split(")")[0])).toEqual([
      "3/2022–3/2022, 1 kuukausi",
      "mars 2022 – mars 2022, 1 månad",
      "Mar 2022 – Mar 2022, 1 month"
    ]);
    expect(upTo("2022-02", [0])[0]).toContain("ensimmäisenä vuonna (3/2021–2/2022) ero");
  });
  test("has its months named", () => {
    expect(inAll((locale) => periodSentence(estimateWindow(gap), locale))).toEqual([
      "Keskiarvo ajalta 3/2021–4/2022.",
      "Medelvärde för tiden mars 2021 – apr 2022.",
      "Mean over Mar 2021 – Apr 2022."
    ]);
  });
  test("is not told without a band", () => {
    const bandless = {...gap, points: gap.points.map((point) => ({...point, band: null}))};
    expect(courseSentence(bandless, "as published", "fi")).toBeNull();
  });
});

describe("imagined starts", () => {
  const years = (last: number): Month[] =>
    Array.from({length: last - 2010}, (_, i): Month => `${2011 + i}-03` as Month);
  const erred = (starts: readonly Month[], sameSign = starts.length) =>
    inAll((locale) => erredAlikeSentence({starts, atts: starts.map(() => 1), rms: 1, sameSign}, locale));

  test("that all err in the same direction are counted, however many the pilots' length leaves room for", () => {
    expect(erred(years(2017))).toEqual([
      "Kun alkamisajaksi kuviteltiin maaliskuu vuosina 2011–2017, vertailu erehtyi joka kerta samaan suuntaan (7/7).",
      "När man låtsades att försöket började i mars 2011–2017 tog jämförelsen fel åt samma håll varje gång (7 av 7).",
      "With starts imagined in March 2011 to 2017 the comparison erred in the same direction every time (7 of 7)."
    ]);
    expect(erred(years(2018))[2]).toContain(
      "March 2011 to 2018 the comparison erred in the same direction every time (8 of 8)"
    );
  });

  test("are not told of where one erred in the other direction, and where there is one or none", () => {
    for (const found of [
      erred(years(2017), 6),
      erred(years(2011)),
      inAll((locale) => erredAlikeSentence(null, locale))
    ])
      expect(found).toEqual([null, null, null]);
  });
});

test("why an area is like no other names no years of imagined starts: they follow from how long the pilots are seen", () => {
  expect(readFileSync("data/reference/no-comparable-areas.csv", "utf8")).not.toMatch(/\b20\d\d\b/);
});
