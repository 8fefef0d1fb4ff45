import {describe, expect, test} from "vitest";
import {
  columnsOf,
  municipalityContent,
  municipalityNotes,
  municipalityPicture,
  namedYears,
  smallContent,
  smallPicture,
  subjectOf
} from "../../../../src/figures/content/municipality-content.ts";
import {municipalityViews} from "../../../../src/figures/content/municipality-views.ts";
import {madeUpChartBreak} from "../../../made-up-break.ts";
import {index, model, points, site} from "./made-up-municipality.ts";

const headline = (change = model()) => municipalityViews({site, index, model: change}, "en")[0]!;

describe("a share of a municipality", () => {
  test("stands beside the municipalities without a pilot, its pilot area and the country, in the drawing and in the table", () => {
    expect(municipalityContent(headline(), "en").lines.map(({id, name}) => [id, name])).toEqual([
      ["area", "Mäntyharju"],
      ["rest", "No pilot"],
      ["region", "Mikkeli region"],
      ["country", "Whole country"]
    ]);
    expect(columnsOf(headline(), "en").map(({head, line}) => [head, line])).toEqual([
      ["Mäntyharju", "area"],
      ["No pilot", "rest"],
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

test("a small drawing leaves the country out, and whole years have the municipalities without a pilot second", () => {
  const small = (beside: string) => smallContent(headline(model({beside})), "en").lines.map(({id}) => id);
  expect([small("mikkeli"), small("rest")]).toEqual([
    ["area", "rest", "region"],
    ["area", "rest"]
  ]);
  const years = (beside: string) => namedYears(headline(model({beside})), "en").map(({id, name}) => [id, name]);
  expect(years("mikkeli")).toEqual([
    ["area", "Mäntyharju"],
    ["rest", "No pilot"],
    ["region", "Mikkeli region"]
  ]);
  expect(years("rest")).toEqual(years("mikkeli").slice(0, 2));
});

test("a count stands alone", () => {
  const unemployed = municipalityViews({site, index, model: model()}, "en").find(
    ({chart}) => chart.indicator === "unemployed"
  );
  expect(municipalityContent(unemployed!, "en").lines.map(({id}) => id)).toEqual(["area"]);
  expect(subjectOf(unemployed!)).toMatchObject({beside: null, country: null});
  expect(municipalityPicture(unemployed!, "en")).not.toContain("compared with");
});

test("what stands beside is named in the words of running text for readers who do not see the picture", () => {
  const beside = (kind: string) => municipalityPicture(headline(model({beside: kind})), "en");
  expect(beside("mikkeli")).toContain(
    "; compared with the whole country, municipalities without a pilot, and the Mikkeli region; "
  );
  expect(beside("rest")).toContain("; compared with the whole country and municipalities without a pilot; ");
});

// The words of small drawings used to name the country, which they have no room for.
test.each([
  ["fi", "koko maa"],
  ["sv", "hela landet"],
  ["en", "the whole country"]
] as const)("the words of a small drawing do not name the country (%s)", (locale, country) => {
  expect(municipalityPicture(headline(), locale)).toContain(country);
  expect(smallPicture(headline(), locale)).not.toContain(country);
  expect(smallPicture(headline(model({beside: "rest"})), locale)).not.toContain(country);
});

test("the words of a small drawing name what stands beside the municipality", () => {
  const beside = (kind: string) => smallPicture(headline(model({beside: kind})), "en");
  expect(beside("mikkeli")).toContain("; compared with municipalities without a pilot and the Mikkeli region; ");
  expect(beside("rest")).toContain("; compared with municipalities without a pilot; ");
});

describe("means", () => {
  const view = headline(model({numbers: "few"}, {means: points(4, 5, 6)}));

  test("are drawn of all lines where they are drawn of one, and the reader is told", () => {
    expect(municipalityContent(view, "en").lines.map((line) => line.points.at(-1)?.value)).toEqual([6, 3, 3, 3]);
    expect(subjectOf(view).country?.at(-1)?.value).toBe(3);
    expect(municipalityNotes(view, "en")[0]).toBe("The lines are means of each month and the 11 months before it.");
  });

  test("have the figures of the months beside them in the table", () => {
    expect(columnsOf(view, "en").map(({line, isMean}) => [line, isMean])).toEqual([
      ["area", true],
      ["rest", true],
      ["region", true],
      ["country", true],
      ["also", false]
    ]);
  });
});

test("months are drawn as they are where there are enough people, and nothing is said of means", () => {
  const view = headline();
  expect(municipalityContent(view, "en").lines.map((line) => line.points.at(-1)?.value)).toEqual([11, 9, 9, 9]);
  expect(municipalityNotes(view, "en").join(" ")).not.toContain("means of");
});

test("a break in a measure is marked", () => {
  const breaks = [madeUpChartBreak("2023-11")];
  expect(municipalityContent(headline(model({}, {breaks})), "en").breaks).toEqual(["2023-11"]);
});
