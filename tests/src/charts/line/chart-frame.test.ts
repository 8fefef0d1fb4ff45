import {describe, expect, test} from "vitest";
import {chartFrame, frameOptions, pilotNamePlace, tickGap} from "../../../../src/charts/line/chart-frame.ts";
import {chartSizes} from "../../../../src/charts/svg/sizes.ts";
import {madeUpContent} from "../made-up-line-content.ts";

const content = madeUpContent([9, 8, 10, 9, 8, 9, 8, 9, 8, 9]);
const numbered = {...content, events: [{number: 1, month: "2021-05"}] as const};
/** Every letter is as wide as half of its height, so that rooms can be counted. */
const size = {...chartSizes.wide, measure: (text: string, fontSize: number) => (text.length * fontSize) / 2};

describe("the room of the lines", () => {
  const frame = chartFrame(content, size);

  test("begins beside the longest number of the axis", () => {
    // "10" is 13 pixels wide.
    expect(frame.left).toBe(13 + tickGap);
  });

  test("ends where the longest label still has room", () => {
    // "Ilman kokeilua" has 14 letters of 6.5 pixels, and stands 10 pixels from the lines.
    expect(frame.right).toBeCloseTo(720 - 91 - 10, 9);
  });

  test("reaches down to the two rows of the years", () => {
    expect(frame.bottom).toBe(360 - 2 * 13);
  });

  test("has its months and values at their places", () => {
    expect([frame.x("2020-11"), frame.x("2021-08")]).toEqual([frame.left, frame.right]);
    expect([frame.y(10), frame.y(7)]).toEqual([frame.top, frame.bottom]);
    expect(frame.y(8.5)).toBeCloseTo((frame.top + frame.bottom) / 2, 9);
  });

  test("is as wide as without it where a line that ends long before the others has a long name", () => {
    const early = madeUpContent([5, 4.5, ...Array<null>(8).fill(null)]);
    const renamed = madeUpContent([5, 4.5, ...Array<null>(8).fill(null)], undefined, ["W".repeat(18)]);
    expect(chartFrame(renamed, size).right).toBe(chartFrame(early, size).right);
  });

  test("reaches to the edge beside lines that end early enough for their labels to stand within", () => {
    const short = {...content, last: "2031-08" as const};
    expect(chartFrame(short, size).right).toBeCloseTo(720 - 10, 9);
  });
});

describe("the head", () => {
  test("has a row of signs below the name of the pilots where events are numbered", () => {
    expect(chartFrame(numbered, size).top).toBe(3 * 13 + 13);
  });

  test("has as many rows of signs as keep the numbers of events and the signs of breaks apart", () => {
    const near = {
      ...madeUpContent([9, 8, 10, 9, 8, 9, 8, 9, 8, 9]),
      first: "2001-11",
      events: [{number: 1, month: "2021-04"}],
      breaks: ["2021-04", "2021-06"]
    } as const;
    const {eventRows, breakRows, top} = chartFrame(near, chartSizes.narrow);
    expect([eventRows, breakRows]).toEqual([[1], [0, 2]]);
    expect(top).toBe(3 * 12 + 3 * 13);
  });

  test("has a row for the unit only where it would run into the name of the pilots", () => {
    const low = {...size, headRows: 2.4};
    expect(chartFrame({...content, unitName: "%"}, low).top).toBeCloseTo(2.4 * 13, 9);
    expect(chartFrame({...content, unitName: "W".repeat(90)}, low).top).toBe(4 * 13);
    const later = {...content, first: "2025-01", last: "2025-10"} as const;
    expect(chartFrame(later, low).top).toBeCloseTo(2.4 * 13, 9);
  });
});

describe("the unit", () => {
  test("stands beside the numbers of events, and above them where one would cover it", () => {
    // "% työvoimasta" has 13 letters of 6.5 pixels.
    const late = {...content, events: [{number: 1, month: "2021-05"}] as const};
    const early = {...content, events: [{number: 1, month: "2020-12"}] as const};
    const frames = [late, early].map((drawn) => chartFrame(drawn, size));
    expect(frames.map(({top, unitPlace}) => Math.round(10 * (top - unitPlace)))).toEqual([182, 195]);
  });
});

describe("the name of the pilots", () => {
  test("stands above the middle of what is shown of them", () => {
    const frame = chartFrame(content, size);
    expect(pilotNamePlace(frame.layout.pilot!, frame)).toBeCloseTo((frame.x("2021-03") + frame.x("2021-08")) / 2, 9);
  });

  test("does not leave the drawing", () => {
    const long = {...content, pilot: {...content.pilot, label: "W".repeat(100)}};
    expect(pilotNamePlace(long.pilot, chartFrame(long, size))).toBe(720 - 325);
  });
});

test("the options of a drawing leave the lines the room of the frame", () => {
  const frame = chartFrame(content, size);
  expect(frameOptions(frame)).toMatchObject({
    width: 720,
    height: 360,
    marginTop: frame.top,
    marginRight: 720 - frame.right,
    marginBottom: 26,
    marginLeft: frame.left,
    y: {domain: [7, 10]}
  });
});
