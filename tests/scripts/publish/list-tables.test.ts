import {expect, test} from "vitest";
import {listTables} from "../../../scripts/publish/list-tables.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import {madeUpPublication} from "./made-up-publication.ts";

const tables = new Map(Array.from(listTables(madeUpPublication()), ({path, rows}) => [path, [...rows]]));

test("every chart, indicator and the source tables have their address", () => {
  const perIndicator = indicatorIds.flatMap((id) => [
    `/data/charts/east/${id}`,
    `/data/charts/west/${id}`,
    `/data/indicators/${id}`,
    `/data/municipalities/${id}`
  ]);
  expect([...tables.keys()]).toEqual([...perIndicator, "/data/observations", "/data/revisions"]);
});

test("an indicator's table holds all areas and controls, a municipality table the municipalities", () => {
  const areas = (path: string) => [...new Set(tables.get(path)?.map(([area]) => area))];
  expect(areas("/data/indicators/unemployed")).toEqual(["east", "west", "rest", "country"]);
  expect(areas("/data/municipalities/unemployed")).toEqual(["KU001"]);
});

test("an area without a derived series is refused by name", () => {
  const publication = madeUpPublication();
  const indicators = {...publication.indicators, series: new Map()};
  expect(() => [...listTables({...publication, indicators})]).toThrow(
    "series unemployed-share of east: expected one among the derived indicators"
  );
});
