import {expect, test} from "vitest";
import {indicatorLevels} from "../../../../src/figures/levels/indicator-level.ts";
import {plain, point, summary} from "../../i18n/samples.ts";

const years = {
  first: {year: "2019", area: 9.04, rest: null},
  last: {year: "2024", area: 11.26, rest: null}
};

test("an indicator is told in whole years, the last month of the pilots and the newest one after them", () => {
  const after = {point: point("2025-01", 12), rest: null};
  const shown = indicatorLevels({...summary(point("2024-12", 11.5), null, null), years, after}, "percent", "en");
  expect(shown.map(({when, value}) => [when, plain(value)])).toEqual([
    ["2019, before the pilot", "9.0%"],
    ["2024, pilot", "11.3%"],
    ["December 2024", "11.5%"],
    ["January 2025, after the pilot", "12.0%"]
  ]);
});

test("what is not known is left out", () => {
  expect(indicatorLevels(summary(point("2022-02", 1234), null, null), "persons", "fi").map(({when}) => when)).toEqual([
    "helmikuu 2022"
  ]);
  expect(indicatorLevels(summary(null, null, null), "persons", "fi")).toEqual([]);
});
