import {describe, expect, test} from "vitest";
import {indicatorModel, listIndicatorModels} from "../../../../scripts/publish/models/indicator-models.ts";
import {indicatorIds} from "../../../../src/model/indicators.ts";
import {madeUpPublication} from "../made-up-publication.ts";

const publication = madeUpPublication();
const indicatorNamed = (id: string) => publication.reference.indicators.find((indicator) => indicator.id === id)!;

describe("the page of an indicator", () => {
  const model = indicatorModel(publication, indicatorNamed("unemployed-share"));

  test("shows the figures of all areas beside the rest, and their newest with change and gap", () => {
    expect(model.drawn).toBe("figures");
    expect(model.rest.map(({value}) => value)).toEqual([5, 5.5]);
    expect(model.areas.map(({area, points}) => [area, ...points.map(({value}) => value)])).toEqual([
      ["east", 8, 9],
      ["west", 8, 9]
    ]);
    expect(model.areas[0]?.summary).toMatchObject({last: {month: "2021-03", value: 9}, change: 1, gap: 3.5});
  });

  test("opens with all areas added up beside the rest and the country", () => {
    const {lines, views, summary} = model.together;
    expect(lines.map(({id, points}) => [id, ...points.map(({value}) => value)])).toEqual([
      ["area", 10, 11],
      ["rest", 5, 5.5],
      ["country", 7, 7.5]
    ]);
    expect(views).toBeNull();
    expect(summary).toMatchObject({last: {value: 11}, change: 1, gap: 5.5});
  });

  test("draws the index of a count, but gives its figure", () => {
    const count = indicatorModel(publication, indicatorNamed("unemployed"));
    expect(count.drawn).toBe("index");
    expect(count.rest.map(({value}) => value)).toEqual([null, 100]);
    expect(count.areas[0]?.points.map(({status}) => status)).toEqual(["missing", "normal"]);
    expect(count.areas[0]?.summary).toMatchObject({last: {value: 9}, gap: null});
    expect(count.together.views?.lines.map(({id}) => id)).toEqual(["area", "rest", "country"]);
  });

  test("lists estimates in the order of the areas, with the band they share and the reasons where there is none", () => {
    const {estimates} = model;
    expect([estimates.scale, estimates.band, estimates.placebos]).toEqual(["as published", 1.5, 1]);
    expect(estimates.areas).toEqual([
      {
        kind: "estimate",
        area: "east",
        att: 2,
        p: 0.04,
        pAdjusted: 0.08,
        inTime: {starts: ["2011-03", "2012-03"], atts: [0.6, -0.8], rms: 0.5 ** 0.5, sameSign: 1},
        unreliable: true
      },
      {kind: "unavailable", reason: "missing or not finite", units: ["west"], area: "west"}
    ]);
    expect(estimates.incomparable.map(({area}) => area)).toEqual(["west"]);
  });
});

test("there is a file for every indicator", () => {
  expect([...listIndicatorModels(publication)].map(({path}) => path)).toEqual(
    indicatorIds.map((id) => `indicators/${id}.json`)
  );
});
