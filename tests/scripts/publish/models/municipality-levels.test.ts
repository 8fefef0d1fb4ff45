import {describe, expect, test} from "vitest";
import {municipalityLevels} from "../../../../scripts/publish/models/municipality-levels.ts";
import type {Publication} from "../../../../scripts/publish/models/publication.ts";
import {monthRange} from "../../../../src/model/months.ts";
import type {Month} from "../../../../src/model/months.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {known, madeUpPublication} from "../made-up-publication.ts";

const confidential = {value: null, status: "suppressed", bounds: null, reason: "confidential"} as const;

/** Municipalities with the headline share in all months from one to another, but for those that are confidential. */
function publication(last: Month, hidden: Readonly<Record<string, readonly Month[]>> = {}): Publication {
  const made = madeUpPublication();
  const [one] = made.reference.municipalities;
  const codes = ["KU001", "KU002", "KU003"];
  const pointsOf = (code: string): SeriesPoint[] =>
    monthRange("2019-01", last).map((month) =>
      hidden[code]?.includes(month) ? {month, ...confidential} : known(month, Number(month.slice(0, 4)) - 2000)
    );
  const series = codes.map((area) => [area, {area, indicator: "unemployed-share", points: pointsOf(area)}] as const);
  return {
    ...made,
    reference: {...made.reference, municipalities: codes.map((code) => ({...one!, code}))},
    indicators: {...made.indicators, series: new Map([["unemployed-share", new Map(series)]])}
  };
}

describe("the time of all levels", () => {
  test("is the last year of the pilots, also where newer months are held", () => {
    const {time, levels} = municipalityLevels(publication("2025-06"));
    expect(time).toEqual({kind: "year", year: "2024"});
    expect(levels[0]).toEqual({
      code: "KU001",
      first: known("2019-12", 19),
      level: known("2024-12", 24),
      last: known("2024-12", 24)
    });
  });

  test("is the last whole one, where the months of a year have begun", () => {
    expect(municipalityLevels(publication("2023-10")).time).toEqual({kind: "year", year: "2022"});
  });

  test("is a year that most have, and one without it has no figure then", () => {
    const {time, levels} = municipalityLevels(publication("2022-12", {KU002: ["2022-05"]}));
    expect(time).toEqual({kind: "year", year: "2022"});
    expect(levels.map(({level}) => [level?.value, level?.reason])).toEqual([
      [22, null],
      [null, "confidential"],
      [22, null]
    ]);
    const most = publication("2022-12", {KU002: ["2022-05"], KU003: ["2022-01"]});
    expect(municipalityLevels(most).time).toEqual({kind: "year", year: "2021"});
  });

  test("is the newest month that most have, where no year of the pilots is whole", () => {
    const {time, levels} = municipalityLevels(publication("2021-04", {KU001: ["2021-04"], KU002: ["2021-04"]}));
    expect(time).toEqual({kind: "month", month: "2021-03"});
    expect(levels.map(({level}) => level?.month)).toEqual(["2021-03", "2021-03", "2021-03"]);
  });
});

test("what nobody published is absent with its reason, and never a guess", () => {
  const {levels} = municipalityLevels(publication("2021-12", {KU001: ["2019-03"]}));
  expect([levels[0]?.first?.value, levels[0]?.first?.reason]).toEqual([null, "confidential"]);
});

test("without any figure there are no levels to speak of", () => {
  const months = monthRange("2019-01", "2019-02");
  const hidden = {KU001: months, KU002: months, KU003: months};
  expect(() => municipalityLevels(publication("2019-02", hidden))).toThrow(
    /expected a month of which most have a figure/
  );
});
