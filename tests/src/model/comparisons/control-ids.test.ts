import {expect, test} from "vitest";
import {areaControlIds} from "../../../../src/model/comparisons/area-control-ids.ts";
import {
  controlIds,
  hasBothBases,
  isAreaControl,
  plainControlIds
} from "../../../../src/model/comparisons/control-ids.ts";

test("an id is one lower-case word, for it is the name of a column, a colour and an anchor", () => {
  expect(controlIds.filter((id) => !/^[a-z]+$/.test(id))).toEqual([]);
  expect(new Set(controlIds).size).toBe(controlIds.length);
});

test("controls of areas stand between the rest of the country and the weighted one", () => {
  expect(plainControlIds).toEqual(["rest", ...areaControlIds]);
  expect(controlIds).toEqual([...plainControlIds, "weighted"]);
  expect([isAreaControl("region"), isAreaControl("rest"), isAreaControl("weighted")]).toEqual([true, false, false]);
});

test("of the region the table of methods has room for one base only", () => {
  expect([hasBothBases("rest"), hasBothBases("region"), hasBothBases("similar")]).toEqual([true, false, true]);
});
