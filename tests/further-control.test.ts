import {describe, expect, test, vi} from "vitest";
import {controlSeries, listControls} from "../scripts/comparisons/controls/control-regions.ts";
import type {Control} from "../scripts/comparisons/controls/control.ts";
import {controlRegistry} from "../scripts/comparisons/controls/registry.ts";
import {seriesIn} from "../scripts/comparisons/controls/series-by-area.ts";
import {compareOutright} from "../scripts/comparisons/estimators/outright.ts";
import {compareIndicator} from "../scripts/comparisons/indicator-comparison.ts";
import {chartModel, chartViews} from "../scripts/publish/models/chart-models.ts";
import {areaComparison} from "../scripts/publish/models/comparison-models.ts";
import {controlRoles} from "../scripts/publish/models/control-roles.ts";
import {listTables} from "../scripts/publish/tables/list-tables.ts";
import {linesBesideControls} from "../src/charts/layout/drawn-lines.ts";
import {lineChart} from "../src/charts/line/line-chart.ts";
import {embedLineSheet, pageLineSheet} from "../src/charts/svg/line-sheets.ts";
import type * as styles from "../src/charts/svg/line-styles.ts";
import {filePalette, pagePalette} from "../src/charts/svg/palette.ts";
import {chartSizes} from "../src/charts/svg/sizes.ts";
import {lineChartContent} from "../src/figures/content/chart-content.ts";
import {methodRows} from "../src/figures/tables/method-rows.ts";
import {chartTable} from "../src/figures/tables/table-rows.ts";
import type {AlikeControl} from "../src/model/comparisons/control-regions.ts";
import {areaModelSchema, chartPageModelSchema} from "../src/model/pages/pages.ts";
import {capital, capitalOf} from "./further-control.ts";
import {madeUpArea, share} from "./scripts/indicators/made-up-reference.ts";
import {seriesOf} from "./scripts/comparisons/made-series.ts";
import {madeUpComparisons, madeUpFigures as gapOf} from "./scripts/publish/made-up-comparisons.ts";
import {headOf} from "./scripts/publish/made-up-files.ts";
import {known, madeUpPublication} from "./scripts/publish/made-up-publication.ts";
import {drawnChart} from "./src/charts/drawn-chart.ts";

// A further control is its id, its file, its colour and its words, and nothing else: these are added here as its author
// would write them, and everything below is the code of the house.
vi.mock("../src/model/comparisons/area-control-ids.ts", () => ({areaControlIds: ["region", "similar", "capital"]}));
vi.mock("../src/charts/svg/line-styles.ts", async (original) => {
  const {lineColours: colours, lineStrokes: strokes} = await original<typeof styles>();
  return {
    lineColours: {...colours, capital: {light: "#7a5200", dark: "#e0b060"}},
    lineStrokes: {...strokes, capital: {width: 1.6, thin: 1, dashes: "4 4"}}
  };
});
vi.mock("../src/i18n/fi/controls.ts", async (original) =>
  (await import("./further-control.ts")).withCapital(await original())
);
vi.mock("../src/i18n/sv/controls.ts", async (original) =>
  (await import("./further-control.ts")).withCapital(await original())
);
vi.mock("../src/i18n/en/controls.ts", async (original) =>
  (await import("./further-control.ts")).withCapital(await original())
);

const control: Control<AlikeControl> = {
  find: ({id}) => capitalOf(id),
  series: (_, series) => ({kind: "series", series: seriesIn(series, "around-capital")})
};
const registry = {...controlRegistry, capital: control};

describe("a further control of areas is compared", () => {
  // 2019-03 to 2022-02: the area rises by 2 when the pilots start, what is around the capital by 1.
  const steps = (before: number, after: number) => Array.from({length: 36}, (_, t) => (t < 24 ? before : after));
  const series = new Map(
    [
      seriesOf("east", "2019-03", steps(9, 11)),
      seriesOf("around-capital", "2019-03", steps(5, 6)),
      ...["pilots", "rest", "country"].map((area) => seriesOf(area, "2019-03", steps(7, 7)))
    ].map((one) => [one.area, one])
  );
  const reference = {
    ...madeUpPublication().reference,
    areas: [madeUpArea("east", ["KU001"])]
  };
  const controls = listControls({reference, shares: series, donors: [], labourForce: new Map()}, registry);
  const indicator = {...share, group: "vacancies"} as const;
  const coverage = {
    ...madeUpPublication().indicators.coverage[0]!,
    indicator,
    first: "2019-03",
    last: "2022-02"
  } as const;
  const source = {coverage, series, controls, donors: []};
  const comparison = compareIndicator(source, registry);

  test("with what its file finds", () => {
    expect(controls.map((one) => one[capital])).toEqual([capitalOf("east")]);
    const found = controlSeries(controls[0]!, capital, series, indicator, registry);
    expect(found).toEqual({kind: "series", series: series.get("around-capital")});
  });

  test("in every indicator, and seen in every way", () => {
    expect(comparison.controls[capital].get("east")).toMatchObject({kind: "series"});
    expect(comparison.views.get("around-capital")?.changeOnYear.at(-1)).toBeCloseTo(1, 12);
  });

  test("from both base periods", () => {
    const window = {first: "2021-03", last: "2022-02", estimatedAfter: null} as const;
    const rows = compareOutright(source, comparison, controls[0]!, window).filter((row) => row.control === capital);
    expect(rows.map(({base, result}) => [base?.first, result.kind === "figures" && result.att])).toEqual([
      ["2020-03", 1],
      ["2019-03", 1]
    ]);
  });
});

