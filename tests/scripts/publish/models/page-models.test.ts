import {describe, expect, test} from "vitest";
import {listPageModels} from "../../../../scripts/publish/models/page-models.ts";
import type {Publication} from "../../../../scripts/publish/models/publication.ts";
import {indicatorIds} from "../../../../src/model/indicators.ts";
import type {IndicatorId} from "../../../../src/model/indicators.ts";
import type {AreaModel, ChartPageModel, SiteModel} from "../../../../src/model/pages/pages.ts";
import type {FileList, ListedFile} from "../../../../src/model/releases/files.ts";
import {named} from "../../../named.ts";
import {madeUpFile, shownFile, threeFiles} from "../made-up-files.ts";
import {known, madeUpPublication} from "../made-up-publication.ts";

const files: ListedFile[] = [
  ...["east", "west"].flatMap((area) => indicatorIds.flatMap((id) => threeFiles(`/data/charts/${area}/${id}`, 2))),
  ...["east", "west"].map((area) => madeUpFile(`/data/areas/${area}.xlsx`, "xlsx", 30)),
  ...["east", "west"].flatMap((area) => threeFiles(`/data/area-municipalities/${area}`, 2)),
  ...threeFiles("/data/municipality/001-one", 2),
  ...threeFiles("/data/indicators/unemployed-share", 2),
  madeUpFile("/data/indicators/unemployed-share.xlsx", "xlsx", 2),
  madeUpFile("/data/indicators/unemployed-share.json", "json-stat", 2),
  madeUpFile("/data/kuntakokeilut.zip", "zip", 0)
];

function render(publication: Publication): Map<string, string> {
  return new Map(Array.from(listPageModels(publication, files), ({path, content}) => [path, content]));
}

const rendered = render(madeUpPublication());
const site = JSON.parse(rendered.get("site.json")!) as SiteModel;
const listed = JSON.parse(rendered.get("files.json")!) as FileList;
const east = JSON.parse(rendered.get("areas/east.json")!) as AreaModel;
const eastCharts = indicatorIds.map((id) => readChart("east", id).chart);

function readChart(area: string, indicator: IndicatorId): ChartPageModel {
  return JSON.parse(rendered.get(`charts/${area}/${indicator}.json`)!) as ChartPageModel;
}

test("there are models for the site, for single pages, for municipalities, indicators and areas, and for charts", () => {
  const perArea = ["east", "west"].flatMap((area) => [
    `areas/${area}.json`,
    ...indicatorIds.map((id) => `charts/${area}/${id}.json`)
  ]);
  expect([...rendered.keys()]).toEqual([
    ...[
      "files.json",
      "site.json",
      "methods.json",
      "front.json",
      "data.json",
      "municipalities.json",
      "municipalities/KU001.json"
    ],
    ...indicatorIds.map((id) => `indicators/${id}.json`),
    ...perArea
  ]);
});

describe("the site", () => {
  test("lists the files that are not of one chart or one area", () => {
    expect(site.files.map(({path}) => path)).toEqual([
      "/data/indicators/unemployed-share.csv",
      "/data/indicators/unemployed-share.fi.csv",
      "/data/indicators/unemployed-share.sv.csv",
      "/data/indicators/unemployed-share.xlsx",
      "/data/indicators/unemployed-share.json",
      "/data/kuntakokeilut.zip"
    ]);
    expect(site.files[0]?.names).toEqual({fi: "fi-csv", sv: "sv-csv", en: "en-csv"});
  });

  test("names municipalities, vintages and coverage", () => {
    expect(site.municipalityNames).toEqual({KU001: named("One")});
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

test("the list of files has all of them, each with its checksum", () => {
  expect(listed.files).toEqual(files);
});

describe("an area", () => {
  test("has the files of all its charts together", () => {
    expect(east.files.map(({path}) => path)).toEqual(["/data/areas/east.xlsx"]);
  });

  test("tells nothing twice: its charts stand in files of their own", () => {
    expect(Object.keys(east)).toEqual(["area", "files", "memberFiles", "comparison", "members"]);
  });

  test("has a chart per indicator, with the area, the rest and the country", () => {
    expect(eastCharts.map(({indicator}) => indicator)).toEqual([...indicatorIds]);
    for (const {lines} of eastCharts) {
      expect(lines.map(({id, points}) => [id, points.map(({value}) => value)])).toEqual([
        ["area", [8, 9]],
        ["rest", [5, 5.5]],
        ["country", [7, 7.5]]
      ]);
    }
  });

  test("gives each chart its own three files only, though ids begin alike", () => {
    const unemployed = eastCharts.find(({indicator}) => indicator === "unemployed");
    expect(unemployed?.files).toEqual(threeFiles("/data/charts/east/unemployed", 2).map(shownFile));
  });
});

describe("a chart", () => {
  test("has the controls that not every area has, or the reason why there are none", () => {
    expect(eastCharts[0]?.controls.map(({id, line}) => [id, line.kind === "points" ? "" : line.reason])).toEqual([
      ["region", "fewer than three municipalities"],
      ["similar", ""]
    ]);
  });

  test("has on its own page every line seen in other ways, beside the weighted comparison", () => {
    const page = readChart("east", "unemployed");
    expect(page.views.months).toEqual(["2020-03", "2021-03"]);
    // The numbers of the made-up views: the area, the rest, the similar municipalities, the country.
    expect(page.views.lines.map(({id, changeOnYear}) => [id, changeOnYear[1]])).toEqual([
      ["area", 0],
      ["rest", 2],
      ["similar", 5],
      ["country", 3]
    ]);
    expect(page.weighted.estimate).toMatchObject({kind: "estimate", att: 2});
    expect(page.controls).toEqual(east.comparison.controls);
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
    /^page model indicators\/jobseekers\.json: areas\.1\.points\.0: a point has either a value or a reason/
  );
});

test("files of municipalities are with their area, and workbooks of the area and of the indicator with a chart", () => {
  expect(east.memberFiles.map(({path}) => path)).toEqual([
    "/data/area-municipalities/east.csv",
    "/data/area-municipalities/east.fi.csv",
    "/data/area-municipalities/east.sv.csv"
  ]);
  expect(readChart("east", "unemployed-share").workbooks.map(({path}) => path)).toEqual([
    "/data/areas/east.xlsx",
    "/data/indicators/unemployed-share.xlsx"
  ]);
});
