import {expect, test} from "vitest";
import {levelReadings, standingOf, thirdsByCode} from "../../../../src/figures/levels/standing.ts";
import type {MunicipalityLevels} from "../../../../src/model/pages/municipality-pages.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {plain, point} from "../../i18n/samples.ts";

const confidential = {status: "suppressed", reason: "confidential"} as const;

function levelsOf(levels: Readonly<Record<string, SeriesPoint | null>>): MunicipalityLevels {
  return {
    time: {kind: "year", year: "2024"},
    levels: Object.entries(levels).map(([code, level]) => ({code, first: null, level, last: null}))
  };
}

const levels = levelsOf({
  KU001: point("2024-12", 8.04),
  KU002: point("2024-12", 7.96),
  KU003: point("2024-12", 9.5),
  KU004: point("2024-12", 12),
  KU005: point("2024-12", null, confidential),
  KU006: point("2024-12", null, {status: "missing", reason: "merged"}),
  KU007: null
});

test("a municipality stands among all by its figure as it is shown", () => {
  const {values, own, time} = standingOf(levels, "KU002", "percent of labour force");
  expect(values).toEqual([8, 8, 9.5, 12]);
  // As equal as they are shown, the two lowest stay in the order in which they came.
  expect([own?.value, own?.at]).toEqual([8, 1]);
  expect(time).toEqual({kind: "year", year: "2024"});
});

test("those that are shown alike stand in the same third", () => {
  const thirdOf = (code: string) => standingOf(levels, code, "percent of labour force").own?.third;
  expect(["KU001", "KU002", "KU003", "KU004"].map(thirdOf)).toEqual([null, null, null, null]);
  const more = levelsOf(
    Object.fromEntries([8.04, 7.96, 9, 9.5, 10, 12].map((value, i) => [`KU${i}`, point("2024-12", value)]))
  );
  expect(["KU0", "KU1", "KU2", "KU5"].map((code) => standingOf(more, code, "percent").own?.third)).toEqual([
    "lower",
    "lower",
    "middle",
    "higher"
  ]);
});

test("every municipality that has a figure is told from the lowest to the highest, with its third where there are some", () => {
  const names = new Map([
    ["KU001", "Akaa"],
    ["KU002", "Espoo"],
    ["KU003", "Salo"],
    ["KU004", "Vaasa"]
  ]);
  expect(levelReadings(levels, names, "percent of labour force", "en")).toEqual([
    "Akaa: 8.0%",
    "Espoo: 8.0%",
    "Salo: 9.5%",
    "Vaasa: 12.0%"
  ]);
  const even = levelsOf({KU004: point("2024-12", 12), KU003: point("2024-12", 9), KU001: point("2024-12", 8)});
  expect(levelReadings(even, names, "percent of labour force", "fi").map(plain)).toEqual([
    "Akaa: 8,0 %, alin kolmannes",
    "Salo: 9,0 %, keskimmäinen kolmannes",
    "Vaasa: 12,0 %, ylin kolmannes"
  ]);
  expect([...thirdsByCode(even, "percent of labour force")]).toEqual([
    ["KU001", "lower"],
    ["KU003", "middle"],
    ["KU004", "higher"]
  ]);
  expect(thirdsByCode(levels, "percent of labour force").size).toBe(0);
});

test("one without a figure has no place, and those without one are counted by the reason", () => {
  expect(standingOf(levels, "KU005", "percent of labour force").own).toBeNull();
  expect(standingOf(levels, "KU007", "percent of labour force").absent).toEqual({confidential: 1, other: 2});
});
