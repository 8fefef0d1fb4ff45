import {describe, expect, test} from "vitest";
import {pilotsTogether} from "../../../../src/i18n/places.ts";
import type {Place} from "../../../../src/i18n/places.ts";
import {cardSentence, chartSentence} from "../../../../src/i18n/sentences.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {Localized} from "../../../../src/model/languages.ts";
import type {ChartSummary, IndicatorCoverage} from "../../../../src/model/pages/pages.ts";
import {named} from "../../../named.ts";
import {coverage, espoo, inAll, plain, point, summary} from "../samples.ts";

const jamsa: Place = {
  id: "jamsa",
  name: named("Jämsä, Keuruu ja Saarijärvi", "Jämsä, Keuru och Saarijärvi", "Jämsä, Keuruu and Saarijärvi")
};

function sentences(figures: ChartSummary, covered: IndicatorCoverage, area: Place = espoo): Localized {
  const [fi, sv, en] = locales.map((locale) => plain(chartSentence(figures, covered, area, locale)));
  return {fi: fi!, sv: sv!, en: en!};
}

describe("a share", () => {
  const share = coverage("unemployed-share");

  test("that is higher than a year earlier and than elsewhere", () => {
    const figures = summary(point("2024-12", 8.779), point("2023-12", 7.9), point("2024-12", 8.41));
    expect(sentences(figures, share)).toEqual({
      fi: "Joulukuun 2024 lopussa Espoossa oli työttömänä 8,8 prosenttia työvoimasta. Osuus oli 0,9 prosenttiyksikköä suurempi kuin vuotta aiemmin. Kunnissa ilman kokeilua osuus oli 8,4 prosenttia, 0,4 prosenttiyksikköä pienempi kuin Espoossa.",
      sv: "I slutet av december 2024 var 8,8 procent av arbetskraften i Esbo arbetslösa. Andelen var 0,9 procentenheter högre än ett år tidigare. I kommuner utan försök var andelen 8,4 procent, 0,4 procentenheter lägre än i Esbo.",
      en: "At the end of December 2024, 8.8 per cent of the labour force in Espoo was unemployed. The share was 0.9 percentage points higher than a year earlier. In municipalities without a pilot the share was 8.4 per cent, 0.4 percentage points lower than in Espoo."
    });
  });

  test("that is lower, in an area named by its towns", () => {
    const figures = summary(point("2024-12", 7.5), point("2023-12", 8.7), point("2024-12", 8.4));
    expect(sentences(figures, share, jamsa)).toEqual({
      fi: "Joulukuun 2024 lopussa Jämsässä, Keuruulla ja Saarijärvellä oli työttömänä 7,5 prosenttia työvoimasta. Osuus oli 1,2 prosenttiyksikköä pienempi kuin vuotta aiemmin. Kunnissa ilman kokeilua osuus oli 8,4 prosenttia, 0,9 prosenttiyksikköä suurempi kuin Jämsässä, Keuruulla ja Saarijärvellä.",
      sv: "I slutet av december 2024 var 7,5 procent av arbetskraften i Jämsä, Keuru och Saarijärvi arbetslösa. Andelen var 1,2 procentenheter lägre än ett år tidigare. I kommuner utan försök var andelen 8,4 procent, 0,9 procentenheter högre än i Jämsä, Keuru och Saarijärvi.",
      en: "At the end of December 2024, 7.5 per cent of the labour force in Jämsä, Keuruu and Saarijärvi was unemployed. The share was 1.2 percentage points lower than a year earlier. In municipalities without a pilot the share was 8.4 per cent, 0.9 percentage points higher than in Jämsä, Keuruu and Saarijärvi."
    });
  });

  test("that readers see as equal is called the same, one that they see as different is not", () => {
    const figures = summary(point("2024-12", 8.849), point("2023-12", 8.81), point("2024-12", 8.851));
    expect(sentences(figures, share)).toEqual({
      fi: "Joulukuun 2024 lopussa Espoossa oli työttömänä 8,8 prosenttia työvoimasta. Osuus oli sama kuin vuotta aiemmin. Kunnissa ilman kokeilua osuus oli 8,9 prosenttia, 0,1 prosenttiyksikköä suurempi kuin Espoossa.",
      sv: "I slutet av december 2024 var 8,8 procent av arbetskraften i Esbo arbetslösa. Andelen var densamma som ett år tidigare. I kommuner utan försök var andelen 8,9 procent, 0,1 procentenheter högre än i Esbo.",
      en: "At the end of December 2024, 8.8 per cent of the labour force in Espoo was unemployed. The share was the same as a year earlier. In municipalities without a pilot the share was 8.9 per cent, 0.1 percentage points higher than in Espoo."
    });
  });

  test("says the difference that readers get from the figures they see", () => {
    const figures = summary(point("2024-12", 8.84), null, point("2024-12", 8.36));
    expect(sentences(figures, share)).toEqual({
      fi: "Joulukuun 2024 lopussa Espoossa oli työttömänä 8,8 prosenttia työvoimasta. Kunnissa ilman kokeilua osuus oli 8,4 prosenttia, 0,4 prosenttiyksikköä pienempi kuin Espoossa.",
      sv: "I slutet av december 2024 var 8,8 procent av arbetskraften i Esbo arbetslösa. I kommuner utan försök var andelen 8,4 procent, 0,4 procentenheter lägre än i Esbo.",
      en: "At the end of December 2024, 8.8 per cent of the labour force in Espoo was unemployed. In municipalities without a pilot the share was 8.4 per cent, 0.4 percentage points lower than in Espoo."
    });
  });

  test("of a month after the pilots says that they had ended and their areas no longer existed", () => {
    const figures = summary(point("2026-10", 8.779), point("2025-10", 7.9), point("2026-10", 8.41));
    const later = coverage("unemployed-share", {last: "2026-10"});
    expect(sentences(figures, later)).toEqual({
      fi: "Lokakuun 2026 lopussa Espoossa oli työttömänä 8,8 prosenttia työvoimasta. Kokeilu oli silloin jo päättynyt, eikä kokeilualuetta enää ollut. Osuus oli 0,9 prosenttiyksikköä suurempi kuin vuotta aiemmin. Kunnissa ilman kokeilua osuus oli 8,4 prosenttia, 0,4 prosenttiyksikköä pienempi kuin Espoossa.",
      sv: "I slutet av oktober 2026 var 8,8 procent av arbetskraften i Esbo arbetslösa. Då var försöket redan slut och försöksområdet fanns inte längre. Andelen var 0,9 procentenheter högre än ett år tidigare. I kommuner utan försök var andelen 8,4 procent, 0,4 procentenheter lägre än i Esbo.",
      en: "At the end of October 2026, 8.8 per cent of the labour force in Espoo was unemployed. By then the pilot had ended, and the pilot area no longer existed. The share was 0.9 percentage points higher than a year earlier. In municipalities without a pilot the share was 8.4 per cent, 0.4 percentage points lower than in Espoo."
    });
    expect(sentences(figures, later, pilotsTogether).en).toContain(
      "By then the pilots had ended, and the pilot areas no longer existed."
    );
    expect(sentences(summary(point("2024-12", 8.8), null, null), share).en).not.toContain("By then");
  });

  test("that is newer than the pilots is told with what makes it uncertain, shortly where that was told already", () => {
    const estimated = {status: "estimated"} as const;
    const last = summary(point("2024-12", 8.8, estimated), null, null);
    const later = coverage("unemployed-share", {last: "2025-01"});
    const after = (status: "estimated" | "provisional") => ({point: point("2025-01", 9, {status}), rest: null});
    const same = sentences({...last, after: after("estimated")}, later);
    expect(same.fi).toMatch(/eikä kokeilualuetta enää ollut\. Nämä luvut ovat epävarmoja samasta syystä\.$/);
    expect(same.sv).toMatch(/fanns inte längre\. De här siffrorna är osäkra av samma skäl\.$/);
    expect(same.en).toMatch(/no longer existed\. These figures are uncertain for the same reason\.$/);
    expect(sentences({...last, after: after("provisional")}, later).en).toMatch(
      /no longer existed\. The area’s figure is provisional: its labour force is still that of the year before and is revised in spring\.$/
    );
  });

  test("stands alone when nothing can be set beside it", () => {
    const alone = summary(point("2024-12", 8.779), point("2023-12", null), null);
    expect(sentences(alone, share).en).toBe(
      "At the end of December 2024, 8.8 per cent of the labour force in Espoo was unemployed."
    );
  });
});

