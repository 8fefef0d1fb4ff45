import {expect, test} from "vitest";
import {findSimilar} from "../../../../scripts/comparisons/controls/similar.ts";
import {seriesOf} from "../made-series.ts";

// 60 months from 2015-03: a level, a step in the last year, a season in the first and the seventh month of it.
const shares = (level: number, step: number, season: number) =>
  Array.from(
    {length: 60},
    (_, t) => level + (t >= 48 ? step : 0) + (t % 12 === 0 ? season : t % 12 === 6 ? -season : 0)
  );
const donors = Array.from({length: 22}, (_, i) => seriesOf(`KU0${10 + i}`, "2015-03", shares(5 + (i % 11), i % 3, 1)));
const area = seriesOf("area", "2015-03", shares(8, 1, 0.5));
const labourForce = new Map([
  ["area", 1000],
  ...donors.map(({area}, i): [string, number] => [area, 2000 + 100 * (i % 11)])
]);

test("five features are compared, computed here by hand", () => {
  const found = findSimilar(area, donors, labourForce);
  if (found.kind !== "similar") throw new Error(found.reason);
  expect(found.features["recent share"]).toBeCloseTo(9, 12);
  expect(found.features["long share"]).toBeCloseTo(8.2, 12);
  expect(found.features.change).toBeCloseTo(1, 12);
  expect(found.features.seasonality).toBeCloseTo(1 / 8.2, 12);
  expect(found.features.size).toBeCloseTo(Math.log(1000), 12);
});

test("ten members are named, the most similar first, and one far away makes them no close match", () => {
  const found = findSimilar(area, donors, labourForce);
  if (found.kind !== "similar") throw new Error(found.reason);
  const distances = found.members.map(({distance}) => distance);
  expect(distances.length).toBe(10);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  expect(distances[9]).toBeGreaterThan(3);
  expect(found.close).toBe(false);
  const twin = findSimilar({...donors[5]!, area: "twin"}, donors, new Map([...labourForce, ["twin", 2500]]));
  if (twin.kind !== "similar") throw new Error(twin.reason);
  expect(twin.members[0]).toMatchObject({code: "KU015", distance: 0});
  expect(twin.close).toBe(true);
});

test("an area without all months or without a size is not compared", () => {
  const refusal = {kind: "unavailable", reason: "missing or not finite", units: ["area"]};
  expect(findSimilar(seriesOf("area", "2015-04", shares(8, 1, 1)), donors, labourForce)).toEqual(refusal);
  expect(findSimilar(area, donors, new Map())).toEqual(refusal);
});

test("donors that lack months are passed over, and nine are too few", () => {
  const holed = (count: number) => donors.map((donor, i) => (i < count ? seriesOf(donor.area, "2015-04", []) : donor));
  const found = findSimilar(area, holed(12), labourForce);
  expect(found.kind === "similar" && found.members.map(({code}) => code)).not.toContain("KU010");
  expect(findSimilar(area, holed(13), labourForce)).toMatchObject({kind: "unavailable", reason: "too few donors"});
});
