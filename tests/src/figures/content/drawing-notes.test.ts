import {expect, test} from "vitest";
import {lineChartContent} from "../../../../src/figures/content/chart-content.ts";
import {drawingNotes, endNotes, noteTexts} from "../../../../src/figures/content/drawing-notes.ts";
import type {LineOwner} from "../../../../src/i18n/facts/charts.ts";
import {locales} from "../../../../src/model/languages.ts";
import {lineOf} from "../../charts/made-up-lines.ts";
import type {MadeUpValue} from "../../charts/made-up-lines.ts";

test("a certain share from zero needs no note", () => {
  expect(drawingNotes([lineOf("area", [9, 8, 2]), lineOf("rest", [8, 7, 3])], "percent")).toEqual([]);
});

test("estimates and provisional figures of any drawn line are explained", () => {
  const lines = [
    lineOf("area", [9, 2]),
    lineOf("rest", [[8, "estimated"], 3]),
    lineOf("country", [[8, "provisional"], 3])
  ];
  expect(drawingNotes(lines, "percent")).toEqual(["others estimated or provisional"]);
});

test("what a thin part of a line is, is said once", () => {
  const notes = (area: MadeUpValue, rest: MadeUpValue) =>
    drawingNotes([lineOf("area", [area, 2]), lineOf("rest", [rest, 3])], "percent");
  expect(notes([9, "estimated"], 8)).toEqual(["estimated"]);
  expect(notes(9, [8, "estimated"])).toEqual(["others estimated"]);
  expect(notes([9, "provisional"], [8, "provisional"])).toEqual(["provisional"]);
  expect(notes([9, "estimated"], [8, "provisional"])).toEqual(["estimated", "provisional"]);
  expect(notes([9, "provisional"], [8, "estimated"])).toEqual(["others estimated or provisional"]);
  for (const locale of locales) {
    const thin = ["others estimated", "provisional", "others estimated or provisional"] as const;
    expect(noteTexts(thin, "area", locale).every((text) => /ohu|tun|thin/i.test(text))).toBe(true);
    expect(noteTexts(["estimated"], "area", locale)[0]).not.toMatch(/ohu|tun|thin/i);
  }
});

test("estimates are told of the line that is drawn: an area's, a municipality's or that of all areas", () => {
  const said = (owner: LineOwner) => locales.map((locale) => noteTexts(["estimated"], owner, locale)[0]);
  expect(said("municipality")).toEqual([
    "Arviot näkyvät kunnan viivassa onttoina.",
    "Uppskattningar syns som ihåliga delar av kommunens linje.",
    "Estimates show as hollow parts of the municipality’s line."
  ]);
  expect(said("together")[0]).toBe("Arviot näkyvät kokeilualueiden viivassa onttoina.");
  expect(said("area")[2]).toContain("the area’s line");
});

test("a count stands alone, so that the others' estimates need no note", () => {
  expect(drawingNotes([lineOf("area", [900]), lineOf("rest", [[8000, "estimated"]])], "persons")).toEqual([
    "area alone"
  ]);
});

test("months missing within a line are explained, not those before or after it", () => {
  expect(drawingNotes([lineOf("area", [9, null, 2])], "percent")).toEqual(["holes"]);
  expect(
    drawingNotes([lineOf("area", [null, 9, 2, null]), lineOf("rest", [null, null, null, null])], "percent")
  ).toEqual([]);
});

test("limits are explained when the band between them can be seen", () => {
  expect(drawingNotes([lineOf("area", [[9, 7, 11], 2])], "percent")).toEqual(["bounds"]);
  expect(drawingNotes([lineOf("area", [[9, 8.99, 9.01], 2])], "percent")).toEqual([]);
});

test("a scale that does not begin at zero is told", () => {
  expect(drawingNotes([lineOf("area", [48, 52])], "percent of unemployed")).toEqual(["not from zero"]);
});

test("a line that ends long before the others is told with its last value, soft hyphens left out", () => {
  const content = lineChartContent(
    {
      areaName: "Björneborgsregionen",
      lines: [lineOf("area", [9, 8, null, null, null]), lineOf("rest", [8, 7, 7, 7, 6])],
      unit: "percent",
      span: {first: "2020-11", last: "2021-03"},
      events: []
    },
    "sv"
  );
  expect(endNotes(content, "sv")).toEqual([
    "Linjen ”Björneborgsregionen” slutar tidigare än de andra: 8,0 (dec 2020)."
  ]);
  expect(endNotes({...content, lines: content.lines.slice(1)}, "sv")).toEqual([]);
});
