import {describe, expect, test} from "vitest";
import {municipalityChartSentence, municipalityChartTitle} from "../../../../src/i18n/sentences/municipality-chart.ts";
import type {MunicipalitySubject} from "../../../../src/i18n/sentences/municipality-chart.ts";
import type {IndicatorId} from "../../../../src/model/indicators.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {MunicipalityChart, NumberSize} from "../../../../src/model/pages/municipality-pages.ts";
import {claimsIn} from "../../../wording/claims.ts";
import {coverage, places, plain, point} from "../samples.ts";

const raahe = places("municipalities").find(({name}) => name.fi === "Raahe")!;
const hidden = {value: null, status: "suppressed", reason: "confidential"} as const;

function subject(
  chart: Partial<MunicipalityChart>,
  numbers: NumberSize = "enough",
  indicator: IndicatorId = "unemployed-share"
): MunicipalitySubject {
  const last = chart.last ?? null;
  return {
    municipality: raahe,
    chart: {
      indicator,
      months: last ? [last] : [],
      means: null,
      years: [],
      last,
      yearEarlier: null,
      brokenIn: null,
      breaks: [],
      revised: [],
      ...chart
    },
    coverage: coverage(indicator),
    numbers,
    beside: {inside: "in the Raahe region", points: [point("2024-12", 11)]},
    country: [point("2024-12", 12)]
  };
}

function say(one: MunicipalitySubject): string[] {
  return locales.map((locale) => plain(municipalityChartSentence(one, locale)));
}

test("many unemployed: the month, its change in a year, and the same elsewhere", () => {
  const one = subject({last: point("2024-12", 10), yearEarlier: point("2023-12", 9.5)});
  expect(say({...one, beside: null})).toEqual([
    "Joulukuun 2024 lopussa Raahessa oli työttömänä 10,0 prosenttia työvoimasta. " +
      "Osuus oli 0,5 prosenttiyksikköä suurempi kuin vuotta aiemmin. Samaan aikaan luku oli koko maassa 12,0 %.",
    "I slutet av december 2024 var 10,0 procent av arbetskraften i Brahestad arbetslösa. " +
      "Andelen var 0,5 procentenheter större än ett år tidigare. Samtidigt var siffran 12,0 % i hela landet.",
    "At the end of December 2024, 10.0 per cent of the labour force in Raahe was unemployed. " +
      "The share was 0.5 percentage points higher than a year earlier. At the same time it was 12.0% in the whole country."
  ]);
  expect(say(one)[2]).toMatch(/At the same time it was 11\.0% in the Raahe region and 12\.0% in the whole country\.$/);
});

test("across a break neither months nor means are compared, nor is any other reason given", () => {
  const chart = {last: point("2024-12", 10), brokenIn: "2024-06" as const};
  const said = [
    "Sarja katkeaa kesäkuussa 2024, joten lukua ei verrata vuotta aiempaan lukuun.",
    "Serien bryts i juni 2024, så siffran jämförs inte med siffran ett år tidigare.",
    "The series breaks in June 2024, so the figure is not compared with that of a year earlier."
  ];
  const sentences = [
    subject(chart),
    subject(chart, "few"),
    subject({...chart, means: [point("2024-12", 10)]}, "few")
  ].map((one) => say({...one, beside: null, country: null}));
  for (const inAll of sentences) inAll.forEach((text, i) => expect(text.split(/(?<=\.) /).at(-1)).toBe(said[i]));
});

test("few unemployed: the mean of twelve months and its change", () => {
  const means = [point("2024-12", 10)];
  const one = subject({last: point("2024-12", 10), yearEarlier: point("2023-12", 10.5), means}, "few");
  expect(say({...one, beside: null, country: null})).toEqual([
    "Keskiarvo 12 kuukaudelta joulukuuhun 2024 asti oli 10,0 %. " +
      "Se on 0,5 prosenttiyksikköä pienempi kuin vuotta aiemmin.",
    "Medelvärdet för de 12 månaderna till och med december 2024 var 10,0 %. " +
      "Det är 0,5 procentenheter mindre än ett år tidigare.",
    "The mean of the 12 months to December 2024 was 10.0%. " + "That is 0.5 percentage points less than a year earlier."
  ]);
  expect(municipalityChartTitle(one, "en")).toEqual({
    measured: "Unemployed share of the labour force",
    place: "Raahe, mean of 12 months"
  });
});

test("few unemployed and no mean: no change is given, and it is said why", () => {
  const one = subject({last: point("2024-12", 6)}, "few", "vacancies");
  const sentence = say({...one, beside: null, country: null})[2];
  expect(sentence).toMatch(/^At the end of December 2024, there were 6 vacancies in Raahe\. No change is shown/);
  expect(sentence).not.toContain("year earlier");
});

describe("doubts are told", () => {
  const last = point("2024-12", 10);
  const cases: [title: string, chart: Partial<MunicipalityChart>, text: RegExp][] = [
    [
      "of limits",
      {last: {...last, status: "estimated", bounds: {low: 9, high: 11}}},
      /it is an estimate, and the true figure lies between 9\.0 and 11\.0\./
    ],
    ["of provisional figures", {last: {...last, status: "provisional"}}, /The figure is provisional/],
    ["of newer figures that are confidential", {last, months: [last, point("2025-01", null, hidden)]}, /1 to 4 people/],
    [
      "of newer figures that are not shown",
      {last, months: [last, point("2025-01", null, {status: "missing", reason: "zero denominator"})]},
      /Newer figures cannot be shown\./
    ]
  ];
  test.each(cases)("%s", (_, chart, text) => {
    expect(say(subject(chart))[2]).toMatch(text);
  });

  test("but not of limits that look alike once rounded", () => {
    const near = {...last, status: "estimated", bounds: {low: 9.99, high: 10.01}} as const;
    expect(say(subject({last: near}))[2]).not.toContain("estimate");
  });

  test("nor of a merger, which the page tells of itself", () => {
    const merged = point("2025-01", null, {status: "missing", reason: "merged"});
    expect(say(subject({last, months: [last, merged]}))[2]).not.toContain("Newer");
  });
});

test("a municipality without any figure says so", () => {
  expect(say(subject({months: [point("2024-12", null, hidden)]}))).toEqual([
    "Tätä mittaria ei voida näyttää Raahesta: luvut ovat salassa tai puuttuvat.",
    "Det här måttet kan inte visas för Brahestad: siffrorna är sekretessbelagda eller saknas.",
    "This indicator cannot be shown for Raahe: the figures are confidential or missing."
  ]);
});

test.each(locales)("nothing in %s claims a cause or a rank", (locale) => {
  const charts: Partial<MunicipalityChart>[] = [9, 10, 11].flatMap((value) => {
    const both = {last: point("2024-12", 10), yearEarlier: point("2023-12", value)};
    return [both, {...both, means: [point("2024-12", 10)]}];
  });
  for (const numbers of ["few", "some", "enough"] as const)
    for (const chart of charts)
      expect(claimsIn(municipalityChartSentence(subject(chart, numbers), locale), locale)).toEqual([]);
});
