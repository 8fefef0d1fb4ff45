import {expect, test} from "vitest";
import {listTables} from "../../../../scripts/publish/tables/list-tables.ts";
import {indicatorIds} from "../../../../src/model/indicators.ts";
import {madeUpPublication} from "../made-up-publication.ts";

const tables = new Map(Array.from(listTables(madeUpPublication()), ({path, rows}) => [path, [...rows]]));

test("every chart, indicator and the source tables have their address", () => {
  const perIndicator = indicatorIds.flatMap((id) => [
    `/data/charts/east/${id}`,
    `/data/charts/west/${id}`,
    `/data/indicators/${id}`,
    `/data/municipalities/${id}`
  ]);
  const lists = ["area", "indicator", "measure", "column", "code"].map((list) => `/data/${list}-list`);
  const comparisons = ["/data/comparisons", "/data/control-regions", "/data/placebos", "/data/pooled"];
  expect([...tables.keys()]).toEqual([
    ...perIndicator,
    "/data/areas/east",
    "/data/areas/west",
    "/data/area-municipalities/east",
    "/data/area-municipalities/west",
    "/data/municipality/001-one",
    "/data/observations",
    "/data/revisions",
    "/data/coverage",
    ...comparisons,
    ...lists
  ]);
});

test("an indicator's table holds all areas and controls, a municipality table the municipalities", () => {
  const areas = (path: string) => [...new Set(tables.get(path)?.map(([area]) => area))];
  expect(areas("/data/indicators/unemployed")).toEqual(["east", "west", "pilots", "rest", "country", "rest-MK01"]);
  expect(areas("/data/municipalities/unemployed")).toEqual(["KU001"]);
});

test("a chart's table has the control regions and the gap of its indicator", () => {
  const [, later] = tables.get("/data/charts/east/young-unemployed-share") ?? [];
  expect(later).toEqual(["2021-03", 9, null, null, "A", 5.5, "A", 7.5, null, 6.5, 7, 2, -1.25, 1.25]);
});

test("comparisons go area by area", () => {
  const areas = tables.get("/data/comparisons")?.map(([area]) => area) ?? [];
  expect(areas.indexOf("west")).toBe(areas.lastIndexOf("east") + 1);
  expect(areas.length).toBe(2 * 8 * indicatorIds.length);
});

test("an area without a derived series is refused by name", () => {
  const publication = madeUpPublication();
  const indicators = {...publication.indicators, series: new Map()};
  expect(() => [...listTables({...publication, indicators})]).toThrow(
    "series unemployed-share of east: expected one among the derived figures"
  );
});
