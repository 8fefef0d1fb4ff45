import {expect, test} from "vitest";
import {areaMunicipalitiesTable, municipalityTable} from "../../../../scripts/publish/tables/municipality-tables.ts";
import type {SeriesOf} from "../../../../scripts/publish/tables/municipality-tables.ts";
import type {PilotArea} from "../../../../src/model/areas.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {named} from "../../../named.ts";
import {headOf} from "../made-up-files.ts";

const point = (month: SeriesPoint["month"], value: number | null, change: Partial<SeriesPoint> = {}): SeriesPoint => ({
  ...{month, value, status: "normal", bounds: null, reason: null},
  ...change
});

/** The headline begins a month earlier than the others; services have limits. */
const seriesOf: SeriesOf = (indicator, code) => {
  const later = point("2021-04", Number(code.slice(2)));
  const estimated = {status: "estimated", bounds: {low: 1, high: 4}} as const;
  const points = {
    "unemployed-share": [point("2021-03", null, {status: "suppressed"}), later],
    "in-services": [point("2021-04", 2.5, estimated)]
  }[indicator as string];
  return {indicator, area: code, points: points ?? [later]};
};

const table = municipalityTable({code: "KU049", name: named("Espoo", "Esbo")}, seriesOf);
const head = headOf(table).split(",");
const [earlier = [], later = []] = [...table.rows];
const cell = (row: readonly unknown[], name: string) => row[head.indexOf(name)];

test("the table of a municipality has a row for each month that any indicator covers", () => {
  expect(table.path).toBe("/data/municipality/049-espoo");
  expect([earlier[0], later[0]]).toEqual(["2021-03", "2021-04"]);
  expect(earlier).toHaveLength(head.length);
});

test("a figure that is not shown is blank with its letter, and a month that is not covered is blank without one", () => {
  expect([cell(earlier, "unemployed_share"), cell(earlier, "unemployed_share_status")]).toEqual([null, "Q"]);
  expect([cell(earlier, "vacancies"), cell(earlier, "vacancies_status")]).toEqual([null, null]);
  expect([cell(later, "vacancies"), cell(later, "vacancies_status")]).toEqual([49, "A"]);
});

test("an estimated figure has its limits", () => {
  const of = ["", "_low", "_high", "_status"].map((part) => cell(later, `in_services${part}`));
  expect(of).toEqual([2.5, 1, 4, "E"]);
});

test("limits that have no column stop the build", () => {
  const limited: SeriesOf = (indicator, code) => {
    const bounds = {low: 0, high: 2};
    return {indicator, area: code, points: [point("2021-03", 1, {status: "estimated", bounds})]};
  };
  expect(() => [...municipalityTable({code: "KU049", name: named("Espoo")}, limited).rows]).toThrow(
    "unemployed-share of KU049 in 2021-03: expected no limits"
  );
});

test("the table of an area has those of its municipalities one after the other, each with its code", () => {
  const area: PilotArea = {
    ...{id: "east", name: named("East"), municipalities: ["KU049", "KU091"]},
    ...{confidence: "high", note: named(""), sources: ["https://example.org/"]}
  };
  const all = areaMunicipalitiesTable(area, seriesOf);
  expect(all.path).toBe("/data/area-municipalities/east");
  expect([...all.rows].map(([code, month]) => [code, month])).toEqual([
    ["KU049", "2021-03"],
    ["KU049", "2021-04"],
    ["KU091", "2021-03"],
    ["KU091", "2021-04"]
  ]);
});
