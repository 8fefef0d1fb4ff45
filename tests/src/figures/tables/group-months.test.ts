import {expect, test} from "vitest";
import {groupMonths} from "../../../../src/figures/tables/group-months.ts";
import {point} from "../../i18n/samples.ts";

const hidden = {status: "suppressed", reason: "confidential"} as const;

test("months of several indicators stand in one table, each in its own unit, the newest first", () => {
  const {years, hasBounds} = groupMonths(
    [
      {points: [point("2021-12", 8.04), point("2022-01", 8.26)], unit: "percent of labour force"},
      {points: [point("2022-01", 1234), point("2022-02", 1300)], unit: "persons"}
    ],
    "en"
  );
  expect(hasBounds).toBe(false);
  expect(
    years.map(({year, rows}) => [year, ...rows.map(({month, cells}) => [month, ...cells.map(({text}) => text)])])
  ).toEqual([
    ["2022", ["2022-02", "–", "1,300"], ["2022-01", "8.3", "1,234"]],
    ["2021", ["2021-12", "8.0", "–"]]
  ]);
});

test("a confidential count is 1–4, a share of it is confidential, and both are explained", () => {
  const table = groupMonths(
    [
      {points: [point("2022-01", null, hidden)], unit: "persons"},
      {points: [point("2022-01", null, hidden)], unit: "percent"},
      {points: [point("2022-01", 3, {status: "provisional"})], unit: "percent"}
    ],
    "en"
  );
  expect(table.years[0]?.rows[0]?.cells).toEqual([
    {text: "1–4", mark: ""},
    {text: "confidential", mark: ""},
    {text: "3.0", mark: "P"}
  ]);
  expect(table.absences).toHaveLength(2);
  expect(table.statuses).toEqual(["provisional"]);
});
