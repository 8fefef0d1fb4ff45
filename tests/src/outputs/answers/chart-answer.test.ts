import {expect, test} from "vitest";
import {madeUpAnswer} from "./made-up-answer.ts";

const answer = madeUpAnswer([9, 8, 9, 8, [9.12345, "estimated"]]);

test("the figure of the last month of the pilots stands at the top, with what it is beside", () => {
  expect(answer).toMatchObject({
    area: "espoo",
    areaName: "Espoo",
    indicator: "unemployed-share",
    unit: "per cent of the labour force",
    month: "2021-03",
    value: 9.123,
    status: "E",
    change: null,
    rest: 7,
    difference: 2.123
  });
});

test("the mean gap comes with its usual variation, its months and what must be read with it", () => {
  expect(answer).toMatchObject({
    meanGap: 1,
    meanGapBand: 2,
    meanGapUnit: "percentage points",
    meanGapFirst: "2021-03",
    meanGapLast: "2021-03"
  });
  expect(answer.verdict).toMatch(/does not show an effect/);
  expect(answer.cautions.length).toBeGreaterThan(3);
});

test("it says what it rests on, how to refer to it and where the page and all months are", () => {
  expect(answer).toMatchObject({
    first: "2020-11",
    last: "2021-03",
    pilotFirst: "2021-03",
    pilotLast: "2024-12",
    address: "https://statistics.example/kuntakokeilut/en/areas/espoo/unemployed-share/",
    csv: "https://statistics.example/kuntakokeilut/data/charts/espoo/unemployed-share.csv",
    licence: "https://creativecommons.org/licenses/by/4.0/"
  });
  expect(answer.citation).toContain(answer.address);
  expect(answer.endsBecause).toMatch(/\S/);
});

test("a chart without any figure says so, and has no numbers", () => {
  const empty = madeUpAnswer([null, null, null, null, null]);
  expect(empty).toMatchObject({month: null, value: null, rest: null, difference: null, change: null});
  expect(empty.sentence).toMatch(/cannot be shown/);
});
