import {describe, expect, test} from "vitest";
import {areaLevels, municipalityLevelList} from "../../../../src/figures/levels/level-list.ts";
import type {LevelList} from "../../../../src/figures/levels/level-list.ts";
import {monthRange} from "../../../../src/model/months.ts";
import type {Month} from "../../../../src/model/months.ts";
import type {AreaCard} from "../../../../src/model/pages/pages.ts";
import type {MunicipalityLevels} from "../../../../src/model/pages/municipality-pages.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {point} from "../../i18n/samples.ts";

const unit = "percent of labour force";

/** An area whose share in a month is the last two figures of its year. */
function card(id: string, last: Month, change: (one: SeriesPoint) => SeriesPoint = (one) => one): AreaCard {
  const points = monthRange("2019-01", last).map((month) => change(point(month, Number(month.slice(2, 4)))));
  return {area: {id}, lines: [{id: "area", points}]} as unknown as AreaCard;
}

const textsOf = (list: LevelList, id: string) =>
  list.cells.get(id)?.map(({text, mark}) => `${text}${mark && ` ${mark}`}`);

describe("the list of areas", () => {
  test("has whole years before and in the pilots, the last month of the pilots, and the newest after them", () => {
    const list = areaLevels([card("espoo", "2025-01")], unit, "en");
    expect(list.heads).toEqual([
      {text: "2019, before the pilot"},
      {text: "2024, pilot"},
      {text: "December 2024", month: "2024-12"},
      {text: "January 2025, after the pilot", month: "2025-01"}
    ]);
    expect(textsOf(list, "espoo")).toEqual(["19.0", "24.0", "24.0", "25.0"]);
  });

  test("has no column after the pilots where the figures end within them, and the last year that is whole", () => {
    const {heads} = areaLevels([card("espoo", "2023-10")], unit, "en");
    expect(heads.map(({text}) => text)).toEqual(["2019, before the pilot", "2022, pilot", "October 2023"]);
  });

  test("leaves open what one area lacks, and marks what is estimated", () => {
    const estimated = card("oulu", "2024-12", (one) => (one.month === "2024-03" ? {...one, status: "estimated"} : one));
    const list = areaLevels([estimated, card("espoo", "2023-10")], unit, "en");
    expect(textsOf(list, "oulu")).toEqual(["19.0", "24.0 E", "24.0"]);
    expect(textsOf(list, "espoo")).toEqual(["19.0", "–", "–"]);
    expect(list.statuses).toEqual(["estimated"]);
  });
});

describe("the gaps of areas to the municipalities without a pilot", () => {
  const beside = (one: AreaCard, value: number): AreaCard => ({
    ...one,
    lines: [...one.lines, {id: "rest", points: monthRange("2019-01", "2024-12").map((month) => point(month, value))}]
  });

  test("are those of the figures shown, of the last whole year of the pilots", () => {
    // Means of 23.96 and 24.04 are shown as 24.0: no difference is seen between them.
    const list = areaLevels(
      [
        beside(
          card("espoo", "2025-01", (one) => ({...one, value: 23.96})),
          24.04
        )
      ],
      unit,
      "en"
    );
    expect(list.gaps?.year).toBe("2024");
    expect(list.gaps?.texts.get("espoo")).toBe("0.0");
    expect(textsOf(list, "rest")).toEqual(["24.0", "24.0", "24.0", "–"]);
  });

  test("are none where there is nothing beside the areas", () => {
    expect(areaLevels([card("espoo", "2025-01")], unit, "en").gaps).toBeNull();
  });
});

describe("the list of municipalities", () => {
  const hidden = {status: "suppressed", reason: "confidential"} as const;
  const levels = (time: MunicipalityLevels["time"], newest: Month): MunicipalityLevels => ({
    time,
    levels: [
      {code: "KU001", first: point("2019-12", 9), level: point("2024-12", 8), last: point(newest, 7)},
      {code: "KU002", first: null, level: point("2024-12", null, hidden), last: point("2023-01", 5)}
    ]
  });

  test("has the same times for all; what is confidential is said in a word and explained", () => {
    const list = municipalityLevelList(levels({kind: "year", year: "2024"}, "2025-01"), unit, "en");
    expect(list.heads.map(({text}) => text)).toEqual([
      "2019, before the pilot",
      "2024, pilot",
      "January 2025, after the pilot"
    ]);
    expect(textsOf(list, "KU001")).toEqual(["9.0", "8.0", "7.0"]);
    const [first, level, newest] = textsOf(list, "KU002") ?? [];
    expect([first, newest]).toEqual(["–", "–"]);
    expect(level).toMatch(/\p{L}/u);
    expect(list.absences).toEqual(["no mean"]);
  });

  test("does not show a month twice", () => {
    const {heads} = municipalityLevelList(levels({kind: "month", month: "2024-12"}, "2024-12"), unit, "en");
    expect(heads.map(({text}) => text)).toEqual(["2019, before the pilot", "December 2024"]);
  });
});
