import {polygonArea, polygonCentroid, polygonContains} from "d3";
import {describe, expect, test} from "vitest";
import {diskFiles} from "../../../../scripts/effects/files.ts";
import {readBoundaries} from "../../../../scripts/observations/read-boundaries.ts";
import {readReference} from "../../../../scripts/observations/read-reference.ts";
import {mapModel} from "../../../../scripts/publish/models/map-model.ts";

type Point = [number, number];

const files = diskFiles(".");
const {areas, municipalities} = readReference(files);
const map = mapModel(readBoundaries(files), areas);

/** The closed lines of a path of relative steps. */
function ringsOf(path: string): Point[][] {
  let [x, y] = [0, 0];
  return path.split(/(?<=z)/).map((ring) => {
    const [, absolute, start = "", steps = ""] = /^([Mm])([^l]*)l(.*)z$/.exec(ring) ?? [];
    const [dx = NaN, dy = NaN] = numbersIn(start);
    [x, y] = absolute === "M" ? [dx, dy] : [x + dx, y + dy];
    const first: Point = [x, y];
    const points: Point[] = [first];
    const rest = numbersIn(steps);
    for (let i = 0; i < rest.length; i += 2) points.push([(x += rest[i]!), (y += rest[i + 1]!)]);
    [x, y] = first;
    return points;
  });
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/-?\d+/g)].map(Number);
}

const surface = (path: string) => Math.abs(ringsOf(path).reduce((sum, ring) => sum + polygonArea(ring), 0));
const contains = (path: string, point: Point) =>
  ringsOf(path).filter((ring) => polygonContains(ring, point)).length % 2 === 1;
const shapeOf = (code: string) => map.municipalities.find(({id}) => id === code)?.path ?? "";
const middleOf = (code: string) => {
  const largest = ringsOf(shapeOf(code)).toSorted((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)))[0];
  return polygonCentroid(largest ?? []);
};

describe("the map of Finland", () => {
  test("has every municipality and every pilot area once", () => {
    expect(map.municipalities.map(({id}) => id).sort()).toEqual(municipalities.map(({code}) => code).sort());
    expect(map.areas.map(({id}) => id)).toEqual(areas.map(({id}) => id));
  });

  test.each(areas)("has $id as closed outlines that hold its members and no other municipality", ({id, ...area}) => {
    const path = map.areas.find((shape) => shape.id === id)?.path ?? "";
    expect(path).toMatch(/^(m-?\d+[ -]?-?\d+l[\d -]+z)+$/i);
    const held = municipalities.filter(({code}) => contains(path, middleOf(code))).map(({code}) => code);
    expect(held.sort()).toEqual([...area.municipalities].sort());
    expect(surface(path)).toBeCloseTo(
      area.municipalities.reduce((sum, code) => sum + surface(shapeOf(code)), 0),
      6
    );
  });

  test("is as large as its municipalities together: nothing overlaps and nothing is left out", () => {
    const sum = municipalities.reduce((total, {code}) => total + surface(shapeOf(code)), 0);
    expect(surface(map.country)).toBeCloseTo(sum, 6);
  });

  test("has the north above, the east on the right, and true proportions", () => {
    const [helsinki, joensuu, utsjoki] = [middleOf("KU091"), middleOf("KU167"), middleOf("KU890")];
    expect(utsjoki[1]).toBeLessThan(joensuu[1]);
    expect(joensuu[1]).toBeLessThan(helsinki[1]);
    expect(helsinki[0]).toBeLessThan(joensuu[0]);
    // 17 334 and 12 439 square kilometres with their waters, by the National Land Survey.
    expect(surface(shapeOf("KU148")) / surface(shapeOf("KU758"))).toBeCloseTo(17_334 / 12_439, 1);
  });

  test("fills the height of 1000 and stays within it", () => {
    const points = ringsOf(map.country).flat();
    expect([Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))]).toEqual([0, 1000]);
    expect(Math.min(...points.map(([x]) => x))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...points.map(([x]) => x))).toBeLessThanOrEqual(570);
  });

  test("draws borders inside areas and outside them, but not along their outlines", () => {
    expect(map.borders).toMatch(/^M[\d mlz-]+$/);
    expect(map.borders.length).toBeGreaterThan(map.country.length);
  });
});
