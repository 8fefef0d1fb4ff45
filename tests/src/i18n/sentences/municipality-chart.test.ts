import {describe, expect, test} from "vitest";
import {
  municipalityChartSentence,
  municipalityChartTitle,
  municipalityShortSentence
} from "../../../../src/i18n/sentences/municipality-chart.ts";
import type {MunicipalitySubject} from "../../../../src/i18n/sentences/municipality-chart.ts";
import type {IndicatorId} from "../../../../src/model/indicators.ts";
import {locales} from "../../../../src/model/languages.ts";
import {monthRange} from "../../../../src/model/months.ts";
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
      after: null,
      breaks: [],
      revised: [],
      ...chart
    },
    coverage: coverage(indicator),
    numbers,
    beside: {inside: "in the Raahe region", points: [point("2024-12", 11)]},
    rest: null,
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
      "Osuus oli 0,5 prosenttiyksikköä suurempi kuin vuotta aiemmin. Samaan aikaan luku oli koko maassa 12,0 prosenttia.",
    "I slutet av december 2024 var 10,0 procent av arbetskraften i Brahestad arbetslösa. " +
      "Andelen var 0,5 procentenheter högre än ett år tidigare. Samtidigt var siffran 12,0 procent i hela landet.",
    "At the end of December 2024, 10.0 per cent of the labour force in Raahe was unemployed. " +
      "The share was 0.5 percentage points higher than a year earlier. At the same time the figure was 12.0 per cent in the whole country."
  ]);
  expect(say(one)[2]).toMatch(
    /At the same time the figure was 11\.0 per cent in the Raahe region and 12\.0 per cent in the whole country\.$/
  );
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
    "Keskiarvo 12 kuukaudelta joulukuuhun 2024 asti oli 10,0 prosenttia. " +
      "Se on 0,5 prosenttiyksikköä pienempi kuin vuotta aiemmin.",
    "Medelvärdet för de 12 månaderna till och med december 2024 var 10,0 procent. " +
      "Det är 0,5 procentenheter mindre än ett år tidigare.",
    "The mean of the 12 months to December 2024 was 10.0 per cent. " +
      "That is 0.5 percentage points lower than a year earlier."
  ]);
  expect(municipalityChartTitle(one, "en")).toEqual({
    measured: "Unemployed share of the labour force",
    place: "Raahe, mean of 12 months"
  });
});

test.each([
  ["unemployed", 35, 40, "5 henkilöä vähemmän", "5 personer färre", "5 people fewer"],
  ["unemployed", 35, 34, "1 henkilö enemmän", "1 person fler", "1 person more"],
  ["vacancies", 7, 14, "7 työpaikkaa vähemmän", "7 lediga jobb färre", "7 vacancies fewer"],
  ["unemployed-per-vacancy", 4, 4.3, "0,3 pienempi", "0,3 mindre", "0.3 lower"]
] as const)("what is counted becomes fewer, not less: %s of %d after %d", (indicator, value, earlier, ...said) => {
  const chart = {
    last: point("2024-12", value),
    yearEarlier: point("2023-12", earlier),
    means: [point("2024-12", value)]
  };
  const sentences = say({...subject(chart, "few", indicator), beside: null, country: null});
  expect(sentences.map((text, i) => text.includes(` ${said[i]!} `))).toEqual([true, true, true]);
});

test("beside a mean stand means, and are called so", () => {
  const one = subject({last: point("2024-12", 10), means: [point("2024-12", 10)]}, "few");
  expect(say({...one, beside: null}).map((text) => text.split(". ")[1])).toEqual([
    "Samaan aikaan keskiarvo oli koko maassa 12,0 prosenttia.",
    "Samtidigt var medelvärdet 12,0 procent i hela landet.",
    "At the same time the mean was 12.0 per cent in the whole country."
  ]);
});

test("few unemployed and no mean: no change is given, and the page says once why", () => {
  const one = subject({last: point("2024-12", 6)}, "few", "vacancies");
  expect(say({...one, beside: null, country: null})[2]).toBe(
    "At the end of December 2024, there were 6 vacancies in Raahe."
  );
});

