import {describe, expect, test} from "vitest";
import type {IndicatorUnit} from "../../../../src/model/indicators.ts";
import {viewContent} from "../../../../src/figures/content/view-content.ts";
import {viewLines, viewStart} from "../../../../src/figures/content/view-lines.ts";
import type {ComputedView} from "../../../../src/figures/content/view-lines.ts";
import {viewNotesOf} from "../../../../src/figures/content/view-notes.ts";
import {espoo} from "../../i18n/samples.ts";
import {madeUpChartPage} from "../../charts/made-up-chart-page.ts";
import {lineOf} from "../../charts/made-up-lines.ts";
import type {MadeUpValue} from "../../charts/made-up-lines.ts";

const page = madeUpChartPage([9, 9, 9, [9, "estimated"], [9, 8, 10]]);
const span = {first: viewStart, last: "2025-01"} as const;

/** What the notes begin with. */
function notesOf(view: ComputedView, unit: IndicatorUnit, lines = viewLines(page, view)): string[] {
  const content = viewContent({view, lines, areaName: "Espoo", unit, span}, "en");
  return viewNotesOf(view, page.views, content, {indicator: {unit}, area: espoo}, "en").map((note) =>
    note.split(" ").slice(0, 4).join(" ")
  );
}

const drawn = (values: readonly MadeUpValue[]) => [lineOf("area", values)];

describe("the reader of a picture is told", () => {
  test("what changes over a year compare with, and that shares step each January", () => {
    expect(notesOf("change-on-year", "percent of labour force")).toEqual([
      "March to May 2021",
      "The labour force that",
      "Bars made of estimates",
      "The picture begins five"
    ]);
    expect(notesOf("change-on-year", "persons")).not.toContain("The labour force that");
  });

  test("what an index is computed from", () => {
    expect(notesOf("index", "persons", drawn([98, 101]))[0]).toBe("The index is computed");
  });

  test("that a seasonal adjustment is not official", () => {
    expect(notesOf("seasonally-adjusted", "persons", drawn([98, 101]))).toEqual([
      "The seasonal adjustment is",
      "The picture begins five"
    ]);
  });

  test("how estimates are drawn, as bars or as lines", () => {
    expect(notesOf("seasonally-adjusted", "persons", drawn([98, [101, "estimated"]]))).toContain(
      "Estimates show as hollow"
    );
    expect(notesOf("change-on-year", "persons", drawn([4, -5]))).not.toContain("Bars made of estimates");
  });

  test("where the scale begins, unless at zero", () => {
    expect(notesOf("index", "percent", drawn([98, 101]))).toContain("The scale does not");
    expect(notesOf("change-on-year", "percent", drawn([98, 101]))).not.toContain("The scale does not");
  });
});
