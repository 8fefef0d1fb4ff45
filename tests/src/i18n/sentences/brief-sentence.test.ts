import {describe, expect, test} from "vitest";
import {briefSentence, chartParagraphs, pictureSentence} from "../../../../src/i18n/sentences/chart-sentence.ts";
import {locales} from "../../../../src/model/languages.ts";
import {coverage, espoo, indicator, plain, point, summary} from "../samples.ts";

describe("the brief sentence of a small drawing", () => {
  const share = summary(point("2024-12", 9.04), null, point("2024-12", 8));
  test("says the last figure and that of the municipalities without a pilot", () => {
    expect(locales.map((locale) => plain(briefSentence(share, indicator("activation-rate"), locale) ?? ""))).toEqual([
      "Joulukuun 2024 lopussa luku oli 9,0 %, kunnissa ilman kokeilua 8,0 %.",
      "I slutet av december 2024 var siffran 9,0 %, i kommuner utan försök 8,0 %.",
      "At the end of December 2024 the figure was 9.0%, in municipalities without a pilot 8.0%."
    ]);
  });
  test("sets no count beside another, and is not told without a figure", () => {
    const count = summary(point("2024-12", 1234), null, point("2024-12", 99999));
    expect(plain(briefSentence(count, indicator("new-vacancies"), "fi") ?? "")).toBe(
      "Joulukuussa 2024 luku oli 1 234 työpaikkaa."
    );
    expect(briefSentence(summary(point("2024-12", null), null, null), indicator("vacancies"), "en")).toBeNull();
  });
});

test("the sentences under a chart stand in paragraphs: whole years, the last pilot month, what came after", () => {
  const figures = {
    ...summary(point("2024-12", 9.04), null, point("2024-12", 8)),
    years: {first: {year: "2019", area: 8, rest: 7}, last: {year: "2024", area: 9, rest: 8}},
    after: {point: point("2025-01", 9.5), rest: null}
  };
  const parts = chartParagraphs(figures, coverage("unemployed-share", {last: "2025-01"}), espoo, "en");
  expect(parts).toHaveLength(3);
  expect(parts.map((part) => /2019|December 2024|January 2025/.exec(part)?.[0])).toEqual([
    "2019",
    "December 2024",
    "January 2025"
  ]);
  expect(
    chartParagraphs(summary(point("2024-12", 9), null, null), coverage("unemployed-share"), espoo, "fi")
  ).toHaveLength(1);
});

test("a picture tells the last pilot month, and neither the change in a year nor what came after", () => {
  const figures = {...summary(point("2024-12", 9.04), point("2023-12", 8), point("2024-12", 8.5))};
  const covered = coverage("unemployed-share", {last: "2025-01"});
  const years = {first: {year: "2019", area: 8, rest: 7}, last: {year: "2024", area: 9, rest: 8}};
  const after = {point: point("2025-01", 9.5), rest: null};
  const alone = pictureSentence({...figures, after}, covered, espoo, "en");
  expect(alone).toMatch(/9\.0 per cent .* 8\.5 per cent/);
  expect(alone).not.toMatch(/a year earlier|2025|cannot be shown/);
  expect(pictureSentence({...figures, after, years}, covered, espoo, "en")).not.toMatch(/8\.5 per cent|2025/);
  expect(pictureSentence({...figures, years}, covered, espoo, "en")).toMatch(
    /7\.0 and 8\.0 per cent, each 1\.0 percentage points lower\. At the end of December 2024, 9\.0 per cent/
  );
});

test("a series is not said in a picture to have ended where its last pilot month is withheld and a later one is known", () => {
  const withheld = summary(point("2024-11", 8.8), null, null);
  const later = coverage("unemployed-share", {last: "2025-01"});
  const figures = {...withheld, after: {point: point("2025-01", 9), rest: null}};
  expect(pictureSentence(figures, later, espoo, "en")).not.toMatch(/ends during the pilot/);
  const ended = coverage("unemployed-share", {last: "2024-11"});
  expect(pictureSentence(withheld, ended, espoo, "en")).toMatch(/ends during the pilot, in November 2024\.$/);
});
