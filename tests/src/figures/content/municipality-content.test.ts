import {describe, expect, test} from "vitest";
import {
  columnsOf,
  municipalityContent,
  municipalityNotes,
  municipalityPicture,
  subjectOf
} from "../../../../src/figures/content/municipality-content.ts";
import {municipalityViews} from "../../../../src/figures/content/municipality-views.ts";
import {madeUpChartBreak} from "../../../made-up-break.ts";
import {index, model, points, site} from "./made-up-municipality.ts";

const headline = (change = model()) => municipalityViews({site, index, model: change}, "en")[0]!;

describe("a share of a municipality", () => {
  test("stands beside its pilot area and the country, in the drawing and in the table", () => {
    expect(municipalityContent(headline(), "en").lines.map(({id, name}) => [id, name])).toEqual([
      ["area", "Mäntyharju"],
      ["region", "Mikkeli region"],
      ["country", "Whole country"]
    ]);
    expect(columnsOf(headline(), "en").map(({head, line}) => [head, line])).toEqual([
      ["Mäntyharju", "area"],
      ["Mikkeli region", "region"],
      ["Whole country", "country"]
    ]);
  });

  test("stands beside all of the mainland as areas do", () => {
    expect(municipalityContent(headline(model({beside: "rest"})), "sv").lines.map(({id}) => id)).toEqual([
      "area",
      "rest",
      "country"
    ]);
  });
});

test("a count stands alone", () => {
  const [, unemployed] = municipalityViews({site, index, model: model()}, "en");
  expect(municipalityContent(unemployed!, "en").lines.map(({id}) => id)).toEqual(["area"]);
  expect(subjectOf(unemployed!)).toMatchObject({beside: null, country: null});
  expect(municipalityPicture(unemployed!, "en")).not.toContain("compared with");
});

test("what stands beside is named in the words of running text for readers who do not see the picture", () => {
  const beside = (kind: string) => municipalityPicture(headline(model({beside: kind})), "en");
  expect(beside("mikkeli")).toContain("; compared with the whole country and the Mikkeli region; ");
  expect(beside("rest")).toContain("; compared with the whole country and municipalities without a pilot; ");
});

describe("means", () => {
  const view = headline(model({numbers: "few"}, {means: points(4, 5, 6)}));

  test("are drawn of all lines where they are drawn of one, and the reader is told", () => {
    expect(municipalityContent(view, "en").lines.map((line) => line.points.at(-1)?.value)).toEqual([6, 3, 3]);
    expect(subjectOf(view).country?.at(-1)?.value).toBe(3);
    expect(municipalityNotes(view, "en")[0]).toBe("The lines are means of each month and the 11 months before it.");
  });

  test("have the figures of the months beside them in the table", () => {
    expect(columnsOf(view, "en").map(({line, isMean}) => [line, isMean])).toEqual([
      ["area", true],
      ["region", true],
      ["country", true],
      ["also", false]
    ]);
  });
});

test("months are drawn as they are where there are enough people, and nothing is said of means", () => {
  const view = headline();
  expect(municipalityContent(view, "en").lines.map((line) => line.points.at(-1)?.value)).toEqual([11, 9, 9]);
  expect(municipalityNotes(view, "en").join(" ")).not.toContain("means of");
});

test("a break in a measure is marked", () => {
  const breaks = [madeUpChartBreak("2023-11")];
  expect(municipalityContent(headline(model({}, {breaks})), "en").breaks).toEqual(["2023-11"]);
});
