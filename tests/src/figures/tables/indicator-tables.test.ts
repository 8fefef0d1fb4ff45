import {describe, expect, test} from "vitest";
import {estimateListContent, estimateRows, refusalRows} from "../../../../src/figures/tables/estimate-list.ts";
import {latestRows} from "../../../../src/figures/tables/latest-rows.ts";
import type {PilotArea} from "../../../../src/model/areas.ts";
import type {IndicatorArea, ListedEstimate, ListedEstimates} from "../../../../src/model/pages/indicator-pages.ts";
import type {SeriesPoint} from "../../../../src/model/series.ts";
import {named} from "../../../named.ts";

function area(id: string, fi: string, sv: string): PilotArea {
  return {id, name: named(fi, sv), municipalities: ["KU001"], confidence: "high", note: named(""), sources: []};
}

const areas = [area("turku", "Turku", "Åbo"), area("espoo", "Espoo", "Esbo"), area("pori", "Pori", "Björneborg")];

function estimate(id: string, att: number, unreliable: boolean): ListedEstimate {
  return {kind: "estimate", area: id, att, p: 0.123, pAdjusted: 0.8, inTime: null, unreliable};
}

const estimates: ListedEstimates = {
  scale: "as published",
  band: 1.3,
  placebos: 89,
  areas: [
    estimate("turku", 0.84, false),
    estimate("espoo", -0.55, true),
    {kind: "unavailable", reason: "missing or not finite", units: ["pori"], area: "pori"}
  ],
  incomparable: [{area: "espoo", reason: named("a", "b", "c")}]
};

describe("the gaps of all areas", () => {
  test("stand in the order of the alphabet of the language, never by size", () => {
    const names = (locale: "fi" | "sv") => estimateListContent(estimates, areas, locale).rows.map(({name}) => name);
    expect(names("fi")).toEqual(["Espoo", "Turku"]);
    expect(names("sv")).toEqual(["Esbo", "Åbo"]);
    expect(estimateListContent(estimates, areas, "fi").rows.map(({value}) => value)).toEqual(["−0,6", "+0,8"]);
  });

  test("have a row each, with p-values and what must be kept in mind", () => {
    const [espoo, turku] = estimateRows(estimates, areas, "en");
    expect(espoo).toMatchObject({id: "espoo", gap: "−0.6", p: "0.12", pAdjusted: "0.80"});
    expect(espoo?.remarks.map((remark) => remark.split(" ")[0])).toEqual(["The", "There"]);
    expect(turku?.remarks).toEqual([]);
  });

  test("are told apart from areas without one, which have a reason", () => {
    expect(refusalRows(estimates, areas, "fi")).toEqual([{id: "pori", name: "Pori", reason: "lukuja puuttuu"}]);
  });
});

describe("the latest figures", () => {
  const point: SeriesPoint = {month: "2021-03", value: 13498, status: "estimated", bounds: null, reason: null};
  const known: IndicatorArea = {
    area: "turku",
    points: [point],
    summary: {last: point, yearEarlier: {...point, value: 13000}, brokenIn: null, change: 498, rest: null, gap: null}
  };
  const none: IndicatorArea = {
    area: "espoo",
    points: [],
    summary: {last: null, yearEarlier: null, brokenIn: null, change: null, rest: null, gap: null}
  };

  test("stand in the order of the alphabet, with month, status and change", () => {
    const {rows, hasGap, statuses} = latestRows([known, none], areas, "persons", "en");
    expect(rows.map(({name, value, mark, month, change}) => [name, value, mark, month, change])).toEqual([
      ["Espoo", "–", "", "–", "–"],
      ["Turku", "13,498", "E", "Mar 2021", "+498"]
    ]);
    expect([hasGap, statuses]).toEqual([false, ["estimated"]]);
  });

  test("are of one month where all areas reach the same, and of none where they do not", () => {
    const later: IndicatorArea = {...known, summary: {...known.summary, last: {...point, month: "2021-04"}}};
    expect(latestRows([known, {...known, area: "espoo"}], areas, "persons", "fi").month).toBe("2021-03");
    expect(latestRows([known, {...later, area: "espoo"}], areas, "persons", "fi").month).toBeUndefined();
    expect(latestRows([known, none], areas, "persons", "fi").month).toBeUndefined();
  });

  test("have a gap where they are not counts", () => {
    const row = {...known, summary: {...known.summary, gap: -0.25}};
    const {rows, hasGap} = latestRows([row], areas, "percent", "fi");
    expect([hasGap, rows[0]?.gap]).toEqual([true, "−0,3"]);
  });
});
