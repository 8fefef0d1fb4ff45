import {expect, test} from "vitest";
import {gapTable} from "../../../../src/figures/tables/gap-table.ts";
import type {EffectPoint} from "../../../../src/model/comparisons/comparisons.ts";
import {addMonths} from "../../../../src/model/months.ts";

const points: EffectPoint[] = [0.2, -0.4, 0.1, 0.8, 1.6, 1.2].map((effect, t) => ({
  month: addMonths("2020-12", t),
  effect,
  comparison: 9,
  band: 1 + t / 10
}));

test("the newest month stands first, year by year, the area being the comparison and the gap together", () => {
  const [newest, older] = gapTable({points}, "as published", "en").years;
  expect(newest?.rows.map(({name}) => name)).toEqual(["May 2021", "Apr 2021", "Mar 2021", "Feb 2021", "Jan 2021"]);
  expect(textsOf(newest)?.[0]).toEqual(["10.2", "9.0", "+1.2", "1.5"]);
  expect([older?.year, textsOf(older)]).toEqual(["2020", [["9.2", "9.0", "+0.2", "1.0"]]]);
});

test("the gap of shares is that of the levels shown", () => {
  // 8.84 − 8.36 is 0.48, but a reader sees 8.8 and 8.4.
  const [year] = gapTable({points: [{...points[0]!, effect: 0.48, comparison: 8.36}]}, "as published", "fi").years;
  expect(textsOf(year)).toEqual([["8,8", "8,4", "+0,4", "1,0"]]);
});

test("the gap of counts is in per cent, so no levels stand before it; an unknown band is empty", () => {
  const point: EffectPoint = {month: "2021-05", effect: 9.53102, comparison: 690.775528, band: null};
  const [year] = gapTable({points: [point]}, "hundred logs", "en").years;
  expect(textsOf(year)).toEqual([["+9.5", ""]]);
});

test("a gap of no months has no rows", () => {
  expect(gapTable({points: []}, "as published", "fi").years).toEqual([]);
});

function textsOf(year: ReturnType<typeof gapTable>["years"][number] | undefined): string[][] | undefined {
  return year?.rows.map(({cells}) => cells.map(({text}) => text));
}
