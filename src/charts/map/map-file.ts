import {mapSize} from "../../model/pages/map.ts";
import type {MapModel} from "../../model/pages/map.ts";

/** Where the file with the outlines of all maps lies. */
export const mapFilePath = "/maps/finland.svg";

/**
 * The outlines that maps share, each with an id, so that a reader loads them once: the country, its pilot areas, and the
 * borders between municipalities. Pages draw them with `use` and give them their colours.
 */
export function mapFile({country, areas, borders}: MapModel): string {
  const shapes = [{id: "country", path: country}, ...areas, {id: "borders", path: borders}];
  const {width, height} = mapSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    // Only the file itself has these colours; what `use` draws takes those of its page.
    '<g fill="none" stroke="#5a544a">',
    ...shapes.map(({id, path}) => `<path id="${id}" d="${path}"/>`),
    "</g>",
    "</svg>",
    ""
  ].join("\n");
}
