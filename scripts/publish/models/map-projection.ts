import {geoTransverseMercator} from "d3";
import type {Topology} from "topojson-specification";
import type {Boundaries} from "../../../src/model/boundaries.ts";
import {mapSize} from "../../../src/model/pages/map.ts";

/** A place in degrees or on the map. */
type Position = [number, number];

/** Central meridian of ETRS-TM35FIN, in which maps of the whole country are drawn. */
const centralMeridian = 27;

/**
 * Puts borders into the map's coordinates, in whole numbers. Points that fall together become one, and an island too
 * small for three points becomes a speck that nobody sees.
 */
export function projectBoundaries({transform, arcs, objects}: Boundaries): Topology<Boundaries["objects"]> {
  const places = arcs.map((steps) => addUp(steps as Position[], transform));
  const {width, height} = mapSize;
  const projection = geoTransverseMercator()
    .rotate([-centralMeridian, 0])
    .fitSize([width, height], {type: "MultiPoint", coordinates: places.flat()});
  const project = (place: Position): Position => {
    const [x = NaN, y = NaN] = projection(place) ?? [];
    return [Math.round(x), Math.round(y)];
  };
  return {type: "Topology", objects, arcs: places.map((arc) => withoutRepeats(arc.map(project)))};
}

/** Degrees from the steps between points. */
function addUp(steps: readonly Position[], transform: Boundaries["transform"]): Position[] {
  const {
    scale: [scaleX, scaleY],
    translate: [left, bottom]
  } = transform;
  let [x, y] = [0, 0];
  return steps.map(([dx, dy]) => [(x += dx) * scaleX + left, (y += dy) * scaleY + bottom]);
}

/** The last point stays, for the next arc begins there. */
function withoutRepeats(points: readonly Position[]): Position[] {
  const differs = ([x, y]: Position, i: number) => x !== points[i + 1]?.[0] || y !== points[i + 1]?.[1];
  return points.filter((point, i) => differs(point, i) || i === 0);
}
