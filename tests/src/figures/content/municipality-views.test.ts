import {describe, expect, test} from "vitest";
import {joinedSince, municipalityViews} from "../../../../src/figures/content/municipality-views.ts";
import type {MunicipalityIndex, MunicipalityModel} from "../../../../src/model/pages/municipality-pages.ts";
import {madeUpChartBreak} from "../../../made-up-break.ts";
import {index, merger, model, municipality, points, site} from "./made-up-municipality.ts";

const headline = (change: MunicipalityModel, list = index) =>
  municipalityViews({site, index: list, model: change}, "en")[0]!;

describe("what stands beside is named and explained", () => {
  const withoutPilot: MunicipalityIndex = {...index, municipalities: [{...municipality, area: null}]};
  const withPilots: MunicipalityIndex = {
    ...index,
    municipalities: [...withoutPilot.municipalities, {...municipality, code: "KU491", area: "mikkeli"}]
  };
  const cases: [title: string, beside: string, list: MunicipalityIndex, short: string, explanation: RegExp][] = [
    ["a pilot area", "mikkeli", index, "Mikkeli region", /its pilot area \(Mikkeli region\)/],
    [
      "what is left of a region",
      "rest-MK10",
      withPilots,
      "Rest of South Savo",
      /municipalities in South Savo without a pilot/
    ],
    [
      "a region without any pilot",
      "rest-MK10",
      withoutPilot,
      "South Savo",
      /with the whole country, all of the mainland’s municipalities without a pilot and South Savo\./
    ],
    ["the mainland, beside an area of one", "rest", index, "No pilot", /a pilot area of its own/],
    [
      "the mainland, for want of neighbours",
      "rest",
      withPilots,
      "No pilot",
      /fewer than three municipalities without a pilot/
    ]
  ];
  test.each(cases)("%s", (title, beside, list, short, explanation) => {
    const isAlone = title.includes("area of one");
    const {names} = headline(model({beside}), isAlone ? index : list);
    expect(names.short).toBe(short);
    expect(names.explanation).toMatch(explanation);
  });
});

test("the month from which on a merged municipality is counted is marked after the other events", () => {
  const months = points(9, 10, 11).map((one, i) => (i === 1 ? {...one, status: "break" as const} : one));
  const {events} = headline(model({absorbed: [merger]}, {months}));
  expect(events.map(({number, month, short}) => [number, month, short.en])).toEqual([
    [1, "2020-03", "South Savo"],
    [2, "2023-11", "Pertunmaa included"]
  ]);
  const late = points(9, 10, 11).map((one, i) =>
    i === 1 ? {...one, status: "break" as const, since: "2023-10" as const} : one
  );
  expect(headline(model({absorbed: [merger]}, {months: late})).events[1]?.month).toBe("2023-10");
  expect(events[1]?.long.fi).toContain("Pertunmaan asukkaat marraskuusta 2023 alkaen");
});

test("since when a merged municipality is counted is the same on its own page and on that of its heir", () => {
  const months = points(9, 10, 11).map((one, i) => (i === 1 ? {...one, status: "break" as const} : one));
  expect(joinedSince(merger, headline(model({absorbed: [merger]}, {months})))).toBe("2023-11");
  const gone = {value: null, status: "missing", reason: "merged"} as const;
  const own = points(9, 10, 11).map((one, i) => (i === 0 ? one : {...one, ...gone}));
  expect(joinedSince(merger, headline(model({mergedInto: merger}, {months: own})))).toBe("2023-11");
  expect(joinedSince(merger, headline(model({mergedInto: merger})))).toBeNull();
});

test("a break in a measure is marked as one, and not taken for a merger", () => {
  const broken = (at: readonly number[]) =>
    points(9, 10, 11).map((one, i) => (at.includes(i) ? {...one, status: "break" as const} : one));
  const breaks = [madeUpChartBreak("2023-11")];
  const view = headline(model({absorbed: [merger]}, {months: broken([1, 2]), breaks}));
  expect(view.events.map(({month}) => month)).toEqual(["2020-03", "2023-12"]);
  expect(headline(model({absorbed: [merger]}, {months: broken([1]), breaks})).events).toHaveLength(1);
});
