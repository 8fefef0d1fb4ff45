import {describe, expect, test} from "vitest";
import {certaintySentences} from "../../../../src/i18n/sentences/certainty.ts";
import type {IndicatorUnit} from "../../../../src/model/indicators.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {plain, point} from "../samples.ts";

const certain = point("2024-12", 8);
/** Estimates for either reason. */
const fromShares = point("2024-12", 8, {status: "estimated"});
const fromParts = point("2024-12", 8, {status: "estimated", bounds: {low: 7.6, high: 8.4}});

function say(area: SeriesPoint, rest: SeriesPoint | null, unit: IndicatorUnit = "percent of labour force"): string[] {
  return certaintySentences(area, rest, unit, "area", "en").map(plain);
}

const ofParts = "because some of the municipalities’ figures are confidential.";
const limits = "The area’s true figure lies between 7.6 and 8.4.";

describe("of certain figures nothing is said", () => {
  test.each([
    ["where both are certain", certain, certain],
    ["where one stands alone", certain, null],
    ["at a break without limits", point("2024-12", 8, {status: "break"}), null]
  ])("%s", (_, area, rest) => {
    expect(say(area, rest)).toEqual([]);
  });
});

describe("an estimate is told", () => {
  test("of the area, with its limits where confidential parts give some", () => {
    expect(say(fromParts, certain)).toEqual([`The area’s figure is an estimate, ${ofParts}`, limits]);
    expect(say(fromShares, null)).toEqual([
      "The area’s figure is an estimate: a weighted mean of the municipalities’ published shares."
    ]);
  });

  test("of the comparison alone, without limits", () => {
    expect(say(certain, fromParts)).toEqual([`The comparison figure is an estimate, ${ofParts}`]);
  });

  test("of both in one sentence where the reason is the same, with the limits of the area", () => {
    expect(say(fromParts, fromParts)).toEqual([`Both figures are estimates, ${ofParts}`, limits]);
  });

  test("of each in its own sentence where the reasons differ, the area's first", () => {
    expect(say(fromParts, fromShares)).toEqual([
      `The area’s figure is an estimate, ${ofParts}`,
      limits,
      "The comparison figure is an estimate: a weighted mean of the municipalities’ published shares."
    ]);
  });

  test("at a break, which may hide that status, by its limits", () => {
    expect(say({...fromParts, status: "break"}, null)).toEqual([
      `The area’s figure is an estimate, ${ofParts}`,
      limits
    ]);
  });
});

describe("limits that readers see as one figure leave it certain", () => {
  test.each([
    ["percent of labour force", {low: 7.96, high: 8.04}, 0],
    ["percent of labour force", {low: 7.94, high: 8.04}, 2],
    ["persons", {low: 119.6, high: 120.4}, 0],
    ["persons", {low: 119, high: 120}, 2]
  ] as const)("%s between %o", (unit, bounds, sentences) => {
    expect(say({...fromParts, bounds}, null, unit).length).toBe(sentences);
  });

  test("and the other figure speaks for itself", () => {
    expect(say({...fromParts, bounds: {low: 8, high: 8}}, fromParts)).toEqual([
      `The comparison figure is an estimate, ${ofParts}`
    ]);
  });
});

test("a provisional figure of the area is told, one of the comparison is not", () => {
  const provisional = point("2024-12", 8, {status: "provisional"});
  expect(say(provisional, fromShares).map((sentence) => sentence.slice(0, 34))).toEqual([
    "The area’s figure is provisional: ",
    "The comparison figure is an estima"
  ]);
  expect(say(certain, provisional)).toEqual([]);
});

test("limits are written in the manner of each language, and owned by all areas where all are added up", () => {
  const count = point("2024-12", 13_400, {status: "estimated", bounds: {low: 13_350, high: 13_450}});
  const said = locales.map((locale) => certaintySentences(count, null, "persons", "together", locale)[1]);
  expect(said.map((sentence) => plain(sentence ?? ""))).toEqual([
    "Kokeilualueiden oikea luku on välillä 13 350–13 450.",
    "Försöksområdenas verkliga siffra ligger mellan 13 350 och 13 450.",
    "The pilot areas’ true figure lies between 13,350 and 13,450."
  ]);
});
