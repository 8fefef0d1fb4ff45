import {expect, test} from "vitest";
import MunicipalityFigure from "../../../../src/components/municipality/MunicipalityFigure.astro";
import {municipalityViews} from "../../../../src/figures/content/municipality-views.ts";
import type {MunicipalityChart} from "../../../../src/model/pages/municipality-pages.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {index, model, points, site} from "../../figures/content/made-up-municipality.ts";
import {render, textsOf} from "../render.ts";

const shown = (chart: Partial<MunicipalityChart> = {}) => {
  const [view] = municipalityViews({site, index, model: model({}, chart)}, "en");
  if (!view) throw new Error("views of a municipality: expected at least one");
  return render(MunicipalityFigure, {view, cautions: ["confidential"], files: [], locale: "en"});
};

test("the title names the municipality after what is measured, and how it is drawn", async () => {
  expect(textsOf(await shown(), "h3", "span")).toEqual(["Mäntyharju"]);
  const means = await shown({means: points(4, 5, 6)});
  expect(textsOf(means, "h3")).toEqual(["Unemployed share of the labour force: Mäntyharju, mean of 12 months"]);
});

test("it is drawn for wide screens and for narrow ones", async () => {
  expect(select(await shown(), "svg").map((svg) => attribute(svg, "class"))).toEqual([
    "drawing wide",
    "drawing narrow"
  ]);
});

test("a municipality without a figure has words in the place of the drawing, and still its table", async () => {
  const html = await shown({last: null, months: []});
  expect(select(html, "svg")).toEqual([]);
  expect(select(html, ".chart-empty").length).toBe(1);
  expect(select(html, "table").length).toBe(1);
});

test("means of years stand under the months, a dash where a month is missing", async () => {
  const html = await shown({
    years: [
      {year: "2022", value: null},
      {year: "2023", value: 10}
    ]
  });
  expect(textsOf(html, ".year-means", "th")).toEqual(["2023, mean", "2022, mean"]);
  const cells = textsOf(html, ".year-means", "td");
  expect(cells[0]).toBe("10.0");
  expect(cells).toContain("–");
});