test("a rate is high or low, not large or small", () => {
  const figures = summary(point("2024-12", 29.8), point("2023-12", 25.1), point("2024-12", 31.5));
  expect(sentences(figures, coverage("activation-rate"))).toEqual({
    fi: "Joulukuun 2024 lopussa aktivointiaste oli Espoossa 29,8 prosenttia. Aktivointiaste oli 4,7 prosenttiyksikköä korkeampi kuin vuotta aiemmin. Kunnissa ilman kokeilua aktivointiaste oli 31,5 prosenttia, 1,7 prosenttiyksikköä korkeampi kuin Espoossa.",
    sv: "I slutet av december 2024 var aktiveringsgraden 29,8 procent i Esbo. Aktiveringsgraden var 4,7 procentenheter högre än ett år tidigare. I kommuner utan försök var aktiveringsgraden 31,5 procent, 1,7 procentenheter högre än i Esbo.",
    en: "At the end of December 2024, the activation rate in Espoo was 29.8 per cent. The rate was 4.7 percentage points higher than a year earlier. In municipalities without a pilot the rate was 31.5 per cent, 1.7 percentage points higher than in Espoo."
  });
});

describe("a count", () => {
  test("is never set beside the municipalities without a pilot", () => {
    const figures = summary(point("2024-12", 13498), point("2023-12", 12140), point("2024-12", 60000));
    expect(sentences(figures, coverage("unemployed"))).toEqual({
      fi: "Joulukuun 2024 lopussa Espoossa oli 13 498 työtöntä työnhakijaa. Työttömiä oli 1 358 enemmän kuin vuotta aiemmin.",
      sv: "I slutet av december 2024 fanns det 13 498 arbetslösa arbetssökande i Esbo. Det var 1 358 fler än ett år tidigare.",
      en: "At the end of December 2024, there were 13,498 unemployed jobseekers in Espoo. That was 1,358 more than a year earlier."
    });
  });

  test("of one thing is in the singular, and an equal count is equal", () => {
    const figures = summary(point("2024-12", 1), point("2023-12", 1), null);
    expect(sentences(figures, coverage("vacancies"))).toEqual({
      fi: "Joulukuun 2024 lopussa Espoossa oli 1 avoin työpaikka. Avoimia työpaikkoja oli yhtä paljon kuin vuotta aiemmin.",
      sv: "I slutet av december 2024 fanns det 1 ledigt jobb i Esbo. Det var lika många som ett år tidigare.",
      en: "At the end of December 2024, there was 1 vacancy in Espoo. That was as many as a year earlier."
    });
  });

  test("of what happened in a month is of the month, not of its end", () => {
    const figures = summary(point("2024-12", 4831), point("2023-12", 5000), null);
    expect(sentences(figures, coverage("new-vacancies"))).toEqual({
      fi: "Joulukuussa 2024 Espoossa ilmoitettiin avoimeksi 4 831 uutta työpaikkaa. Uusia työpaikkoja ilmoitettiin 169 vähemmän kuin vuotta aiemmin.",
      sv: "I december 2024 anmäldes 4 831 nya lediga jobb i Esbo. Det var 169 färre än ett år tidigare.",
      en: "In December 2024, 4,831 new vacancies were reported in Espoo. That was 169 fewer than a year earlier."
    });
  });
});

