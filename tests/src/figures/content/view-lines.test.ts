import {describe, expect, test} from "vitest";
import {viewLines, viewStart} from "../../../../src/figures/content/view-lines.ts";
import {madeUpChartPage} from "../../charts/made-up-chart-page.ts";

const page = madeUpChartPage([9, 9, 9, [9, "estimated"], [9, 8, 10]]);
const values = (points: readonly {readonly value: number | null}[]) => points.map(({value}) => value);

describe("the lines of a view", () => {
  test("begin five years before the pilots", () => {
    expect(viewStart).toBe("2016-03");
  });

  test("are those that have values in it", () => {
    expect(viewLines(page, "change-on-year").map(({id}) => id)).toEqual(["area", "similar", "country"]);
    expect(viewLines(page, "index").map(({id}) => id)).toEqual(["similar"]);
    expect(viewLines(page, "seasonally-adjusted").map(({id}) => id)).toEqual(["country"]);
  });

  test("are estimates where their figures are, and say nothing of limits", () => {
    const [area] = viewLines(page, "change-on-year");
    expect(values(area?.points ?? [])).toEqual([null, 1, 2, 3, -4]);
    expect(area?.points.map(({status}) => status)).toEqual(["missing", "normal", "normal", "estimated", "normal"]);
    expect(area?.points.every(({bounds}) => bounds === null)).toBe(true);
  });

  test("have no value across a break, and say that", () => {
    const broken = madeUpChartPage([9, 9, [9, "break"], 9, 9]);
    const [area] = viewLines(
      {
        ...broken,
        views: {...broken.views, lines: [{...broken.views.lines[0]!, changeOnYear: [1, 1, null, null, null]}]}
      },
      "change-on-year"
    );
    expect(area?.points.map(({reason}) => reason)).toEqual([
      null,
      null,
      "broken series",
      "broken series",
      "broken series"
    ]);
  });
});
