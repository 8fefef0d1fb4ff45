import {expect, test} from "vitest";
import {labourForceBefore, listDonors} from "../../../../scripts/comparisons/controls/donors.ts";
import type {PilotArea, Municipality} from "../../../../src/model/areas.ts";
import type {ObservationCell, ObservationState} from "../../../../src/model/observations/observations.ts";
import type {Reference} from "../../../../src/model/reference.ts";
import {named} from "../../../named.ts";

const text = named("a");
const municipality = (code: string, region = "MK01"): Municipality => {
  return {code, name: text, region, regionName: text, ely: "ELY01", population2020: 1};
};
const area: PilotArea = {
  id: "area",
  name: text,
  municipalities: ["KU001", "KU002"],
  confidence: "high",
  note: text,
  sources: []
};
const cell = (value: number): ObservationCell => ({value, status: "normal", vintage: "2022-01-01"});
const state: ObservationState = {
  vintage: "2022-01-01",
  months: ["2020-11", "2020-12"],
  confirmed: new Map(),
  retrieved: new Map(),
  columns: new Map([
    [
      "TYOVOIMATK",
      new Map(
        Object.entries({KU001: 3000, KU002: 500, KU003: 2000, KU004: 1999, KU005: 9000}).map(([code, size]) => {
          return [code, [cell(1), cell(size)]];
        })
      )
    ]
  ])
};

test("an area's labour force is the sum of its municipalities' in December 2020", () => {
  expect(labourForceBefore(state, [area]).get("area")).toBe(3500);
  expect(labourForceBefore(state, [area]).get("KU003")).toBe(2000);
});

test("donors are large enough, on the mainland and outside the pilots", () => {
  const municipalities = ["KU001", "KU002", "KU003", "KU004", "KU006"].map((code) => municipality(code));
  const reference: Reference = {
    areas: [area],
    municipalities: [...municipalities, municipality("KU005", "MK21")],
    changes: [],
    regionChanges: [],
    events: [],
    indicators: [],
    measures: [],
    noComparableAreas: [],
    breaks: []
  };
  expect(listDonors(reference, labourForceBefore(state, [area]))).toEqual(["KU003"]);
});
