import {describe, expect, test} from "vitest";
import {linesOfView, viewContent} from "../../../../src/figures/content/view-content.ts";
import {viewLines, viewStart} from "../../../../src/figures/content/view-lines.ts";
import {viewNotesOf} from "../../../../src/figures/content/view-notes.ts";
import {viewTable} from "../../../../src/figures/tables/view-table.ts";
import {madeUpChartPage} from "../../charts/made-up-chart-page.ts";

const page = madeUpChartPage([9, 9, 9, [9, "estimated"], [9, 8, 10]]);
const values = (points: readonly {readonly value: number | null}[]) => points.map(({value}) => value);

describe("the lines of a view", () => {
  test("begin five years before the pilots", () => {
    expect(viewStart).toBe("2016-03");
  });

  test("are those that have values in it", () => {
    expect(viewLines(page, "change-on-year").map(({id}) => id)).toEqual(["area", "similar", "country"]);
    expect(viewLines(page, "index").map(({id}) => id)).toEqual(["similar"]);
    expect(viewLines(page, "seasonally-adjusted").map(({id}) => id)).toEqual(["country"]);
  });

  test("are estimates where their figures are, and say nothing of limits", () => {
    const [area] = viewLines(page, "change-on-year");
    expect(values(area?.points ?? [])).toEqual([null, 1, 2, 3, -4]);
    expect(area?.points.map(({status}) => status)).toEqual(["missing", "normal", "normal", "estimated", "normal"]);
    expect(area?.points.every(({bounds}) => bounds === null)).toBe(true);
  });

  test("have no value across a break, and say that", () => {
    const broken = madeUpChartPage([9, 9, [9, "break"], 9, 9]);
    const [area] = viewLines(
      {
        ...broken,
        views: {...broken.views, lines: [{...broken.views.lines[0]!, changeOnYear: [1, 1, null, null, null]}]}
      },
      "change-on-year"
    );
    expect(area?.points.map(({reason}) => reason)).toEqual([
      null,
      null,
      "broken series",
      "broken series",
      "broken series"
    ]);
  });

  test("are drawn without the country, and bars beside one line only", () => {
    const lines = viewLines(page, "change-on-year");
    expect(linesOfView("change-on-year", lines).map(({id}) => id)).toEqual(["area"]);
    expect(linesOfView("index", lines).map(({id}) => id)).toEqual(["area", "similar"]);
    expect(linesOfView("seasonally-adjusted", lines).map(({id}) => id)).toEqual(["area"]);
  });
});

describe("the picture of a view", () => {
  const subject = {
    lines: viewLines(page, "change-on-year"),
    areaName: "Etelä-Pohjanmaan seutukaupungit",
    unit: "persons" as const,
    span: {first: viewStart, last: "2025-01" as const}
  };

  test("ends with a value that has its sign, and its month where the axis goes on", () => {
    const {lines, unitName, reach} = viewContent({...subject, view: "change-on-year"}, "fi");
    expect(lines.map(({value}) => value)).toEqual(["−4,0 (3/2021)"]);
    expect([unitName, reach]).toEqual(["prosenttia", [0]]);
  });

  test("keeps a hundred in sight in an index", () => {
    const {unitName, reach, unit} = viewContent({...subject, view: "index"}, "sv");
    expect([unitName, reach, unit]).toEqual(["mars 2021 = 100", [100], "percent"]);
  });

  test("tells what its reader must know", () => {
    const content = viewContent({...subject, view: "change-on-year"}, "en");
    const notes = viewNotesOf("change-on-year", page.views, content, {unit: "percent of labour force"}, "en");
    expect(notes.map((note) => note.split(" ").slice(0, 4).join(" "))).toEqual([
      "March to May 2021",
      "The labour force that",
      "Bars made of estimates",
      "The picture begins five"
    ]);
  });
});

test("the table of a view has its months, newest first, with dashes for want of a value and letters of statuses", () => {
  const lines = viewLines(page, "change-on-year").filter(({id}) => id === "area");
  const {rows, hasHoles, statuses} = viewTable("change-on-year", lines, "percent of labour force", "en");
  expect(rows.map(({name, cells}) => [name, ...cells.map(({text, mark}) => text + mark)])).toEqual([
    ["Mar 2021", "−4.0"],
    ["Feb 2021", "+3.0E"],
    ["Jan 2021", "+2.0"],
    ["Dec 2020", "+1.0"],
    ["Nov 2020", "–"]
  ]);
  expect([hasHoles, statuses]).toEqual([true, ["estimated"]]);
});
