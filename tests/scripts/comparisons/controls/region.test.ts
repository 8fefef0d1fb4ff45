import {describe, expect, test} from "vitest";
import {findRegion} from "../../../../scripts/comparisons/controls/region.ts";
import type {Municipality, PilotArea} from "../../../../src/model/areas.ts";
import {named} from "../../../named.ts";

const municipality = (code: string, region: string): Municipality => {
  return {code, name: named(code), region, regionName: named(`Region ${region}`), ely: "ELY01", population2020: 1};
};
const area: PilotArea = {
  id: "east",
  name: named("East"),
  municipalities: ["KU002", "KU009"],
  confidence: "high",
  note: named(""),
  sources: ["https://example.org/"]
};
const municipalities = [
  ...["KU001", "KU002", "KU003", "KU004"].map((code) => municipality(code, "MK01")),
  ...["KU008", "KU009"].map((code) => municipality(code, "MK02")),
  municipality("KU010", "MK21")
];

describe("the region of an area", () => {
  test("is that of its leading municipality, without the pilots", () => {
    expect(findRegion(area, {areas: [area], municipalities})).toEqual({
      kind: "region",
      area: "east",
      region: "MK01",
      regionName: named("Region MK01"),
      members: ["KU001", "KU003", "KU004"]
    });
  });

  test("is refused with fewer than three municipalities, which are named", () => {
    const other = {...area, id: "west", municipalities: ["KU003"]};
    expect(findRegion(area, {areas: [area, other], municipalities})).toEqual({
      kind: "unavailable",
      reason: "fewer than three municipalities",
      units: ["KU001", "KU004"]
    });
  });

  test("needs a leading municipality that is known", () => {
    expect(() => findRegion(area, {areas: [area], municipalities: []})).toThrow(
      "area east: expected its leading municipality among the municipalities"
    );
  });
});
