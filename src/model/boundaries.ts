import type {GeometryCollection, Topology, Transform} from "topojson-specification";
import {z} from "zod";

/**
 * The borders of the municipalities as TopoJSON: every stretch of border once, in degrees of WGS84. The id of a geometry
 * is the code of its municipality.
 */
export interface Boundaries extends Topology<{readonly municipalities: GeometryCollection}> {
  /** Who published the borders, and of which division. */
  readonly source: string;
  readonly licence: string;
  /** From the whole numbers of the arcs to degrees. */
  readonly transform: Transform;
}

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(z.int()).min(1);
const geometry = z.discriminatedUnion("type", [
  z.strictObject({type: z.literal("Polygon"), id: z.string(), arcs: z.array(ring).min(1)}),
  z.strictObject({type: z.literal("MultiPolygon"), id: z.string(), arcs: z.array(z.array(ring).min(1)).min(1)})
]);

/** What a file of borders must be. */
export const boundariesSchema: z.ZodType<Boundaries> = z.strictObject({
  type: z.literal("Topology"),
  source: z.string().min(1),
  licence: z.string().min(1),
  transform: z.strictObject({scale: position, translate: position}),
  objects: z.strictObject({
    municipalities: z.strictObject({type: z.literal("GeometryCollection"), geometries: z.array(geometry)})
  }),
  arcs: z.array(z.array(position).min(2))
});
