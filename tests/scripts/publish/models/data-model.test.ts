import {expect, test} from "vitest";
import {dataModel, summarizeRevisions} from "../../../../scripts/publish/models/data-model.ts";
import {frontModel} from "../../../../scripts/publish/models/front-model.ts";
import type {Revision} from "../../../../src/model/releases/vintages.ts";
import {madeUpFile, shownFile, threeFiles} from "../made-up-files.ts";
import {madeUpPublication} from "../made-up-publication.ts";

const files = [
  ...threeFiles("/data/charts/east/unemployed", 2),
  ...threeFiles("/data/charts/west/unemployed", 3),
  ...threeFiles("/data/indicators/unemployed-share", 4),
  ...threeFiles("/data/indicators/unemployed-share-without-laid-off", 4),
  ...threeFiles("/data/revisions", 0),
  madeUpFile("/data/indicators/unemployed-share.json", "json-stat", 4),
  madeUpFile("/data/kuntakokeilut.zip", "zip", 0)
];

test("tables of a kind are counted once, their bytes in all formats, and have the columns of the tables", () => {
  const {kinds} = dataModel(madeUpPublication(), files);
  expect(kinds.map(({topic, tables, rows, bytes}) => [topic, tables, rows, bytes])).toEqual([
    ["charts", 2, 5, 600],
    ["indicators", 2, 8, 700],
    ["revisions", 1, 0, 300]
  ]);
  expect(kinds[1]?.columns.map(({name}) => name)).toEqual(["area", "month", "value", "low", "high", "status"]);
  expect(kinds[2]?.columns.map(({name}) => name)).toEqual([
    "measure",
    "area",
    "month",
    "vintage",
    "old",
    "new",
    "cause"
  ]);
});

test("revisions are summed up by vintage, measure and cause, with the largest known change", () => {
  const revision = (change: Partial<Revision>): Revision => ({
    measure: "U",
    area: "KU001",
    month: "2021-03",
    vintage: "2022-02-22",
    oldValue: 10,
    newValue: 11,
    cause: "revised",
    ...change
  });
  const largest = revision({area: "KU002", month: "2021-01", oldValue: 10, newValue: 7});
  const opened = revision({month: "2021-02", oldValue: null, newValue: 90});
  const borders = revision({cause: "borders", oldValue: null, newValue: null});
  expect(summarizeRevisions([revision({}), largest, opened, borders])).toEqual([
    {vintage: "2022-02-22", measure: "U", cause: "revised", cells: 3, first: "2021-01", last: "2021-03", largest},
    {vintage: "2022-02-22", measure: "U", cause: "borders", cells: 1, first: "2021-03", last: "2021-03", largest: null}
  ]);
});

test("the front page sets all pilots together beside the rest and the country", () => {
  const {together} = frontModel(madeUpPublication(), files.map(shownFile));
  expect(together.lines.map(({id, points}) => [id, points.map(({value}) => value)])).toEqual([
    ["area", [10, 11]],
    ["rest", [5, 5.5]],
    ["country", [7, 7.5]]
  ]);
  expect(together.summary).toMatchObject({last: {value: 11}, change: 1, gap: 5.5});
  expect(together.files).toEqual(threeFiles("/data/indicators/unemployed-share", 4).map(shownFile));
});
