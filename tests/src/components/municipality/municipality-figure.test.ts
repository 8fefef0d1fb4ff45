import {describe, expect, test} from "vitest";
import MunicipalityFigure from "../../../../src/components/municipality/MunicipalityFigure.astro";
import {municipalityViews} from "../../../../src/figures/content/municipality-views.ts";
import type {MunicipalityChart} from "../../../../src/model/pages/municipality-pages.ts";
import type {Month} from "../../../../src/model/months.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {pointsFrom} from "../../charts/made-up-lines.ts";
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

// The button used to promise the end of the pilot where the indicator has it, as in Pertunmaa, whose line ends before.
describe("the change along the pilot is offered", () => {
  const offered = async (first: Month, count: number, means: number | null = null) => {
    const of = (length: number) => pointsFrom(first, Array(length).fill(9));
    const html = await shown({months: of(count), means: means === null ? null : of(means)});
    return textsOf(html, "button[data-reads=pilot]");
  };

  test("to its end where the line has it, else to the last figure", async () => {
    expect(await offered("2021-03", 46)).toEqual(["From the start to the end of the pilots"]);
    expect(await offered("2021-03", 32)).toEqual(["From the start of the pilots to the last figure"]);
  });

  test("as far as the means reach where these are drawn", async () => {
    expect(await offered("2021-03", 46, 32)).toEqual(["From the start of the pilots to the last figure"]);
  });

  test("not at all where the line has fewer than two of its months", async () => {
    expect(await offered("2021-01", 3)).toEqual([]);
  });
});
