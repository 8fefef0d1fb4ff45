import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../scripts/effects/files.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import {createCatalogue} from "../../../src/site/create-catalogue.ts";
import type {PublishedFiles} from "../../../src/site/create-catalogue.ts";

describe("the catalogue refuses", () => {
  test("a page model that is not there, saying how to make it", async () => {
    await expect(createCatalogue(files({})).area("espoo")).rejects.toThrow(
      'areas/espoo.json: expected a page model, found none; "npm run data" makes them'
    );
  });

  test("a page model that does not match the schema, naming the file and the place", async () => {
    const catalogue = createCatalogue(files({"site.json": '{"vintages": [], "areas": 3}'}));
    await expect(catalogue.site()).rejects.toThrow(/site\.json: [\s\S]*areas/);
  });
});

test("the catalogue reads only what is asked for", async () => {
  const asked: string[] = [];
  const catalogue = createCatalogue(files({"areas/espoo.json": "{}", "areas/oulu.json": "{}"}, asked));
  await expect(catalogue.area("oulu")).rejects.toThrow("comparison");
  expect(asked).toEqual(["areas/oulu.json"]);
});

test("the catalogue reads a model once for pages that follow one another", async () => {
  const asked: string[] = [];
  const [oulu, espoo, town] = [
    "charts/oulu/vacancies.json",
    "charts/espoo/vacancies.json",
    "municipalities/KU564.json"
  ];
  const catalogue = createCatalogue(files({[oulu]: "{}", [espoo]: "{}", [town]: "{}"}, asked));
  for (const area of ["oulu", "oulu", "espoo", "oulu"]) {
    await expect(catalogue.chart(area, "vacancies")).rejects.toThrow(`charts/${area}/vacancies.json`);
    await expect(catalogue.municipality("KU564")).rejects.toThrow(town);
  }
  expect(asked).toEqual([oulu, town, espoo]);
});

test("the page of an area takes its charts from their own models, which are read once for both", async () => {
  const asked: string[] = [];
  const published = diskFiles("tests/golden/small/out/data/published");
  const catalogue = createCatalogue({
    ...published,
    readText(path) {
      asked.push(path);
      return published.readText(path);
    }
  });
  const {charts} = await catalogue.area("etela");
  expect(charts.map(({area, indicator}) => [area, indicator])).toEqual(indicatorIds.map((id) => ["etela", id]));
  for (const chart of charts) expect((await catalogue.chart("etela", chart.indicator)).chart).toBe(chart);
  expect(asked.toSorted()).toEqual(
    ["areas/etela.json", ...indicatorIds.map((id) => `charts/etela/${id}.json`)].toSorted()
  );
  // The pages of the next area are built then.
  await catalogue.area("pohjola");
  await catalogue.chart("etela", "vacancies");
  expect(asked.filter((path) => path === "charts/etela/vacancies.json")).toHaveLength(2);
});

function files(texts: Readonly<Record<string, string>>, asked: string[] = []): PublishedFiles {
  return {
    exists: (path) => path in texts,
    readText: (path) => {
      asked.push(path);
      return texts[path] ?? "";
    }
  };
}
