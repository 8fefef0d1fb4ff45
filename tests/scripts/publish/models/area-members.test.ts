import {expect, test} from "vitest";
import {areaMembers} from "../../../../scripts/publish/models/area-members.ts";
import type {Publication} from "../../../../scripts/publish/models/publication.ts";
import {addMonths} from "../../../../src/model/months.ts";
import type {Month} from "../../../../src/model/months.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {known, madeUpPublication} from "../made-up-publication.ts";

const start: Month = "2014-01";
const missing = (month: Month): SeriesPoint => ({
  month,
  value: null,
  status: "missing",
  bounds: null,
  reason: "not published"
});
const rising = Array.from({length: 30}, (_, t) => known(addMonths(start, t), t));
const publication = withSeries({
  KU001: rising,
  KU002: [...rising.slice(0, 28), ...rising.slice(28).map(({month}) => missing(month))]
});
const area = {...publication.reference.areas[0]!, municipalities: ["KU001", "KU002"]};

test("a member has its newest known share, and means of twelve months in steps of three that end there", () => {
  const [one, two] = areaMembers(publication, area);
  expect([one?.code, one?.last?.month, one?.last?.value]).toEqual(["KU001", "2016-06", 29]);
  expect(one?.means.map(({month, value}) => [month, value])).toEqual([
    ["2015-03", 8.5],
    ["2015-06", 11.5],
    ["2015-09", 14.5],
    ["2015-12", 17.5],
    ["2016-03", 20.5],
    ["2016-06", 23.5]
  ]);
  expect([two?.last?.month, two?.means.at(-1)?.month]).toEqual(["2016-04", "2016-04"]);
});

test("years are compared where both are whole and the series does not break between them", () => {
  const years = Array.from({length: 72}, (_, t) => known(addMonths("2019-01", t), t < 12 ? 8 : 9));
  const broken = years.map((point, t): SeriesPoint => (t === 58 ? {...point, status: "break"} : point));
  const [whole, merged] = areaMembers(withSeries({KU001: years, KU002: broken}), area);
  expect(whole?.compared).toEqual({
    first: {year: "2019", area: 8, rest: null},
    last: {year: "2024", area: 9, rest: null}
  });
  expect(merged?.compared).toBeNull();
});

test("an area of one municipality has no members to draw: its line is the area's", () => {
  expect(areaMembers(publication, {...area, municipalities: ["KU001"]})).toEqual([]);
});

function withSeries(points: Readonly<Record<string, readonly SeriesPoint[]>>): Publication {
  const all = madeUpPublication();
  const [headline] = all.reference.indicators;
  const series = new Map(
    Object.entries(points).map(([code, own]) => [code, {area: code, indicator: headline!.id, points: own}])
  );
  return {...all, indicators: {...all.indicators, series: new Map([[headline!.id, series]])}};
}
