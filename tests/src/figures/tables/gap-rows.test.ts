import {expect, test} from "vitest";
import {gapRows} from "../../../../src/figures/tables/gap-rows.ts";
import type {EffectPoint} from "../../../../src/model/comparisons/comparisons.ts";
import {addMonths} from "../../../../src/model/months.ts";

const points: EffectPoint[] = [0.2, -0.4, 0.1, 0.8, 1.6, 1.2].map((effect, t) => ({
  month: addMonths("2020-12", t),
  effect,
  comparison: 9,
  band: 1 + t / 10
}));

test("the newest month stands first, year by year, the area being the comparison and the gap together", () => {
  const [newest, older] = gapRows({points}, "as published", "percent of labour force", "en");
  expect(newest?.map(({name}) => name)).toEqual(["May 2021", "Apr 2021", "Mar 2021", "Feb 2021", "Jan 2021"]);
  expect(newest?.[0]).toEqual({
    year: "2021",
    name: "May 2021",
    area: "10.2",
    weighted: "9.0",
    gap: "+1.2",
    band: "1.5"
  });
  expect(older?.map(({name, gap}) => [name, gap])).toEqual([["Dec 2020", "+0.2"]]);
});

test("levels of counts are people, not logarithms, and an unknown band is empty", () => {
  // 100 ln 1000 = 690.7755; a gap of 9.531 is 10 per cent, so that the area has 1,100.
  const point: EffectPoint = {month: "2021-05", effect: 9.53102, comparison: 690.775528, band: null};
  const [[row] = []] = gapRows({points: [point]}, "hundred logs", "persons", "en");
  expect(row).toEqual({year: "2021", name: "May 2021", area: "1,100", weighted: "1,000", gap: "+9.5", band: ""});
});

test("a gap of no months has no rows", () => {
  expect(gapRows({points: []}, "as published", "percent", "fi")).toEqual([]);
});
