import {describe, expect, test} from "vitest";
import {estimateAreas} from "../../../scripts/comparisons/estimates/area-estimates.ts";
import {compareIndicator} from "../../../scripts/comparisons/indicator-comparison.ts";
import type {AreaControls} from "../../../src/model/comparisons/control-regions.ts";
import type {Month} from "../../../src/model/months.ts";
import type {IndicatorCoverage} from "../../../src/model/pages/pages.ts";
import type {Series} from "../../../src/model/series.ts";
import {share} from "../indicators/made-up-reference.ts";
import {seriesOf, withStatus} from "./made-series.ts";
import {randomPanel} from "./random-panels.ts";

// 2006-03 to 2022-10, for 21 donors and two areas; the first donor stands for all who have no other part here.
const panel = randomPanel(21, 21, 2, 180, 20);
const series = ({id, values}: {id: string; values: Float64Array}) => seriesOf(id, "2006-03", [...values]);
const donors = panel.donors.map(series);
const areas = panel.treated.map(series);
const others = ["pilots", "rest", "country"].map((area) => ({...donors[0]!, area}));

/** Compares the areas when every series breaks in a month. */
function compareBroken(month: Month) {
  const broken = [...donors, ...areas, ...others].map((one) => withStatus(one, month, "break"));
  const coverage: IndicatorCoverage = {
    indicator: share,
    first: "2006-03",
    last: "2022-10",
    countsLast: null,
    vintages: ["2022-11-22"],
    read: "2022-11-22",
    limitedBy: "2022-11-22",
    breaks: [month]
  };
  const unavailable = {kind: "unavailable", reason: "too few donors", units: []} as const;
  const controls = areas.map(({area}): AreaControls => {
    return {area, region: unavailable, similar: unavailable, noComparableArea: null};
  });
  const byArea = new Map(broken.map((one): [string, Series] => [one.area, one]));
  return compareIndicator({coverage, series: byArea, controls, donors: donors.map(({area}) => area)});
}

describe("where everything breaks", () => {
  test("during the pilots, the estimate ends before it and is that of the months up to there", () => {
    const {weighted} = compareBroken("2022-02");
    const window = {first: "2021-03", last: "2022-01", estimatedAfter: null} as const;
    const expected = estimateAreas({areas, donors, scale: "as published", preLength: 60, window}, "sdid", 0.7);
    expect(weighted.months.at(-1)).toBe("2022-01");
    expect(weighted.areas).toEqual(expected.areas);
  });

  test("before the pilots within the months that are fitted, there is no estimate, and the break is the reason", () => {
    const {weighted} = compareBroken("2018-05");
    expect(weighted.areas.map((one) => one.kind === "unavailable" && one.reason)).toEqual([
      "break in series",
      "break in series"
    ]);
  });

  test("before all months that are fitted, nothing changes but what looks farther back", () => {
    const {weighted} = compareBroken("2009-01");
    const [estimate] = weighted.areas;
    expect(weighted.months.at(-1)).toBe("2022-10");
    expect(estimate).toMatchObject({kind: "estimate", inTime: null});
  });

  test("views do not look across it", () => {
    const {views} = compareBroken("2022-02");
    // 2022-01 and 2022-02 are places 190 and 191.
    const {changeOnYear, index} = views.get("treated0")!;
    expect([typeof changeOnYear[190], changeOnYear[191]]).toEqual(["number", null]);
    expect([typeof index[190], index[191]]).toEqual(["number", null]);
  });
});
