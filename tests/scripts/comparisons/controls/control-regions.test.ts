import {describe, expect, test} from "vitest";
import {controlSeries, listControls} from "../../../../scripts/comparisons/controls/control-regions.ts";
import type {AreaControls} from "../../../../src/model/comparisons/control-regions.ts";
import type {Reference} from "../../../../src/model/reference.ts";
import {named} from "../../../named.ts";
import {count, madeUpArea, madeUpMunicipality, share} from "../../indicators/made-up-reference.ts";
import {seriesOf} from "../made-series.ts";

// 2015-03 to 2020-02: donors with 5, 6, … 15 per cent in every month, the area with 9; all of the same size.
const donors = Array.from({length: 11}, (_, i) => `KU1${10 + i}`);
const years = (level: number) => Array<number>(60).fill(level);
const all = [
  ...donors.map((code, i) => seriesOf(code, "2015-03", years(5 + i))),
  seriesOf("east", "2015-03", years(9))
];
const shares = new Map(all.map((series) => [series.area, series]));
const labourForce = new Map(all.map(({area}) => [area, 5000]));
const reference: Reference = {
  areas: [madeUpArea("east", ["KU001"])],
  municipalities: [madeUpMunicipality("KU001"), ...donors.map((code) => madeUpMunicipality(code))],
  changes: [],
  regionChanges: [],
  events: [],
  indicators: [],
  measures: [],
  noComparableAreas: [{area: "east", reason: named("Ei ole.", "Finns inte.", "There is none.")}],
  breaks: []
};
const [controls] = listControls({reference, shares, donors, labourForce});

describe("the controls of an area", () => {
  test("are its region, the ten donors nearest to it and what is known of its being alone", () => {
    expect(controls?.region).toMatchObject({kind: "region", region: "MK01", members: donors});
    const similar = controls?.similar.kind === "similar" ? controls.similar.members.map(({code}) => code) : [];
    // 9 per cent is nearest to 9 itself, farthest from 15.
    expect(similar[0]).toBe("KU114");
    expect(similar.toSorted()).toEqual(donors.slice(0, 10));
    expect(controls?.noComparableArea?.en).toBe("There is none.");
  });

  test("need the area's share", () => {
    expect(() => listControls({reference, shares: new Map(), donors, labourForce})).toThrow(
      "area east: expected its share of unemployed among the series"
    );
  });
});

describe("the series of", () => {
  const refused = {kind: "unavailable", reason: "fewer than three municipalities", units: ["KU001"]} as const;

  test("a region is that of its municipalities", () => {
    const region = seriesOf("rest-MK01", "2015-03", years(7));
    const series = new Map([["rest-MK01", region]]);
    expect(controlSeries(controls!, "region", series, count)).toEqual({kind: "series", series: region});
    expect(() => controlSeries(controls!, "region", new Map(), count)).toThrow("series of rest-MK01: expected one");
  });

  test("similar municipalities is their mean", () => {
    const found = controlSeries(controls!, "similar", shares, share);
    if (found.kind !== "series") throw new Error(found.reason);
    expect(found.series.area).toBe("similar-east");
    // (5 + … + 14)/10.
    expect(found.series.points[0]!.value).toBe(9.5);
  });

  test("similar municipalities does not exist for counts", () => {
    expect(controlSeries(controls!, "similar", shares, count)).toEqual({
      kind: "unavailable",
      reason: "not for counts",
      units: []
    });
  });

  test("a control that does not exist is the reason for it", () => {
    const alone: AreaControls = {...controls!, region: refused, similar: refused};
    expect(controlSeries(alone, "region", shares, share)).toBe(refused);
    expect(controlSeries(alone, "similar", shares, share)).toBe(refused);
  });
});
