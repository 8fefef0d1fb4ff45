import {expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {deriveGroupsAt} from "../../../../scripts/indicators/derive.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {listRevisions} from "../../../../scripts/observations/revisions.ts";
import {stateAt} from "../../../../scripts/observations/state.ts";
import {readVintages} from "../../../../scripts/observations/vintages/read-vintages.ts";
import type {Vintage} from "../../../../scripts/observations/vintages/vintage.ts";
import {feedsModel, renderFeedsModel} from "../../../../scripts/publish/feeds/feeds-model.ts";
import {indicatorIds} from "../../../../src/model/indicators.ts";
import type {FeedEntry, FeedsModel} from "../../../../src/model/pages/feeds.ts";

// The two vintages of the small made-up project; its README.md tells how the figures were worked out by hand.
const files = diskFiles("tests/golden/small/in");
const reference = readReference(files);
const small = readVintages(files);

function sources(vintages: readonly Vintage[]): Parameters<typeof feedsModel> {
  const history = vintages.map(({manifest: {date}, cells}) => ({
    date,
    cells,
    indicators: deriveGroupsAt(stateAt(vintages, date), reference)
  }));
  return [reference, history, listRevisions(vintages, reference.changes)];
}

const feedsOf = (vintages: readonly Vintage[]): FeedsModel => feedsModel(...sources(vintages));
const dates = (entries: readonly FeedEntry[] | undefined) => entries?.map(({vintage}) => vintage);
const feeds = feedsOf(small);

test("a feed has an entry for each vintage that changed something, newest first", () => {
  expect(dates(feeds.releases)).toEqual(["2022-02-22", "2021-12-21"]);
  expect(dates(feeds.areas["pohjola"])).toEqual(["2022-02-22", "2021-12-21"]);
});

test("an indicator whose measures a vintage leaves alone has no entry of it", () => {
  expect(dates(feeds.indicators.jobseekers)).toEqual(["2022-02-22", "2021-12-21"]);
  expect(dates(feeds.indicators.unemployed)).toEqual(["2021-12-21"]);
  const touched = indicatorIds.filter((id) => dates(feeds.indicators[id])?.includes("2022-02-22"));
  // The labour force stays as it is, but the published share carries the headline on.
  expect(touched).toEqual(["unemployed-share", "jobseekers"]);
});

test("an area whose municipalities a vintage leaves alone has no entry of it", () => {
  const only = feedsOf([small[0]!, withoutArea(small[1]!, "KU004")]);
  expect(dates(only.areas["pohjola"])).toEqual(["2022-02-22", "2021-12-21"]);
  expect(dates(only.areas["etela"])).toEqual(["2021-12-21"]);
});

test("an entry counts the cells that are new and those that changed", () => {
  const counts = (entries: readonly FeedEntry[] | undefined) =>
    entries?.map(({added, revised}) => [added, revised]).at(0);
  expect(counts(feeds.releases)).toEqual([17, 4]);
  expect(counts(feeds.areas["pohjola"])).toEqual([6, 2]);
  expect(counts(feeds.areas["etela"])).toEqual([3, 0]);
  expect(counts(feeds.indicators.jobseekers)).toEqual([6, 4]);
  expect(counts(feeds.indicators["unemployed-share"])).toEqual([11, 0]);
});

test("an entry names the largest revision of each cause", () => {
  const largest = feeds.indicators.jobseekers?.[0]?.revisions.map(({cause, cells, largest}) => [
    cause,
    cells,
    largest?.area,
    largest?.oldValue,
    largest?.newValue
  ]);
  expect(largest).toEqual([
    ["revised", 2, "SSS", 257, 258],
    ["borders", 2, "KU002", 40, 55]
  ]);
});

test("an entry names the months that series grew to, and none when figures were only revised", () => {
  expect(feeds.areas["etela"]?.map(({reached}) => reached[0])).toEqual([
    {month: "2022-01", indicators: ["unemployed-share"]},
    {month: "2021-11", indicators: [...indicatorIds]}
  ]);
  const revisedOnly = feedsOf([small[0]!, onlyMonth(small[1]!, "HAKIJALOPUSSA", "2021-11")]);
  expect(revisedOnly.indicators.jobseekers?.[0]).toMatchObject({added: 0, revised: 3, reached: []});
});

test("an entry tells the figures as they stood at its vintage, not as they stand now", () => {
  const lasts = (area: string) => feeds.areas[area]?.map(({figure}) => [figure?.summary.last, figure?.summary.rest]);
  expect(lasts("pohjola")).toMatchObject([
    [
      {month: "2022-01", value: 9, status: "estimated"},
      {month: "2022-01", value: 8}
    ],
    [
      {month: "2021-11", value: 8, status: "normal"},
      {month: "2021-11", value: 7.5}
    ]
  ]);
});

test("an indicator whose measures the first vintage did not have yet begins with a later one", () => {
  const [first, second] = small as [Vintage, Vintage];
  const late = feedsOf([without(first, "HAKIJALOPUSSA"), second]);
  expect(dates(late.indicators.jobseekers)).toEqual(["2022-02-22"]);
  expect(late.indicators.jobseekers?.[0]).toMatchObject({added: 10, revised: 0});
});

test("the file of the entries is the same each time and matches its schema", () => {
  const {path, content} = renderFeedsModel(...sources(small));
  expect(path).toBe("feeds.json");
  expect(JSON.parse(content)).toEqual(JSON.parse(JSON.stringify(feeds)));
  expect(renderFeedsModel(...sources(small)).content).toBe(content);
});

function without({cells, ...vintage}: Vintage, measure: string): Vintage {
  return {...vintage, cells: new Map([...cells].filter(([code]) => code !== measure))};
}

function withoutArea({cells, ...vintage}: Vintage, area: string): Vintage {
  const kept = [...cells].map(([measure, {months, columns}]) => {
    const others = new Map([...columns].filter(([code]) => code !== area));
    return [measure, {months, columns: others}] as const;
  });
  return {...vintage, cells: new Map(kept)};
}

function onlyMonth({cells, ...vintage}: Vintage, measure: string, month: string): Vintage {
  const {months, columns} = cells.get(measure)!;
  const row = months.findIndex((one) => one === month);
  const kept = new Map([...columns].map(([code, column]) => [code, [column.at(row)]]));
  return {...vintage, cells: new Map([[measure, {months: months.slice(row, row + 1), columns: kept}]])};
}
