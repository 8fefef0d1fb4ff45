import {describe, expect, test} from "vitest";
import GapFigure from "../../../../src/components/chart/GapFigure.astro";
import LinesFigure from "../../../../src/components/chart/LinesFigure.astro";
import ViewFigure from "../../../../src/components/chart/ViewFigure.astro";
import type {ChartPageModel, WeightedModel} from "../../../../src/model/pages/pages.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {madeUpChartPage, madeUpWeighted} from "../../charts/made-up-chart-page.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";
import {lineOf} from "../../charts/made-up-lines.ts";
import {indicator} from "../../i18n/samples.ts";
import {hrefsOf, render, textsOf} from "../render.ts";

const values = [9, 8, 9, 8, 7];
const {model: shown, coverage} = madeUpSource(values);
const {area, controls} = shown;
const weighted = madeUpWeighted("as published", [8, 9]);
const refused: WeightedModel = {
  ...weighted,
  estimate: {kind: "unavailable", area: "espoo", reason: "too few donors", units: []}
};
const revised = [
  {month: "2021-01", first: 9.5, vintage: "2022-03-22", now: {value: 9, reason: null}, cause: "revised"}
] as const;

function page(change: Partial<ChartPageModel["chart"]> = {}): ChartPageModel {
  const {chart, views} = madeUpChartPage(values);
  return {area, chart: {...chart, summary: shown.chart.summary, ...change}, workbooks: [], controls, views, weighted};
}

describe("the lines of an area", () => {
  const lines = (change: Partial<ChartPageModel["chart"]> = {}, seen = coverage, found = weighted) =>
    render(LinesFigure, {
      model: {...page(change), weighted: found},
      coverage: seen,
      span: {first: "2020-11", last: "2021-03"},
      events: [],
      vintage: "2022-03-22",
      locale: "en"
    });

  test("stand under a title in two parts and the sentence of the chart", async () => {
    const html = await lines();
    expect(textsOf(html, "h3")).toEqual(["Unemployed share of the labour force: Espoo with comparison municipalities"]);
    expect(textsOf(html, "h3", "span")).toEqual(["Espoo with comparison municipalities"]);
    expect(textsOf(html, "figcaption", ".chart-sentence")[0]).toMatch(/^At the end of March 2021, 7\.0 per cent/);
  });

  test("have the country in the table, though it is not drawn", async () => {
    const {chart} = page();
    const html = await lines({lines: [...chart.lines, lineOf("country", [5, 5, 5, 5, 5])]});
    const [drawing] = select(html, "svg");
    const heads = textsOf(html, ".of-table", "thead", "th");
    expect(heads[0]).toBe("Month");
    expect(heads[1]).toBe("Espoo");
    expect(heads.at(-1)).toBe("Whole country");
    expect(drawing && textsOf(drawing, "text").join(" ")).not.toContain("Whole country");
  });

  test("are compared with each other only where there are several", async () => {
    const count = {...coverage, indicator: indicator("unemployed")};
    const note = async (...[seen, found]: [typeof coverage, WeightedModel]) =>
      textsOf(await lines({}, seen, found), "figure")
        .join(" ")
        .includes("See first whether the lines moved in step");
    expect([await note(coverage, refused), await note(count, weighted), await note(count, refused)]).toEqual([
      true,
      true,
      false
    ]);
    const alone = textsOf(await lines({}, count, refused), "figure").join(" ");
    expect(alone).toContain("The line shows the area’s figure month by month.");
  });

  test("say what was published differently at first in a place that others lead to", async () => {
    expect(select(await lines(), "details[id=revised]")).toEqual([]);
    expect(textsOf(await lines({revised}), "details[id=revised]", "li")).toEqual([
      "Jan 2021: first published as 9.5% (22 March 2022), now 9.0%"
    ]);
  });
});

describe("the gap to the weighted comparison", () => {
  const gap = (found: WeightedModel, count = 0) =>
    render(GapFigure, {
      view: {weighted: found, controls},
      coverage,
      area,
      files: [],
      placebos: 89,
      revised: {count, href: "/en/areas/espoo/unemployed-share/#revised"},
      embedHref: "#embedding",
      locale: "en"
    });

  test("is an estimate with its finding, its caution, its band and its table", async () => {
    const html = await gap(weighted);
    expect(attribute(select(html, "figure")[0], "class")).toBe("chart estimate");
    expect(select(html, "svg").map((svg) => attribute(svg, "class"))).toEqual(["drawing wide", "drawing narrow"]);
    expect(textsOf(html, "figcaption", ".estimate-caution").length).toBe(1);
    expect(textsOf(html, ".estimate-band").length).toBeGreaterThan(0);
    expect(textsOf(html, "tbody", "th[scope=row]").length).toBe(2);
  });

  test("is no figure where it cannot be estimated, and the reason is told", async () => {
    const html = await gap(refused);
    expect(select(html, "figure")).toEqual([]);
    expect(textsOf(html, "section[id=gap]", "p")).toEqual([expect.stringMatching(/\w.+\.$/)]);
  });

  test("leads to what was published differently at first, where something was", async () => {
    const links = async (count: number) =>
      hrefsOf(await gap(weighted, count), ".of-about", "a").filter((href) => href?.endsWith("#revised"));
    expect([await links(0), await links(2)]).toEqual([[], ["/en/areas/espoo/unemployed-share/#revised"]]);
  });
});

describe("a view", () => {
  const view = (id: "index" | "change-on-year" | "seasonally-adjusted", model = page()) =>
    render(ViewFigure, {view: id, model, coverage, last: "2021-03", locale: "en"});

  test("is drawn once, for its place is narrow on every screen", async () => {
    const html = await view("change-on-year");
    expect(select(html, "svg").map((svg) => attribute(svg, "class"))).toEqual(["drawing only"]);
    expect(textsOf(html, "h3", "span")).toEqual(["Espoo, change on a year earlier"]);
    expect(textsOf(html, "tbody", "th[scope=row]").length).toBe(5);
    expect(textsOf(html, "tbody", "th[scope=rowgroup]")).toEqual(["2021", "2020"]);
  });

  test("without a single value of the area is a sentence, not a figure", async () => {
    const html = await view("index");
    expect(select(html, "figure")).toEqual([]);
    expect(textsOf(html, "p[id=index]")).toEqual([expect.stringMatching(/\.$/)]);
  });

  test("leads to what was published differently at first", async () => {
    const html = await view("change-on-year", page({revised}));
    expect(textsOf(html, ".of-about", "a[href=#revised]")).toEqual(["One figure has changed since it was published"]);
  });
});
