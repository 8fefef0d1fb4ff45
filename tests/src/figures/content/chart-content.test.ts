import {describe, expect, test} from "vitest";
import {
  commonSpan,
  eventsWithin,
  lineChartContent,
  numberEvents,
  pilotYearsUntil
} from "../../../../src/figures/content/chart-content.ts";
import type {ChartEvent} from "../../../../src/model/events.ts";
import type {Month} from "../../../../src/model/months.ts";
import {named} from "../../../named.ts";
import {lineOf} from "../../charts/made-up-lines.ts";
import {point} from "../../i18n/samples.ts";

function event(id: string, month: Month): ChartEvent {
  const text = named(id);
  return {id, month, short: text, long: text, source: "https://example.org"};
}

describe("events", () => {
  const events = numberEvents([event("end", "2023-06"), event("start", "2021-03"), event("covid", "2020-03")]);

  test("are numbered in their order, without the start of the pilots, which is marked by the shading", () => {
    expect(events.map(({number, id}) => [number, id])).toEqual([
      [1, "covid"],
      [2, "end"]
    ]);
  });

  test("keep their number in a chart that ends before some of them", () => {
    expect(eventsWithin(events, {first: "2006-01", last: "2023-05"}).map(({id}) => id)).toEqual(["covid"]);
    expect(eventsWithin(events, {first: "2020-04", last: "2023-06"}).map(({number}) => number)).toEqual([2]);
  });
});

describe("the words of a chart", () => {
  const lines = [lineOf("area", [8.8, 9.02, null]), lineOf("rest", [8, 8.25, 8.5]), lineOf("country", [9, 9, 9])];
  const subject = {
    areaName: "Esbo",
    lines,
    unit: "percent",
    span: {first: "2020-11", last: "2021-01"},
    events: []
  } as const;

  test("are in the reader's language, a line that ends early with its last month", () => {
    const {lines: named, pilot} = lineChartContent(subject, "sv");
    expect(named.map(({name, value}) => [name, value])).toEqual([
      ["Esbo", "9,0 (dec 2020)"],
      ["Utan försök", "8,5"],
      ["Hela landet", "9,0"]
    ]);
    expect(pilot.label).toContain("mars 2021–dec 2024");
  });

  test("tell the month of the area's last value also where it is the last of the axis", () => {
    const whole = {...subject, lines: [lineOf("area", [8.8, 9.02, 9.1]), ...lines.slice(1)]};
    expect(lineChartContent(whole, "fi").lines.map(({value}) => value)).toEqual(["9,1 (1/2021)", "8,5", "9,0"]);
  });

  test("of a count name the area alone", () => {
    const {lines: named} = lineChartContent({...subject, unit: "persons"}, "fi");
    expect(named.map(({id}) => id)).toEqual(["area"]);
  });
});

describe("the end of the area's line", () => {
  const endOf = (months: readonly [Month, number | null][], locale: "fi" | "en" = "fi") => {
    const lines = [{id: "area", points: months.map(([month, value]) => point(month, value))}] as const;
    const span = {first: "2024-01", last: "2025-01"} as const;
    return lineChartContent({areaName: "Espoo", lines, unit: "percent", span, events: []}, locale).lines[0]?.value;
  };

  // Once readers who asked how the pilots had ended were answered with a month after them.
  test("tells the last month of the pilots, then the newest after them", () => {
    expect(
      endOf([
        ["2024-12", 9.7],
        ["2025-01", 10.2]
      ])
    ).toBe("9,7 (12/2024)\n10,2 (1/2025)");
    expect(
      endOf(
        [
          ["2024-12", 9.7],
          ["2025-01", 10.2]
        ],
        "en"
      )
    ).toBe("9.7 (Dec 2024)\n10.2 (Jan 2025)");
  });

  test("tells the newest alone where the line ends with the pilots, or has no figure of their last month", () => {
    expect(
      endOf([
        ["2024-11", 9],
        ["2024-12", 9.7]
      ])
    ).toBe("9,7 (12/2024)");
    expect(
      endOf([
        ["2024-12", null],
        ["2025-01", 10.2]
      ])
    ).toBe("10,2 (1/2025)");
  });
});

test("events are named in few words, the one that changed services for everyone before the others", () => {
  const events = numberEvents([event("nordic-model", "2022-05"), event("covid", "2020-03")]);
  const subject = {areaName: "Espoo", lines: [], unit: "percent", span: {first: "2020-01", last: "2022-12"}} as const;
  expect(lineChartContent({...subject, events}, "fi").events).toEqual([
    {number: 1, month: "2020-03", name: events[0]?.short.fi, isKey: false},
    {number: 2, month: "2022-05", name: events[1]?.short.fi, isKey: true}
  ]);
});

test("the two ends of the pilots are named in the reader's language", () => {
  const subject = {areaName: "Espoo", lines: [], unit: "percent", events: []} as const;
  const span = {first: "2020-01", last: "2025-12"} as const;
  const {pilot} = lineChartContent({...subject, span}, "fi");
  expect(pilot.ends).toEqual(["Kokeilut alkavat 3/2021", "Kokeilut päättyvät 12/2024"]);
});

test.each([
  ["begin with the January of their first year and end with them", "2026-03", {first: "2021-01", last: "2024-12"}],
  ["end with the figures where these end before", "2022-02", {first: "2021-01", last: "2022-02"}],
  ["are none where no figure reaches into them", "2021-03", null]
] as const)("the pilot years of a drawing %s", (_, last, expected) => {
  expect(pilotYearsUntil(last)).toEqual(expected);
});

test("all charts of a page share the months from the first to the last of any", () => {
  const spans = [
    {first: "2006-01", last: "2022-02"},
    {first: "2006-03", last: "2025-01"}
  ] as const;
  expect(commonSpan(spans)).toEqual({first: "2006-01", last: "2025-01"});
  expect(() => commonSpan([])).toThrow("expected at least one");
});
