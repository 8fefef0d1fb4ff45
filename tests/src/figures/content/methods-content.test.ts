import {describe, expect, test} from "vitest";
import {
  areaEstimatesContent,
  baseOf,
  placeboContent,
  pooledContent,
  pooledLines
} from "../../../../src/figures/content/methods-content.ts";
import type {PilotArea} from "../../../../src/model/areas.ts";
import type {PooledEstimates} from "../../../../src/model/comparisons/comparisons.ts";
import type {MethodsModel} from "../../../../src/model/pages/methods-page.ts";
import {named} from "../../../named.ts";

describe("the lines of placebos", () => {
  const model = {
    months: ["2021-02", "2021-03"],
    areas: [{area: "salo", effects: [0.1, -1.2]}],
    placebos: [
      {code: "KU001", effects: [0.4, 2]},
      {code: "KU002", effects: [-0.3, -1]}
    ]
  } as unknown as MethodsModel;

  test("are those of municipalities and of areas, from the first month to the last", () => {
    expect(placeboContent(model, "en")).toMatchObject({
      first: "2021-02",
      last: "2021-03",
      placebos: [
        [0.4, 2],
        [-0.3, -1]
      ],
      areas: [[0.1, -1.2]],
      unitName: "percentage points"
    });
  });

  test("of no months are an error", () => {
    expect(() => placeboContent({...model, months: []}, "en")).toThrow("expected at least one month");
  });
});

describe("the gaps of all areas", () => {
  const area = (id: string, sv: string): PilotArea => {
    return {id, name: named(id, sv), municipalities: [], confidence: "high", note: named(""), sources: []};
  };
  const areas = [area("turku", "Åboregionen"), area("espoo", "Esbo"), area("salo", "Saloregionen")];
  const estimates = [
    {area: "turku", att: 0.75},
    {area: "salo", att: -1.17},
    {area: "espoo", att: 0.56}
  ];

  test("stand in the alphabetical order of the reader's language, whatever they are", () => {
    const names = (locale: "fi" | "sv") =>
      areaEstimatesContent(estimates, areas, 1.29, locale).rows.map(({name}) => name);
    expect(names("fi")).toEqual(["espoo", "salo", "turku"]);
    expect(names("sv").map((name) => name.replaceAll("\u00ad", ""))).toEqual(["Esbo", "Saloregionen", "Åboregionen"]);
  });

  test("leave out an area without an estimate", () => {
    const {rows} = areaEstimatesContent(estimates.slice(1), areas, null, "fi");
    expect(rows.map(({name, gap, value}) => [name, gap, value])).toEqual([
      ["espoo", 0.56, "+0,6"],
      ["salo", -1.17, "−1,2"]
    ]);
  });

  test("lie over a band that says how wide it is, where there is one", () => {
    const nameOf = (band: number | null) => areaEstimatesContent(estimates, areas, band, "en").bandName;
    expect(nameOf(1.29).replaceAll("\u00a0", " ")).toMatch(/ ±1\.3 percentage points$/);
    expect(nameOf(null)).toBe("");
  });

  test("have numbers on their axis without a needless nought", () => {
    const {formatTick} = areaEstimatesContent([], [], null, "fi");
    expect([-1, 0, 0.5, 10].map(formatTick)).toEqual(["−1", "0", "+0,5", "+10"]);
  });
});

describe("all areas together", () => {
  const study = (base: number, estimate: number) => {
    const zero = {year: base, months: 12, estimate: 0, standardError: 0};
    return {base, preTest: null, years: [zero, {year: 2, months: 8, estimate, standardError: 0.25}]};
  };
  const pooled: PooledEstimates = {
    kind: "pooled",
    areas: 2,
    donors: 2,
    eventStudies: [study(-1, 0.5), study(-2, 0.8)],
    estimates: []
  };

  test("are counted from the year before COVID-19 as the area, from the year before the start as the rest", () => {
    const {studies} = pooledContent(pooled, "fi");
    expect(studies.map(({id, value}) => [id, value])).toEqual([
      ["area", "+0,8"],
      ["rest", "+0,5"]
    ]);
    expect(studies[0]?.name).toContain("3/2019–2/2020");
    expect(studies[1]?.name).toContain("3/2020–2/2021");
  });

  test("are drawn alike in whatever order they come", () => {
    expect(pooledLines(pooled)).toEqual(["rest", "area"]);
    const turned = {...pooled, eventStudies: pooled.eventStudies.toReversed()};
    expect(pooledLines(turned)).toEqual(["area", "rest"]);
    expect(pooledContent(turned, "fi").studies.map(({value}) => value)).toEqual(["+0,8", "+0,5"]);
  });

  test("from one base year only are an error", () => {
    const one = {...pooled, eventStudies: [study(-1, 0.5)]};
    expect(() => pooledContent(one, "en")).toThrow("expected event studies from two base years");
  });

  test("have base years of twelve months up to a February", () => {
    expect([-1, -2].map((base) => /\((.*)\)/.exec(baseOf(base, "en"))?.[1])).toEqual([
      "Mar 2020 – Feb 2021",
      "Mar 2019 – Feb 2020"
    ]);
  });
});
