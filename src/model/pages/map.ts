import {z} from "zod";
import type {Model} from "../value-schemas.ts";

/** The map's own coordinates: north is up, and Finland fills the whole height. */
export const mapSize = {width: 570, height: 1000};

const path = z.string().regex(/^M[\dMmlz .-]+$/);

/** A place's outline: the `d` of an SVG path in the map's coordinates, all its lines closed. */
const mapShapeSchema = z.strictObject({
  /** A pilot area's id or a municipality's code. */
  id: z.string(),
  path
});

/** Everything that maps are drawn from: `data/published/map.json`. */
export const mapModelSchema = z.strictObject({
  /** The outline of the whole country. */
  country: path,
  /** The borders between municipalities that are in the same pilot area or in none; all others are outlines. */
  borders: path,
  /** In the order of the areas. */
  areas: z.array(mapShapeSchema),
  /** In the order of the municipalities. */
  municipalities: z.array(mapShapeSchema)
});

export type MapModel = Model<typeof mapModelSchema>;
