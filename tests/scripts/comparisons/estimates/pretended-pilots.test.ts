import {describe, expect, test} from "vitest";
import type {Outcome} from "../../../../scripts/comparisons/estimates/outcome.ts";
import {pretendedStarts, pretendPilots} from "../../../../scripts/comparisons/estimates/pretended-pilots.ts";
import {addMonths, monthsFrom} from "../../../../src/model/months.ts";
import type {Month} from "../../../../src/model/months.ts";
import {seriesOf} from "../made-series.ts";

const march = (first: number, last: number): Month[] =>
  Array.from({length: last - first + 1}, (_, i): Month => `${first + i}-03`);

describe("pretended starts", () => {
  test.each([
    ["the vintage of 2022-03-22", 12, 2020],
    ["the vintage of 2023-11-21", 32, 2018],
    ["all pilot months", 46, 2017]
  ])(
    "are every March from 2011 on whose window ends before the pilots: with %s, %i months, to %i",
    (_, length, last) => {
      expect(pretendedStarts(length)).toEqual(march(2011, last));
    }
  );

  test("never see a pilot month, and leave no start out that does not", () => {
    for (let length = 1; length <= 46; length++) {
      const starts = pretendedStarts(length);
      const ends = starts.map((start) => addMonths(start, length - 1));
      expect(ends.every((end) => end < "2021-03")).toBe(true);
      expect(monthsFrom(starts.at(-1)!, "2021-03")).toBeLessThan(length + 12);
    }
  });
});

describe("a pretended pilot", () => {
  // 60 months before March 2011, then ten years to the pilots. The area steps up by 1 in April 2018 and by 50 with the
  // pilots; the two donors never move. Seen from 12 months on, only the window of March 2018 holds the step.
  const first: Month = "2006-03";
  const values = (step: (month: Month) => number) =>
    Array.from({length: 60 + 120 + 46}, (_, t) => step(addMonths(first, t)));
  const area = seriesOf(
    "area",
    first,
    values((month) => (month < "2018-04" ? 8 : month < "2021-03" ? 9 : 59))
  );
  const donors = [5, 6].map((level) =>
    seriesOf(
      `KU00${level}`,
      first,
      values(() => level)
    )
  );
  const outcome = (last: Month): Outcome => ({
    areas: [area],
    donors,
    scale: "as published",
    preLength: 60,
    window: {first: "2021-03", last, estimatedAfter: null}
  });

  test("is as long as the pilots are seen", () => {
    const {starts, atts} = pretendPilots(outcome("2022-02"), "did")(area)!;
    // From 2019 on the sixty months before hold 11 and 23 months of the step.
    const expected = [0, 0, 0, 0, 0, 0, 0, 11 / 12, 1 - 11 / 60, 1 - 23 / 60];
    expect(starts).toEqual(march(2011, 2020));
    atts.forEach((att, i) => expect(att).toBeCloseTo(expected[i]!, 12));
  });

  test("shrinks nothing but the number of starts when the whole pilot is seen", () => {
    const {starts, atts} = pretendPilots(outcome("2024-12"), "did")(area)!;
    // 46 months from March 2015, 2016 and 2017 hold 9, 21 and 33 months of the step.
    const expected = [0, 0, 0, 0, 9 / 46, 21 / 46, 33 / 46];
    expect(starts).toEqual(march(2011, 2017));
    atts.forEach((att, i) => expect(att).toBeCloseTo(expected[i]!, 12));
  });

  test("is not told where the area's figures break before the pilots", () => {
    const broken = {...area, points: area.points.map((point) => ({...point}))};
    broken.points[100] = {...broken.points[100]!, status: "break"};
    expect(pretendPilots(outcome("2024-12"), "did")(broken)).toBeNull();
  });
});