describe("a further control of areas is published", () => {
  const publication = publicationWithCapital();
  const [east] = publication.reference.areas;
  const [headline] = publication.reference.indicators;
  const chart = chartModel(publication, east!, headline!, []);
  const lines = linesBesideControls(chart);

  test("in the models of a chart, an area and a municipality", () => {
    expect(chart.controls.map(({id, line}) => [id, line.kind])).toEqual([
      ["region", "unavailable"],
      ["similar", "points"],
      ["capital", "points"]
    ]);
    expect(chartPageModelSchema.shape.chart.shape.controls.safeParse(chart.controls).success).toBe(true);
    expect(chartViews(publication, chart).lines.map(({id}) => id)).toEqual([
      ...["area", "rest", "similar", "capital", "country"]
    ]);
    const comparison = areaComparison(publication, "east");
    expect(areaModelSchema.shape.comparison.safeParse(comparison).error).toBeUndefined();
    expect(comparison.controls[capital]).toEqual(capitalOf("east"));
    expect(controlRoles(publication.comparisons, "KU004")[capital]).toEqual(["east", "west"]);
  });

  test("in files, in a column after all others and in rows of its own", () => {
    const tables = [...listTables(publication)];
    const ofChart = tables.find(({path}) => path === `/data/charts/east/${headline!.id}`)!;
    expect(headOf(ofChart)).toMatch(/,region,similar,weighted,gap,band_low,band_high,capital$/);
    expect([...ofChart.rows].map((row) => row.at(-1))).toEqual([1, 2]);
    const rowsOf = (path: string) => [...tables.find((table) => table.path === path)!.rows].map((row) => row.join());
    const members = rowsOf("/data/control-regions").filter((row) => row.startsWith(`east,${headline!.id},capital,`));
    expect(members.map((row) => row.split(",")[3])).toEqual(["KU001", "KU002", "KU004"]);
    expect(rowsOf("/data/comparisons").filter((row) => row.startsWith(`east,${headline!.id},capital,did`)).length).toBe(
      2
    );
    expect(rowsOf("/data/column-list").filter((row) => row.includes(",capital,"))).toEqual([
      expect.stringContaining("Around the capital"),
      expect.stringContaining("Around the capital")
    ]);
    expect(rowsOf("/data/code-list")).toContainEqual(expect.stringMatching(/^control,capital,Around the capital/));
  });

  test("in the drawing of a chart, by its name, its colour and its dashes", () => {
    const span = {first: "2020-03", last: "2021-03"} as const;
    const content = lineChartContent({areaName: "East", lines, unit: "percent", span, events: []}, "en");
    expect(content.lines.map(({name}) => name)).toEqual(["East", "No pilot", "Similar", "Capital"]);
    const svg = drawnChart(lineChart(content, pagePalette, chartSizes.wide));
    const drawn = [...svg.querySelectorAll("[stroke='var(--capital)']")];
    expect(drawn.map((element) => element.getAttribute("stroke-dasharray"))).toContain("4 4");
    expect(svg.textContent).toContain("Capital");
  });

  test("in the colours of files, pages and embeds, in the light and in the dark", () => {
    expect(filePalette).toMatchObject({capital: "#7a5200"});
    expect(pageLineSheet().match(/--capital: #\w+;/g)).toEqual(["--capital: #7a5200;", "--capital: #e0b060;"]);
    expect(pageLineSheet()).toContain(".line-capital {\n  color: var(--capital);");
    expect(embedLineSheet()).toContain("--capital: light-dark(#7a5200, #e0b060);");
  });

  test("in the tables of a page: month by month, and among the numbers of all methods", () => {
    const [year] = chartTable(lines, "percent", "en").years;
    expect(year?.rows[0]?.cells.map(({text}) => text)).toEqual(["9.0", "5.5", "6.5", "2.0"]);
    const rows = methodRows(areaComparison(publication, "east").methods, "en");
    expect(rows.filter(({control: name}) => name === "Around the capital").map(({gap}) => gap)).toEqual([
      "+3.0",
      "+3.5"
    ]);
    expect(rows.length).toBe(9);
  });
});

/** What is made up to be published, with the further control: 1 and 2 per cent, gaps of 3 and 3.5. */
function publicationWithCapital() {
  const publication = madeUpPublication();
  const {controls, indicators, ...others} = madeUpComparisons();
  const compared = [...indicators].map(([id, comparison]) => {
    const points = [known("2020-03", 1), known("2021-03", 2)];
    const series = {kind: "series", series: {area: "around-capital", indicator: id, points}} as const;
    const results = comparison.results.flatMap((row) =>
      row.control === "similar"
        ? [row, {...row, control: capital, result: gapOf(row.base?.first === "2020-03" ? 3 : 3.5)}]
        : [row]
    );
    const byArea = new Map(["east", "west"].map((area) => [area, series]));
    const views = new Map([...comparison.views, ["around-capital", comparison.views.get("rest")!]]);
    return [id, {...comparison, controls: {...comparison.controls, capital: byArea}, results, views}] as const;
  });
  const found = controls.map((one) => ({...one, capital: capitalOf(one.area)}));
  return {...publication, comparisons: {...others, controls: found, indicators: new Map(compared)}};
}