test("unemployed people per vacancy are more or fewer", () => {
  const figures = summary(point("2024-12", 7.8), point("2023-12", 4.1), point("2024-12", 6.6));
  expect(sentences(figures, coverage("unemployed-per-vacancy"))).toEqual({
    fi: "Joulukuun 2024 lopussa Espoossa oli 7,8 työtöntä yhtä avointa työpaikkaa kohti. Työttömiä oli paikkaa kohti 3,7 enemmän kuin vuotta aiemmin. Kunnissa ilman kokeilua työttömiä oli paikkaa kohti 6,6 eli 1,2 vähemmän kuin Espoossa.",
    sv: "I slutet av december 2024 gick det 7,8 arbetslösa på varje ledigt jobb i Esbo. Det var 3,7 fler än ett år tidigare. I kommuner utan försök gick det 6,6 arbetslösa på varje ledigt jobb, 1,2 färre än i Esbo.",
    en: "At the end of December 2024, there were 7.8 unemployed people for each vacancy in Espoo. That was 3.7 more than a year earlier. In municipalities without a pilot there were 6.6 for each vacancy, 1.2 fewer than in Espoo."
  });
});

describe("of the figures it is said", () => {
  const endOf = (figures: ChartSummary, covered: IndicatorCoverage): Localized => {
    const whole = sentences(figures, covered);
    const last = (text: string): string => text.split(/(?<=\.) (?=\p{Lu})/u).at(-1)!;
    return {fi: last(whole.fi), sv: last(whole.sv), en: last(whole.en)};
  };

  test("between which limits an estimate lies", () => {
    const services = point("2022-02", 2117.5, {status: "estimated", bounds: {low: 2113, high: 2122}});
    const {fi, sv, en} = sentences(summary(services, null, null), coverage("in-services"));
    expect(fi).toContain(
      "2 118 henkilöä. Alueen luku on arvio, sillä osa kuntien luvuista on salassa. Alueen oikea luku on välillä 2 113–2 122."
    );
    expect(sv).toContain(
      "Områdets siffra är en uppskattning, eftersom en del av kommunernas uppgifter är sekretessbelagda. Områdets verkliga siffra ligger mellan 2 113 och 2 122."
    );
    expect(en).toContain(
      "The area’s figure is an estimate, because some of the municipalities’ figures are confidential. The area’s true figure lies between 2,113 and 2,122."
    );
  });

  test("nothing when the limits look alike", () => {
    const certain = {status: "estimated", bounds: {low: 8.77, high: 8.79}} as const;
    const figures = summary(point("2022-02", 8.78, certain), null, null);
    expect(sentences(figures, coverage("laid-off-share")).en).not.toContain("estimate");
  });

  test("that both rest on published shares", () => {
    const figures = summary(
      point("2025-01", 10.2, {status: "estimated"}),
      null,
      point("2025-01", 10.9, {status: "estimated"})
    );
    expect(endOf(figures, coverage("unemployed-share"))).toEqual({
      fi: "Molemmat luvut ovat arvioita: kuntien julkaistujen osuuksien painotettuja keskiarvoja.",
      sv: "Båda siffrorna är uppskattningar: viktade medelvärden av kommunernas publicerade andelar.",
      en: "Both figures are estimates: weighted means of the municipalities’ published shares."
    });
  });

  test("that only the comparison is an estimate", () => {
    const figures = summary(point("2025-01", 10.9), null, point("2025-01", 10.5, {status: "estimated"}));
    expect(endOf(figures, coverage("unemployed-share"))).toEqual({
      fi: "Vertailukuntien luku on arvio: kuntien julkaistujen osuuksien painotettu keskiarvo.",
      sv: "Jämförelsekommunernas siffra är en uppskattning: ett viktat medelvärde av kommunernas publicerade andelar.",
      en: "The comparison figure is an estimate: a weighted mean of the municipalities’ published shares."
    });
  });

  test("that the pilot areas' is one, where all of them are added up", () => {
    const share = point("2022-02", 28.87, {status: "estimated", bounds: {low: 28.79, high: 28.94}});
    const {fi, sv, en} = sentences(summary(share, null, null), coverage("activation-rate"), pilotsTogether);
    expect(fi).toContain(
      "Kokeilualueiden luku on arvio, sillä osa kuntien luvuista on salassa. Kokeilualueiden oikea luku on välillä 28,8–28,9."
    );
    expect(sv).toContain(
      "Försöksområdenas siffra är en uppskattning, eftersom en del av kommunernas uppgifter är sekretessbelagda. Försöksområdenas verkliga siffra ligger mellan 28,8 och 28,9."
    );
    expect(en).toContain(
      "The pilot areas’ figure is an estimate, because some of the municipalities’ figures are confidential. The pilot areas’ true figure lies between 28.8 and 28.9."
    );
  });

  test("that the area's is provisional", () => {
    const figures = summary(point("2025-01", 10.9, {status: "provisional"}), null, null);
    expect(endOf(figures, coverage("unemployed-share"))).toEqual({
      fi: "Alueen luku on ennakkotieto: jakajana on vielä edellisvuoden työvoima, ja luku tarkentuu keväällä.",
      sv: "Områdets siffra är preliminär: arbetskraften är ännu från året innan och preciseras på våren.",
      en: "The area’s figure is provisional: its labour force is still that of the year before and is revised in spring."
    });
  });

  test("that they are not compared across a break", () => {
    const figures = {...summary(point("2024-12", 9.1), null, null), brokenIn: "2024-06" as const};
    expect(endOf(figures, coverage("unemployed-share"))).toEqual({
      fi: "Sarja katkeaa kesäkuussa 2024, joten lukua ei verrata vuotta aiempaan lukuun.",
      sv: "Serien bryts i juni 2024, så siffran jämförs inte med siffran ett år tidigare.",
      en: "The series breaks in June 2024, so the figure is not compared with that of a year earlier."
    });
  });

  test("that the one in which the series breaks is an estimate all the same", () => {
    const last = point("2024-12", 9.1, {status: "break", bounds: {low: 9, high: 9.3}});
    const {en} = endOf({...summary(last, null, null), brokenIn: "2024-12"}, coverage("unemployed-share"));
    expect(en).toBe("The area’s true figure lies between 9.0 and 9.3.");
  });

  test("that the series ends before the pilots do", () => {
    const ended = coverage("unemployed", {last: "2023-10", vintages: ["2022-03-22", "2023-11-21"]});
    expect(endOf(summary(point("2023-10", 13498), null, null), ended)).toEqual({
      fi: "Sarja päättyy kesken kokeilun, lokakuuhun 2023.",
      sv: "Serien slutar mitt under försöket, i oktober 2023.",
      en: "The series ends during the pilot, in October 2023."
    });
  });

  test("that newer ones are withheld", () => {
    expect(endOf(summary(point("2024-10", 9.1), null, null), coverage("unemployed-share"))).toEqual({
      fi: "Uudempia lukuja ei voida näyttää, sillä ne ovat salassa tai liian epävarmoja.",
      sv: "Nyare uppgifter kan inte visas, eftersom de är sekretessbelagda eller för osäkra.",
      en: "Newer figures cannot be shown, because they are confidential or too uncertain."
    });
  });

  test("that there are none", () => {
    expect(sentences(summary(null, null, null), coverage("vacancies"))).toEqual({
      fi: "Tätä mittaria ei voida näyttää Espoosta: luvut ovat salassa, liian epävarmoja tai puuttuvat.",
      sv: "Det här måttet kan inte visas för Esbo: uppgifterna är sekretessbelagda, för osäkra eller saknas.",
      en: "This indicator cannot be shown for Espoo: the figures are confidential, too uncertain or missing."
    });
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
