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
  const ends = [plainControlIds[0], controlIds.at(-1)];
  expect(ends).toEqual(["rest", "weighted"]);
  expect(controlIds.slice(1, 3)).toEqual(["region", "similar"]);
  expect(areaControlIds.slice(0, 2)).toEqual(["region", "similar"]);
  expect([isAreaControl("region"), isAreaControl("rest"), isAreaControl("weighted")]).toEqual([true, false, false]);
});

test("of the region the table of methods has room for one base only", () => {
  expect([hasBothBases("rest"), hasBothBases("region"), hasBothBases("similar")]).toEqual([true, false, true]);
});
