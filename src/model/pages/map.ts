import {z} from "zod";

/** The map's own coordinates: north is up, and Finland fills the whole height. */
export const mapSize = {width: 570, height: 1000};

/** A place's outline: the `d` of an SVG path in the map's coordinates, all its lines closed. */
export interface MapShape {
  /** A pilot area's id or a municipality's code. */
  readonly id: string;
  readonly path: string;
}

/** Everything that maps are drawn from: `data/published/map.json`. */
export interface MapModel {
  /** The outline of the whole country. */
  readonly country: string;
  /** The borders between municipalities that are in the same pilot area or in none; all others are outlines. */
  readonly borders: string;
  /** In the order of the areas. */
  readonly areas: readonly MapShape[];
  /** In the order of the municipalities. */
  readonly municipalities: readonly MapShape[];
}

const path = z.string().regex(/^M[\dMmlz .-]+$/);
const shapes = z.array(z.strictObject({id: z.string(), path}));

export const mapModelSchema: z.ZodType<MapModel> = z.strictObject({
  country: path,
  borders: path,
  areas: shapes,
  municipalities: shapes
});