test("of none at all it is said that there is none", () => {
  const none = (indicator: IndicatorId) =>
    say({...subject({last: point("2024-12", 0)}, "few", indicator), beside: null, country: null});
  expect(none("vacancies")).toEqual([
    "Joulukuun 2024 lopussa Raahessa ei ollut yhtään avointa työpaikkaa.",
    "I slutet av december 2024 fanns det inga lediga jobb i Brahestad.",
    "At the end of December 2024, there were no vacancies in Raahe."
  ]);
  expect(none("women-of-unemployed")[0]).toBe("Joulukuun 2024 lopussa Raahessa ei ollut yhtään työtöntä naista.");
  const rounded = subject({last: point("2024-12", 0.04)}, "few", "women-of-unemployed");
  expect(say({...rounded, beside: null, country: null})[0]).toContain("työttömistä 0,0 prosenttia oli naisia");
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
    [
      "of newer figures that are confidential",
      {last, months: [last, point("2025-01", null, hidden)]},
      /only 1 to 4 people are behind them\./
    ],
    [
      "of newer figures that are not shown",
      {last, months: [last, point("2025-01", null, {status: "missing", reason: "zero denominator"})]},
      /Newer figures cannot be shown\./
    ]
  ];
  test.each(cases)("%s", (_, chart, text) => {
    expect(say(subject(chart))[2]).toMatch(text);
  });

  test.each([
    ["unemployed", "ovat 1–4 henkilöä.", "är 1–4 personer.", "are 1 to 4 people."],
    ["vacancies", "ovat 1–4 työpaikkaa.", "är 1–4 lediga jobb.", "are 1 to 4 vacancies."],
    [
      "unemployed-per-vacancy",
      "1–4 henkilöä tai työpaikkaa.",
      "personer eller lediga jobb bakom",
      "people or vacancies"
    ]
  ] as const)("with the word for what is counted: %s", (indicator, ...said) => {
    const chart = {last, months: [last, point("2025-01", null, hidden)]};
    const sentences = say(subject(chart, "enough", indicator));
    expect(sentences.map((text, i) => text.includes(said[i]!))).toEqual([true, true, true]);
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

test("a figure after the pilots is told with its doubts, and only then that newer ones are confidential", () => {
  const after = point("2025-01", 9, {status: "provisional"});
  const months = [point("2024-12", 10), after, {...point("2025-02", 0), ...hidden}];
  const [fi, , en] = say({...subject({last: point("2024-12", 10), after, months}), beside: null, country: null});
  expect(en).toBe(
    "At the end of December 2024, 10.0 per cent of the labour force in Raahe was unemployed. " +
      "At the end of January 2025, 9.0 per cent of the labour force in Raahe was unemployed. " +
      "The figure is provisional: its labour force is still that of the year before and is revised in spring. " +
      "Newer figures are confidential, because only 1 to 4 people are behind them."
  );
  expect(fi).toMatch(/Luku on ennakkotieto: [^.]+\. Uudemmat luvut ovat salassa[^.]+\.$/);
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

describe("whole years", () => {
  /** Every month of 2019 one value, every month of 2024 another. */
  const years = (first: number, last: number) => [
    ...monthRange("2019-01", "2019-12").map((month) => point(month, first)),
    ...monthRange("2024-01", "2024-12").map((month) => point(month, last))
  ];
  const one = {...subject({months: years(12, 10), last: point("2024-12", 10)}), rest: years(9, 8.5)};

  test("come first, beside the municipalities without a pilot, and say more of others than a month", () => {
    const said = say(one);
    expect(said[0]).toMatch(
      /^Työttömien osuus oli Raahessa keskimäärin 12,0 prosenttia vuonna 2019 ja 10,0 prosenttia vuonna 2024\. Kunnissa ilman kokeilua vastaavat luvut olivat 9,0 ja 8,5 prosenttia eli 3,0 ja 1,5 prosenttiyksikköä pienemmät\. Joulukuun 2024 lopussa/
    );
    for (const text of said) expect(text).not.toMatch(/Samaan aikaan|Samtidigt|At the same time/);
  });

  test("tell the unit once, whichever way the others lie", () => {
    const others = (first: number, last: number) =>
      say({...one, rest: years(first, last)}).map((text) => /(?: eli |, alltså |per cent, )(.*?)\. /.exec(text)?.[1]);
    expect(others(11, 9)).toEqual([
      "kumpikin 1,0 prosenttiyksikköä pienempi",
      "båda 1,0 procentenheter lägre",
      "each 1.0 percentage points lower"
    ]);
    expect(others(12, 10)).toEqual(["samat", "lika höga", "the same"]);
    expect(others(12, 11)).toEqual([
      "sama vuonna 2019 ja 1,0 prosenttiyksikköä suurempi vuonna 2024",
      "lika hög under 2019 och 1,0 procentenheter högre under 2024",
      "the same in 2019 and 1.0 percentage points higher in 2024"
    ]);
    expect(others(11.5, 11)).toEqual([
      "0,5 prosenttiyksikköä pienempi vuonna 2019 ja 1,0 suurempi vuonna 2024",
      "0,5 procentenheter lägre under 2019 och 1,0 högre under 2024",
      "0.5 percentage points lower in 2019 and 1.0 higher in 2024"
    ]);
  });

  test("are all that a small figure says", () => {
    expect(locales.map((locale) => plain(municipalityShortSentence(one, locale)))[0]).toBe(
      "Työttömien osuus oli Raahessa keskimäärin 12,0 prosenttia vuonna 2019 ja 10,0 prosenttia vuonna 2024."
    );
  });

  test("are not set side by side where a month of one of them is confidential: the small figure says its last month", () => {
    const months = years(12, 10).map((each) => (each.month === "2019-05" ? {...each, ...hidden} : each));
    const last = point("2024-12", 10, {status: "estimated", bounds: {low: 9, high: 11}});
    expect(plain(municipalityShortSentence({...one, chart: {...one.chart, months, last}}, "en"))).toBe(
      "At the end of December 2024, 10.0 per cent of the labour force in Raahe was unemployed. " +
        "Part of the figure is confidential: it is an estimate, and the true figure lies between 9.0 and 11.0."
    );
  });

  test("a small figure of few people says the mean, and one without any figure why", () => {
    const few = subject({last: point("2024-12", 10), means: [point("2024-12", 10)]}, "few");
    expect(plain(municipalityShortSentence(few, "en"))).toBe(
      "The mean of the 12 months to December 2024 was 10.0 per cent."
    );
    expect(municipalityShortSentence(subject({}), "en")).toMatch(/^This indicator cannot be shown for Raahe/);
  });
});
