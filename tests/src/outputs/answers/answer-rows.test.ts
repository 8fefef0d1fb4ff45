import {expect, test} from "vitest";
import {answerMonths, answerYears} from "../../../../src/outputs/answers/answer-rows.ts";
import {addMonths} from "../../../../src/model/months.ts";
import {madeUpWeighted} from "../../charts/made-up-chart-page.ts";
import type {ChartLine} from "../../../../src/model/pages/pages.ts";

const refused = {
  ...madeUpWeighted("as published", [7, 8]),
  estimate: {kind: "unavailable", area: "espoo", reason: "described only", units: []}
} as const;

const exact = (value: number | null | undefined) => value ?? null;

/** From January 2019 on, rising by one a month. */
function rising(id: ChartLine["id"], months: number, broken = -1): ChartLine {
  return {
    id,
    points: Array.from({length: months}, (_, i) => ({
      month: addMonths("2019-01", i),
      value: i,
      status: i === broken ? ("break" as const) : ("normal" as const),
      bounds: null,
      reason: null
    }))
  };
}

test("whole years are the means of their months; of a year that is not whole there is none", () => {
  // 0 + 1 + … + 11 = 66, over 12 is 5.5; a year later each month is 12 more.
  expect(answerYears([rising("area", 25), rising("rest", 12)], exact)).toEqual([
    {year: 2019, value: 5.5, rest: 5.5},
    {year: 2020, value: 17.5, rest: null},
    {year: 2021, value: null, rest: null}
  ]);
});

test("the newest 24 months stand newest first, with the change on the year before and the gap where there is one", () => {
  const months = answerMonths(
    {lines: [rising("area", 28), rising("rest", 28)]},
    madeUpWeighted("as published", [7, 8]),
    exact
  );
  expect(months).toHaveLength(24);
  expect(months.slice(0, 2)).toEqual([
    {month: "2021-04", value: 27, status: "A", change: 12, rest: 27, gap: null},
    {month: "2021-03", value: 26, status: "A", change: 12, rest: 26, gap: 1}
  ]);
  expect(months.at(-1)).toMatchObject({month: "2019-05", change: null});
});

test("the gap of a count is in persons, though it is estimated in logarithms", () => {
  // 100 ln 1000 = 690.7755; one hundredth more is 1.005 per cent, that is 10.05 persons.
  const weighted = madeUpWeighted("hundred logs", [690.775528, 690.775528]);
  const [march] = answerMonths({lines: [rising("area", 27)]}, weighted, exact);
  expect(march?.gap).toBeCloseTo(10.0502, 3);
});

test("there is no change across a break", () => {
  const months = answerMonths({lines: [rising("area", 25, 20), rising("rest", 25)]}, refused, exact);
  expect(months.map(({change}) => change).slice(0, 6)).toEqual([null, null, null, null, null, 12]);
});
