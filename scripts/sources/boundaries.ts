import {z} from "zod";
import type {Boundaries} from "../../src/model/boundaries.ts";
import {boundariesSchema} from "../../src/model/boundaries.ts";

/** A place in degrees or in kilometres. */
type Position = [number, number];

/** How a line is simplified: indices of the points that stay, of points in kilometres. */
export type Simplify = (points: readonly Position[]) => number[];

/**
 * Turns borders as published into those that maps are drawn from: nothing of a municipality but its code, and lines
 * without the bends that a small map cannot show. Neighbours keep a common border, for it is one line.
 *
 * @param text TopoJSON with an object `munis`, whose geometries carry the code as their property `id`
 */
export function takeBoundaries(text: string, about: {source: string; licence: string}, simplify: Simplify): Boundaries {
  const {transform, arcs, objects} = publishedSchema.parse(JSON.parse(text));
  const geometries = objects.munis.geometries.map(({type, arcs, properties}) => ({
    type,
    id: `KU${properties.id}`,
    arcs
  }));
  return boundariesSchema.parse({
    type: "Topology",
    ...about,
    transform,
    objects: {municipalities: {type: "GeometryCollection", geometries}},
    arcs: arcs.map((steps) => {
      const points = addUp(steps);
      const kept = simplify(points.map(([x, y]) => kilometres(x, y, transform)));
      return differences(kept.flatMap((i) => points.slice(i, i + 1)));
    })
  });
}

const position = z.tuple([z.number(), z.number()]);
const publishedSchema = z.object({
  transform: z.object({scale: position, translate: position}),
  arcs: z.array(z.array(position)),
  objects: z.object({
    munis: z.object({
      geometries: z.array(
        z.object({type: z.string(), arcs: z.array(z.unknown()), properties: z.object({id: z.string().length(3)})})
      )
    })
  })
});

/** Points of an arc from the steps between them, in the whole numbers of the file. */
function addUp(steps: readonly Position[]): Position[] {
  let [x, y] = [0, 0];
  return steps.map(([dx, dy]) => [(x += dx), (y += dy)]);
}

function differences(points: readonly Position[]): Position[] {
  return points.map(([x, y], i) => {
    const [beforeX, beforeY] = points[i - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}

/** True enough within the length of a border. */
function kilometres(x: number, y: number, {scale, translate}: z.infer<typeof publishedSchema>["transform"]): Position {
  const [longitude, latitude] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  const perDegree = 111.2;
  return [longitude * perDegree * Math.cos((latitude * Math.PI) / 180), latitude * perDegree];
}
