import {expect, test} from "vitest";
import {yearTable} from "../../../../src/figures/tables/year-table.ts";
import {monthRange} from "../../../../src/model/months.ts";
import type {Month} from "../../../../src/model/months.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";

/** All months of a year alike, from the first year on. */
function years(values: readonly number[], rest: Partial<SeriesPoint> = {}): SeriesPoint[] {
  return values.flatMap((value, i) =>
    monthRange(`${2019 + i}-01` as Month, `${2019 + i}-12` as Month).map((month): SeriesPoint => ({
      month,
      value,
      status: "normal",
      bounds: null,
      reason: null,
      ...rest
    }))
  );
}

const area = {id: "area", name: "Espoo"} as const;
const rest = {id: "rest", name: "No pilot"} as const;

test("years are columns, with the difference of the figures shown", () => {
  const lines = [
    {...area, points: years([8.84, 9])},
    {...rest, points: years([8.36, 9.26])}
  ];
  expect(yearTable(lines, "percent", "en")).toEqual({
    years: ["2019", "2020"],
    rows: [
      {...area, cells: ["8.8", "9.0"].map((text) => ({text, mark: ""}))},
      {...rest, cells: ["8.4", "9.3"].map((text) => ({text, mark: ""}))}
    ],
    // 8.8 − 8.4 and 9.0 − 9.3.
    differences: ["+0.4", "−0.3"],
    statuses: [],
    missing: [],
    divided: []
  });
});

test("a year with missing months has no mean and no difference, and the months are named", () => {
  const points = years([8, 9]).slice(0, 14);
  const table = yearTable(
    [
      {...area, points},
      {...rest, points: years([7, 7])}
    ],
    "percent",
    "fi"
  );
  expect(table.rows[0]?.cells.map(({text}) => text)).toEqual(["8,0", "–"]);
  expect(table.differences).toEqual(["+1,0", "–"]);
  expect(table.missing).toEqual(["3/2020–12/2020"]);
  const holed = years([8]).filter(({month}) => month !== "2019-02" && month !== "2019-05");
  expect(yearTable([{...area, points: holed}], "percent", "fi").missing).toEqual(["2/2019", "5/2019"]);
});

test("a year in which the series breaks has no mean, and is named", () => {
  const points = years([8, 9]).map((point, i): SeriesPoint => (i === 13 ? {...point, status: "break"} : point));
  const table = yearTable([{...area, points}], "percent", "fi");
  expect(table.rows[0]?.cells.map(({text}) => text)).toEqual(["8,0", "–"]);
  expect([table.missing, table.divided]).toEqual([[], ["2020"]]);
});

test("a year after the pilots is told only when it is whole", () => {
  const six = years([1, 2, 3, 4, 5, 6]);
  const begun = years([1, 2, 3, 4, 5, 6, 7]).slice(0, 73);
  const whole = years([1, 2, 3, 4, 5, 6, 7]);
  const told = [six, begun, whole].map((points) => yearTable([{...area, points}], "percent", "en"));
  expect(told.map((table) => [table.years.at(-1), table.missing])).toEqual([
    ["2024", []],
    ["2024", []],
    ["2025", []]
  ]);
});

test("counts have no difference, and estimates carry their mark", () => {
  const table = yearTable(
    [
      {...area, points: years([100.4], {status: "estimated"})},
      {...rest, points: years([900])}
    ],
    "persons",
    "sv"
  );
  expect([table.differences, table.statuses]).toEqual([null, ["estimated"]]);
  expect(table.rows[0]?.cells).toEqual([{text: "100", mark: "E"}]);
});

test("nothing is shown where nothing is known", () => {
  expect(yearTable([{...area, points: []}], "percent", "en")).toMatchObject({years: [], missing: []});
});
