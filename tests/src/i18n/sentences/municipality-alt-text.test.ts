import {describe, expect, test} from "vitest";
import {municipalityAltText} from "../../../../src/i18n/sentences/municipality-alt-text.ts";
import type {MunicipalitySubject} from "../../../../src/i18n/sentences/municipality-chart.ts";
import type {IndicatorId} from "../../../../src/model/indicators.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {coverage, inAll, places, plain, point} from "../samples.ts";

const raahe = places("municipalities").find(({name}) => name.fi === "Raahe")!;

function subject(
  months: readonly SeriesPoint[],
  means: readonly SeriesPoint[] | null = null,
  indicator: IndicatorId = "unemployed-share"
): MunicipalitySubject {
  return {
    municipality: raahe,
    chart: {
      indicator,
      months: [...months],
      means: means && [...means],
      years: [],
      last: months.at(-1) ?? null,
      yearEarlier: null,
      brokenIn: null,
      after: null,
      breaks: [],
      revised: []
    },
    coverage: coverage(indicator),
    numbers: means ? "few" : "enough",
    beside: null,
    rest: null,
    country: null
  };
}

/** In English, with plain spaces. */
function say(one: MunicipalitySubject, beside: readonly string[] = []): string {
  return plain(municipalityAltText(one, beside, "en"));
}

const autumn = [point("2024-10", 9), point("2024-11", null), point("2024-12", 10)];

describe("the picture is described", () => {
  test("by its months and the highest and the lowest figure, in each language", () => {
    expect(inAll((locale) => municipalityAltText(subject(autumn), [], locale))).toEqual([
      "Viivakuvio: työttömien osuus työvoimasta Raahessa; lokakuu 2024 – joulukuu 2024. Kunnan luku oli suurin " +
        "joulukuussa 2024 (10,0 %) ja pienin lokakuussa 2024 (9,0 %).",
      "Linjediagram: andelen arbetslösa av arbetskraften i Brahestad; oktober 2024 – december 2024. Kommunens siffra " +
        "var störst i december 2024 (10,0 %) och minst i oktober 2024 (9,0 %).",
      "Line chart: unemployed share of the labour force in Raahe; October 2024 – December 2024. The municipality’s " +
        "figure was highest in December 2024 (10.0%) and lowest in October 2024 (9.0%)."
    ]);
  });

  test.each([
    [["the whole country"], "; compared with the whole country; October"],
    [["the whole country", "the Raahe region"], "; compared with the whole country and the Raahe region; October"]
  ])("by what stands beside it: %j", (names, text) => {
    expect(say(subject(autumn), names)).toContain(text);
  });

  test("by the unit of what is counted", () => {
    const counts = [point("2024-11", 1250), point("2024-12", 1)];
    expect(say(subject(counts, null, "unemployed"))).toMatch(
      /highest in November 2024 \(1,250 people\) and lowest in December 2024 \(1 person\)\.$/
    );
  });

  test("by the means where those are drawn, over all months of the series", () => {
    const means = [point("2024-11", 9.8), point("2024-12", 9.6)];
    expect(say(subject([point("2023-01", 30), ...autumn], means))).toBe(
      "Line chart: unemployed share of the labour force, mean of 12 months, in Raahe; January 2023 – December 2024. " +
        "The municipality’s figure was highest in November 2024 (9.8%) and lowest in December 2024 (9.6%)."
    );
  });

  test("by the months since the newest break alone, which it names", () => {
    const broken = [point("2024-09", 30), point("2024-10", 1), point("2024-11", 9, {status: "break"})];
    expect(say(subject([...broken, point("2024-12", 10)]))).toMatch(
      /highest in December 2024 \(10\.0%\) and lowest in November 2024 \(9\.0%\)\. The series breaks in November 2024:/
    );
  });
});

test("figures that are shown alike have no highest and lowest", () => {
  const alike = subject([point("2024-11", 9.01), point("2024-12", 8.99)]);
  expect(inAll((locale) => municipalityAltText(alike, [], locale)).map((text) => text.split("2024. ")[1])).toEqual([
    "Kunnan luku oli kaikkina näytettyinä kuukausina 9,0 %.",
    "Kommunens siffra var 9,0 % alla månader som visas.",
    "The municipality’s figure was 9.0% in every month shown."
  ]);
});

test("of months that share the highest or the lowest figure the first is named", () => {
  const tied = [point("2024-09", 9), point("2024-10", 10), point("2024-11", 10), point("2024-12", 9)];
  expect(say(subject(tied))).toMatch(/highest in October 2024 \(10\.0%\) and lowest in September 2024 \(9\.0%\)\.$/);
});

test.each([
  ["no month has a figure", subject([point("2024-12", null)])],
  ["there is no month", subject([])],
  ["no mean could be made", subject([point("2024-12", 9)], [])]
])("where %s the picture says that nothing can be shown", (_, one) => {
  expect(say(one)).toBe("This indicator cannot be shown for Raahe: the figures are confidential or missing.");
});
