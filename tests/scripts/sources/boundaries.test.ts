import {describe, expect, test} from "vitest";
import {takeBoundaries} from "../../../scripts/sources/boundaries.ts";

const about = {source: "The office", licence: "CC BY 4.0"};
const published = {
  type: "Topology",
  bbox: [20, 60, 30, 70],
  transform: {scale: [0.5, 0.25], translate: [20, 60]},
  arcs: [
    [
      [2, 4],
      [2, 0],
      [0, 4],
      [-2, 0],
      [0, -4]
    ],
    [
      [0, 0],
      [1, 1]
    ]
  ],
  objects: {
    munis: {
      type: "GeometryCollection",
      geometries: [
        {type: "Polygon", arcs: [[0]], properties: {id: "049", name_fi: "Espoo", population: 292_796}},
        {type: "MultiPolygon", arcs: [[[~0]], [[1]]], properties: {id: "091", name_fi: "Helsinki", population: 656_920}}
      ]
    }
  }
};
const text = JSON.stringify(published);
const asIs = (points: readonly unknown[]) => [...points.keys()];

describe("taken borders", () => {
  test("carry the codes of the other tables, and nothing else of a municipality", () => {
    expect(takeBoundaries(text, about, asIs).objects.municipalities.geometries).toEqual([
      {type: "Polygon", id: "KU049", arcs: [[0]]},
      {type: "MultiPolygon", id: "KU091", arcs: [[[-1]], [[1]]]}
    ]);
  });

  test("name their source and licence", () => {
    expect(takeBoundaries(text, about, asIs)).toMatchObject(about);
  });

  test("keep the points that the simplifier keeps, as steps from one to the next", () => {
    const {arcs} = takeBoundaries(text, about, (points) => [0, points.length - 1]);
    expect(arcs).toEqual([
      [
        [2, 4],
        [0, 0]
      ],
      [
        [0, 0],
        [1, 1]
      ]
    ]);
  });

  test("are measured in kilometres: at 61 degrees a degree north is 111 of them and a degree east 54", () => {
    const seen: number[][] = [];
    takeBoundaries(text, about, (points) => {
      seen.push(...points.map(([x, y]) => [x, y]));
      return asIs(points);
    });
    const [a = [], b = [], c = []] = seen;
    expect((b[0] ?? 0) - (a[0] ?? 0)).toBeCloseTo(53.9, 1);
    expect((c[1] ?? 0) - (b[1] ?? 0)).toBeCloseTo(111.2, 1);
  });
});

test("a file without municipalities is refused", () => {
  expect(() => takeBoundaries(JSON.stringify({...published, objects: {}}), about, asIs)).toThrow(/munis/);
});
