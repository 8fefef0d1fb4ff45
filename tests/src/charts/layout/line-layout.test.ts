import {describe, expect, test} from "vitest";
import {lineLayout, scaleOf} from "../../../../src/charts/layout/line-layout.ts";
import {madeUpContent} from "../made-up-line-content.ts";

const area = [9, 8, 10, 9, 8, 9, 8, 9, 8, 9];
const content = madeUpContent(area);
const layout = lineLayout(content);

describe("places are parts of the room", () => {
  test("from the first month at the left to the last at the right", () => {
    expect([layout.x("2020-11"), layout.x("2021-02"), layout.x("2021-08")]).toEqual([0, 3 / 9, 1]);
  });

  test("from the highest value of the scale down to the lowest", () => {
    // Values lie between 7 and 10, far above zero.
    expect([layout.scale.low, layout.scale.high]).toEqual([7, 10]);
    expect([layout.y(10), layout.y(9), layout.y(7)]).toEqual([0, 1 / 3, 1]);
  });

  test("also where the axis has one month only", () => {
    const {x, ends} = lineLayout({...content, first: "2021-08", last: "2021-08"});
    expect(x("2021-08")).toBe(0);
    expect(ends.late.map((end) => end.x)).toEqual([0, 0]);
  });

  test("also where nothing is known", () => {
    const {scale, y, ends} = lineLayout(madeUpContent([null], [null]));
    expect([scale.low, scale.high, y(0), y(1)]).toEqual([0, 1, 1, 0]);
    expect(ends).toEqual({late: [], early: []});
  });
});

describe("shaded times", () => {
  const covid = {first: "2020-03", last: "2021-02", label: "Koronavuosi"} as const;

  test("are shown as far as the axis reaches", () => {
    const shown = lineLayout({...content, covid});
    expect(shown.pilot).toEqual({...content.pilot, last: "2021-08"});
    expect(shown.covid).toEqual({...covid, first: "2020-11"});
  });

  test("are not shown where the axis has none of their months, or the drawing none of them", () => {
    expect(lineLayout({...content, covid, first: "2025-01", last: "2025-10"})).toMatchObject({
      pilot: null,
      covid: null
    });
    expect(layout.covid).toBeNull();
  });

  test("of one month have a first and a last month", () => {
    expect(lineLayout({...content, covid, first: "2021-02"}).covid).toEqual({
      ...covid,
      first: "2021-02",
      last: "2021-02"
    });
  });
});

test("breaks lie between the month of each and the one before", () => {
  expect(lineLayout({...content, breaks: ["2021-02", "2021-08"]}).breaks).toEqual([2.5 / 9, 8.5 / 9]);
  expect(layout.breaks).toEqual([]);
});

test("the area lies in front: series follow one another from back to front", () => {
  expect(layout.series.map(({id}) => id)).toEqual(["rest", "area"]);
});

describe("the ends of lines", () => {
  test("lie at their last known values, with the texts that belong there", () => {
    expect(layout.ends.early).toEqual([]);
    expect(layout.ends.late.map(({id, x, name, value}) => [id, x, name, value])).toEqual([
      ["area", 1, "Espoo", "9,0"],
      ["rest", 1, "Ilman kokeilua", "8,8"]
    ]);
    expect(layout.ends.late[0]?.y).toBeCloseTo(1 / 3, 12);
    expect(layout.ends.late[1]?.y).toBeCloseTo(0.4, 12);
  });

  test("are told apart where a line ends long before the others", () => {
    const {late, early} = lineLayout(madeUpContent([9, 8, ...Array<null>(8).fill(null)])).ends;
    expect([late.map(({id}) => id), early.map(({id, x}) => [id, x])]).toEqual([["rest"], [["area", 1 / 9]]]);
  });
});

describe("the scale", () => {
  test("has room for the limits of the area", () => {
    expect(scaleOf(madeUpContent([9, [9, 7, 12]], [8, 8])).high).toBe(12);
  });

  test("has room for values that must be seen", () => {
    expect(scaleOf({...content, reach: [0]})).toMatchObject({low: 0, high: 10});
  });
});
