import {describe, expect, test} from "vitest";
import {togetherPicture} from "../../../../src/figures/content/together-content.ts";
import {addMonths} from "../../../../src/model/months.ts";
import type {IndicatorTogether} from "../../../../src/model/pages/indicator-pages.ts";
import {summarizeChart} from "../../../../src/model/pages/summary.ts";
import {madeUpChartBreak} from "../../../made-up-break.ts";
import {named} from "../../../named.ts";
import {lineOf} from "../../charts/made-up-lines.ts";
import {coverage} from "../../i18n/samples.ts";

const span = {first: "2020-11", last: "2021-03"} as const;
const lines = [
  lineOf("area", [9, 8, 9, 8, [9, "estimated"]]),
  lineOf("rest", [7, 8, 7, 8, 7]),
  lineOf("country", [8, 8, 8, 8, 8])
];
const together: IndicatorTogether = {
  lines,
  views: null,
  summary: summarizeChart(lines, "percent of labour force"),
  breaks: [],
  revised: []
};
const text = named("a");
const event = (month: "2020-12" | "2021-06") => ({
  id: month,
  month,
  short: text,
  long: text,
  source: "https://example.org/"
});

describe("a share of all pilot areas together", () => {
  const draw = (change: Partial<IndicatorTogether> = {}) =>
    togetherPicture(
      {...together, ...change},
      coverage("unemployed-share", span),
      [event("2020-12"), event("2021-06")],
      "en"
    );

  test("is drawn as it is, beside the rest and the country", () => {
    const {content} = draw();
    expect(content.lines.map(({id, name}) => [id, name])).toEqual([
      ["area", "Pilot areas together"],
      ["rest", "No pilot"],
      ["country", "Whole country"]
    ]);
    expect(content).toMatchObject({...span, unit: "percent of labour force"});
  });

  test("has the year of the lay-offs shaded and the events of its months numbered", () => {
    const {content} = draw();
    expect(content.covid).toMatchObject({first: "2020-03", last: "2021-02"});
    expect(content.events.map(({number, month}) => [number, month])).toEqual([[1, "2020-12"]]);
  });

  test("comes with what its reader must be told, and all lines for the table", () => {
    const {notes, name, lines: listed} = draw();
    expect(notes).toEqual([
      "Estimates show as hollow parts of the pilot areas’ line.",
      "The scale does not start from zero."
    ]);
    expect(name).toContain("the pilot areas together");
    expect(listed).toBe(lines);
  });

  test("is drawn in the months that the indicator covers, with their breaks", () => {
    const short = coverage("unemployed-share", {...span, first: "2020-12"});
    const breaks = [madeUpChartBreak("2020-12"), madeUpChartBreak("2021-02")];
    const {content} = togetherPicture({...together, breaks}, short, [], "fi");
    expect(content.lines[0]?.points.map(({month}) => month)).toEqual(["2020-12", "2021-01", "2021-02", "2021-03"]);
    expect(content.breaks).toEqual(["2021-02"]);
  });
});

describe("a count of all pilot areas together", () => {
  const index = [98, 99, 101, 102, 100];
  const view = {changeOnYear: index, index, indexBasis: "mean of twelve months", seasonallyAdjusted: null} as const;
  const views = {
    months: [0, 1, 2, 3, 4].map((i) => addMonths("2020-11", i)),
    lines: (["area", "rest", "country"] as const).map((id) => ({id, ...view}))
  };
  const {
    content,
    notes,
    name,
    lines: listed
  } = togetherPicture({...together, views}, coverage("unemployed", span), [event("2020-12")], "en");

  test("is drawn as an index beside the rest, for sums of different size are not compared", () => {
    expect(content.lines.map(({id}) => id)).toEqual(["area", "rest"]);
    expect(content.lines[0]?.points.map(({value}) => value)).toEqual(index);
    expect(content).toMatchObject({unit: "percent", reach: [100], events: []});
  });

  test("begins five years before the pilots and ends with the indicator", () => {
    expect([content.first, content.last]).toEqual(["2016-03", "2021-03"]);
  });

  test("says what the index is made of, and has the country in its table", () => {
    expect(notes[0]).toBe("The index is computed from the mean of the month and the 11 months before it.");
    expect(name).toContain("the pilot areas together");
    expect(listed.map(({id}) => id)).toEqual(["area", "rest", "country"]);
  });
});
