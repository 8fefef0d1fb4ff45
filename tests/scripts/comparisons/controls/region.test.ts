import {describe, expect, test} from "vitest";
import {findRegion} from "../../../../scripts/comparisons/controls/region.ts";
import {named} from "../../../named.ts";
import {area, municipalities} from "../../../src/model/comparisons/made-up-regions.ts";

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
