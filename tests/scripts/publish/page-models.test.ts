import {describe, expect, test} from "vitest";
import {listPageModels} from "../../../scripts/publish/page-models.ts";
import type {Publication} from "../../../scripts/publish/publication.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import type {AreaModel, PublishedFile, SiteModel} from "../../../src/model/pages.ts";
import {known, madeUpPublication} from "./made-up-publication.ts";

const files: PublishedFile[] = [
  ...["east", "west"].flatMap((area) => indicatorIds.flatMap((id) => threeFiles(`/data/charts/${area}/${id}`))),
  ...threeFiles("/data/observations")
];

function threeFiles(path: string): PublishedFile[] {
  return [".csv", ".fi.csv", ".sv.csv"].map((ending) => ({path: path + ending, bytes: 100, rows: 2}));
}

function render(publication: Publication): Map<string, string> {
  return new Map(Array.from(listPageModels(publication, files), ({path, content}) => [path, content]));
}

const rendered = render(madeUpPublication());
const site = JSON.parse(rendered.get("site.json")!) as SiteModel;
const east = JSON.parse(rendered.get("areas/east.json")!) as AreaModel;

test("there is one model for the site and one for each area", () => {
  expect([...rendered.keys()]).toEqual(["site.json", "areas/east.json", "areas/west.json"]);
});

describe("the site", () => {
  test("lists the files that are not of one chart", () => {
    expect(site.files).toEqual(threeFiles("/data/observations"));
  });

  test("names municipalities, vintages and coverage", () => {
    expect(site.municipalityNames).toEqual({KU001: {fi: "One", sv: "One", en: "One"}});
    expect(site.vintages.map(({date}) => date)).toEqual(["2021-04-20"]);
    expect(site.indicators.map(({indicator}) => indicator.id)).toEqual([...indicatorIds]);
  });

  test("has a card per area with the headline beside the rest of the mainland", () => {
    const [card] = site.areas;
    expect(card?.area.id).toBe("east");
    expect(card?.lines.map(({id}) => id)).toEqual(["area", "rest"]);
    expect(card?.summary).toMatchObject({last: {value: 9}, change: 1, gap: 3.5});
  });
});

describe("an area", () => {
  test("has a chart per indicator, with the area, the rest and the country", () => {
    expect(east.charts.map(({indicator}) => indicator)).toEqual([...indicatorIds]);
    for (const {lines} of east.charts) {
      expect(lines.map(({id, points}) => [id, points.map(({value}) => value)])).toEqual([
        ["area", [8, 9]],
        ["rest", [5, 5.5]],
        ["country", [7, 7.5]]
      ]);
    }
  });

  test("gives each chart its own three files only, though ids begin alike", () => {
    const unemployed = east.charts.find(({indicator}) => indicator === "unemployed");
    expect(unemployed?.files).toEqual(threeFiles("/data/charts/east/unemployed"));
  });
});

test("a model that breaks its schema is refused with its name and the place", () => {
  const publication = madeUpPublication();
  const broken = {...known("2020-03", 8), value: null};
  const series = new Map(publication.indicators.series);
  const jobseekers = new Map(series.get("jobseekers"));
  const west = jobseekers.get("west")!;
  series.set("jobseekers", jobseekers.set("west", {...west, points: [broken, known("2021-03", 9)]}));
  const indicators = {...publication.indicators, series};
  expect(() => render({...publication, indicators})).toThrow(
    /^page model areas\/west\.json: charts\.9\.lines\.0\.points\.0: a point has either a value or a reason/
  );
});
