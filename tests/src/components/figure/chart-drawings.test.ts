import {describe, expect, test} from "vitest";
import ChartDrawings from "../../../../src/components/figure/ChartDrawings.astro";
import {madeUpChartBreak} from "../../../made-up-break.ts";
import {named} from "../../../named.ts";
import {attribute, select} from "../../../site/built/html.ts";
import {lineOf, pointsFrom} from "../../charts/made-up-lines.ts";
import type {MadeUpValue} from "../../charts/made-up-lines.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";
import {render, textsOf} from "../render.ts";

const {model, coverage} = madeUpSource([]);
const span = {first: "2020-11", last: "2021-03"} as const;

const drawn = (values: readonly MadeUpValue[], more: object = {}) =>
  render(ChartDrawings, {
    lines: [lineOf("area", values), lineOf("rest", [7, 8, 7, 8, 7])],
    coverage,
    area: model.area,
    span,
    events: [],
    breaks: [],
    showsCovid: false,
    locale: "en",
    ...more
  });

test("a chart is drawn for wide and for narrow screens, with the same words for readers who do not see it", async () => {
  const drawings = select(await drawn([9, 8, 9, 8, 9]), "svg");
  expect(drawings.map((svg) => attribute(svg, "class"))).toEqual(["drawing wide", "drawing narrow"]);
  const names = drawings.map((svg) => attribute(svg, "aria-label") ?? textsOf(svg, "title")[0]);
  expect(names[0]).toMatch(/^Line chart: /);
  expect(names[1]).toBe(names[0]);
});

test("an area without figures has no drawing, whatever stands beside it", async () => {
  const html = await drawn([null, null, null, null, null]);
  expect(select(html, "svg")).toEqual([]);
  expect(select(html, ".chart-empty").length).toBe(1);
});

test("figures before the months that are drawn do not count", async () => {
  const html = await drawn([9, 8, null, null, null], {span: {first: "2021-01", last: "2021-03"}});
  expect(select(html, "svg")).toEqual([]);
});

test("it is said that the series begins before the drawing, and only then", async () => {
  const late = await drawn([9, 8, 9, 8, 9], {span: {first: "2021-01", last: "2021-03"}});
  expect(textsOf(late, ".chart-notes").join(" ")).toMatch(/January 2021.*November 2020/);
  expect(textsOf(await drawn([9, 8, 9, 8, 9]), ".chart-notes").join(" ")).not.toContain("November 2020");
});

test("a break is told where it lies within the drawing", async () => {
  const told = async (month: "2020-10" | "2021-02") =>
    textsOf(await drawn([9, 8, 9, 8, 9], {breaks: [madeUpChartBreak(month)]}), ".chart-breaks", "b");
  expect(await told("2021-02")).toEqual(["From February 2021 on: New register"]);
  expect(await told("2020-10")).toEqual([]);
});

describe("the pilot years", () => {
  const far = {...coverage, last: "2021-03"} as const;
  const parts = async (more: object) => {
    const html = await drawn([9, 8, 9, 8, 9], {hasPilotYears: true, coverage: {...far, last: "2021-06"}, ...more});
    return {
      drawings: select(html, "svg").map((svg) => attribute(svg, "class")),
      choices: select(html, "input[type=radio]").map((input) => attribute(input, "value"))
    };
  };

  test("are drawn a second time, to be chosen without script", async () => {
    expect(await parts({})).toEqual({
      drawings: ["drawing wide", "drawing narrow", "drawing wide of-pilots", "drawing narrow of-pilots"],
      choices: ["all", "pilot"]
    });
  });

  test("are no choice where no figure reaches into them, or nobody asks for them", async () => {
    const plain = {drawings: ["drawing wide", "drawing narrow"], choices: []};
    expect([await parts({coverage: far}), await parts({hasPilotYears: false})]).toEqual([plain, plain]);
  });
});

// The button used to follow what the indicator covers, not the line that it measures.
test("the change along the pilot is offered as far as the line of the area goes", async () => {
  const months = {first: "2021-02", last: "2021-06"} as const;
  const offered = async (area: readonly MadeUpValue[]) => {
    const lines = [
      {id: "area", points: pointsFrom("2021-02", area)},
      {id: "rest", points: pointsFrom("2021-02", [7, 8, 7, 8, 7])}
    ];
    const html = await drawn([], {lines, span: months, coverage: {...coverage, last: "2024-12"}});
    return textsOf(html, "button[data-reads=pilot]");
  };
  expect(await offered([9, 8, 9, null, null])).toEqual(["From the start of the pilots to the last figure"]);
  expect(await offered([9, 8, null, null, null])).toEqual([]);
});

test("events are explained in few words below the drawing, those alone that fall among its months", async () => {
  const event = (number: number, month: string) => ({
    number,
    month,
    id: "law",
    short: named("Law"),
    long: named("A law."),
    source: "https://example.org"
  });
  const html = await drawn([9, 8, 9, 8, 9], {events: [event(1, "2020-12"), event(2, "2022-05")]});
  expect(textsOf(html, ".event-key", "li")).toEqual(["Law Dec 2020"]);
});
