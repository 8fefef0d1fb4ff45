import {describe, expect, test} from "vitest";
import type {Place} from "../../../src/i18n/places.ts";
import {
  cardSentence,
  chartAltText,
  chartTitle,
  seriesEndNote,
  tableCaption,
  wholeTitle
} from "../../../src/i18n/sentences.ts";
import {locales} from "../../../src/model/languages.ts";
import type {Locale} from "../../../src/model/languages.ts";
import type {ChartLine} from "../../../src/model/pages/pages.ts";
import {coverage, espoo, indicator, plain, point, summary} from "./samples.ts";

const vantaaKerava: Place = {
  id: "vantaa-kerava",
  name: {fi: "Vantaa ja Kerava", sv: "Vanda och Kervo", en: "Vantaa and Kerava"}
};

function inAll(write: (locale: Locale) => string | null): (string | null)[] {
  return locales.map((locale) => write(locale)).map((text) => text && plain(text));
}

describe("the title of a chart", () => {
  test("says what is set beside what", () => {
    expect(inAll((locale) => wholeTitle(chartTitle(indicator("unemployed-share"), espoo, locale)))).toEqual([
      "Työttömien osuus työvoimasta: Espoo ja kunnat ilman kokeilua",
      "Andelen arbetslösa av arbetskraften: Esbo och kommuner utan försök",
      "Unemployed share of the labour force: Espoo and municipalities without a pilot"
    ]);
  });

  test("keeps two towns together", () => {
    expect(inAll((locale) => wholeTitle(chartTitle(indicator("activation-rate"), vantaaKerava, locale)))).toEqual([
      "Aktivointiaste: Vantaa ja Kerava sekä kunnat ilman kokeilua",
      "Aktiveringsgrad: Vanda och Kervo samt kommuner utan försök",
      "Activation rate: Vantaa and Kerava, and municipalities without a pilot"
    ]);
  });

  test("of a count names the area alone", () => {
    expect(chartTitle(indicator("jobseekers"), espoo, "sv")).toEqual({measured: "Alla arbetssökande", place: "Esbo"});
  });

  test("with its months is the caption of the table", () => {
    expect(tableCaption(coverage("vacancies", {last: "2023-10"}), espoo, "fi")).toBe(
      "Avoimet työpaikat: Espoo, tammikuu 2006 – lokakuu 2023"
    );
  });
});

describe("the end of a series", () => {
  test("is explained by the data we hold when it comes before the end of the pilots", () => {
    const ended = coverage("jobseekers", {last: "2022-02", limitedBy: "2022-03-22"});
    expect(inAll((locale) => seriesEndNote(ended, locale))).toEqual([
      "Uusin aineistomme, jossa tämä mittari on kunnittain, on julkaistu 22.3.2022. Lähteellä voi olla uudempia lukuja, mutta niitä ei ole vielä tuotu tälle sivustolle.",
      "Vårt senaste material där måttet finns per kommun publicerades den 22 mars 2022. Källan kan ha nyare uppgifter, men de har ännu inte hämtats till den här webbplatsen.",
      "Our latest data with this indicator by municipality were published on 22 March 2022. The source may have newer figures, but they have not been brought to this site yet."
    ]);
  });

  test("is not an end when published shares carry it on", () => {
    const carried = coverage("unemployed-share", {last: "2025-01", countsLast: "2023-10"});
    expect(inAll((locale) => seriesEndNote(carried, locale))).toEqual([
      "Osuudet on laskettu henkilömääristä lokakuuhun 2023 asti. Marraskuusta 2023 alkaen ne perustuvat kuntien julkaistuihin osuuksiin: usean kunnan alueella luku on niiden painotettu keskiarvo, ja se on merkitty arvioksi.",
      "Till och med oktober 2023 är andelarna beräknade av antalet personer. Från och med november 2023 bygger de på kommunernas publicerade andelar: i ett område med flera kommuner är siffran ett viktat medelvärde av dem och märkt som uppskattad.",
      "Up to October 2023 the shares are computed from numbers of people. From November 2023 on they rest on the municipalities’ published shares: in an area of several municipalities the figure is their weighted mean and marked as estimated."
    ]);
  });

  test("needs no note when counts cover the whole pilot", () => {
    expect(seriesEndNote(coverage("unemployed"), "en")).toBeNull();
  });

  test("brings both notes when published shares end early as well", () => {
    const short = coverage("unemployed-share", {last: "2024-02", countsLast: "2023-10", limitedBy: "2024-03-19"});
    expect(seriesEndNote(short, "en")).toMatch(/^Up to October 2023 .* Our latest data with this indicator /);
  });
});

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

describe("the picture in words", () => {
  const months = {first: "2021-03", last: "2021-06"} as const;
  const lines: ChartLine[] = [
    {id: "rest", points: [point("2021-03", 1), point("2021-04", 99), point("2021-05", 50), point("2021-06", 50)]},
    {
      id: "area",
      points: [point("2021-03", 12.5), point("2021-04", null), point("2021-05", 10.1), point("2021-06", 12.5)]
    }
  ];

  test("has the months, the first highest and the lowest value of the area", () => {
    expect(inAll((locale) => chartAltText(lines, coverage("unemployed-share", months), vantaaKerava, locale))).toEqual([
      "Viivakuvio: työttömien osuus työvoimasta Vantaalla ja Keravalla sekä kunnissa ilman kokeilua, maaliskuu 2021 – kesäkuu 2021. Alueen luku oli suurin maaliskuussa 2021 (12,5 %) ja pienin toukokuussa 2021 (10,1 %). Samat luvut ovat taulukossa.",
      "Linjediagram: andelen arbetslösa av arbetskraften i Vanda och Kervo samt i kommuner utan försök, mars 2021 – juni 2021. Områdets siffra var störst i mars 2021 (12,5 %) och minst i maj 2021 (10,1 %). Samma siffror finns i tabellen.",
      "Line chart: unemployed share of the labour force in Vantaa and Kerava, and in municipalities without a pilot, March 2021 – June 2021. The area’s figure was highest in March 2021 (12.5%) and lowest in May 2021 (10.1%). The same figures are in the table."
    ]);
  });

  test("of a count shows the area alone", () => {
    expect(chartAltText(lines, coverage("jobseekers", months), espoo, "en")).toMatch(
      /^Line chart: all jobseekers in Espoo, March/
    );
  });

  test("without a value says so", () => {
    const empty: ChartLine[] = [{id: "area", points: [point("2021-03", null)]}];
    expect(chartAltText(empty, coverage("vacancies"), espoo, "en")).toBe(
      "This indicator cannot be shown for Espoo: the figures are confidential, too uncertain or missing."
    );
  });
});
