import {geoPath} from "d3";
import {merge, mesh} from "topojson-client";
import type {GeometryObject, MultiPolygon, Polygon} from "topojson-specification";
import {compactPath} from "../../../src/charts/svg/compact-path.ts";
import type {PilotArea} from "../../../src/model/areas.ts";
import type {Boundaries} from "../../../src/model/boundaries.ts";
import {mapModelSchema} from "../../../src/model/pages/map.ts";
import type {MapModel} from "../../../src/model/pages/map.ts";
import {projectBoundaries} from "./map-projection.ts";
import {renderModel} from "./model-files.ts";
import type {ModelFile} from "./model-files.ts";

/** The map as a file for the site. */
export function mapModelFile(boundaries: Boundaries, areas: readonly PilotArea[]): ModelFile {
  return renderModel("map.json", mapModelSchema, mapModel(boundaries, areas));
}

/** Draws the outlines of the country, of its pilot areas and of all municipalities. */
export function mapModel(boundaries: Boundaries, areas: readonly PilotArea[]): MapModel {
  const topology = projectBoundaries(boundaries);
  const {municipalities} = topology.objects;
  const all = municipalities.geometries.filter(isSurface);
  const areaOf = new Map(areas.flatMap(({id, municipalities: members}) => members.map((code) => [code, id] as const)));
  const outline = (members: Surface[]) => pathOf(merge(topology, members));
  const isInner = (a: GeometryObject, b: GeometryObject) =>
    a !== b && areaOf.get(String(a.id)) === areaOf.get(String(b.id));
  return {
    country: outline(all),
    borders: pathOf(mesh(topology, municipalities, isInner)),
    areas: areas.map(({id}) => ({id, path: outline(all.filter((one) => areaOf.get(String(one.id)) === id))})),
    municipalities: all.map((one) => ({id: String(one.id), path: outline([one])}))
  };
}

type Surface = Polygon | MultiPolygon;

function isSurface(geometry: GeometryObject): geometry is Surface {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/** Of coordinates that are places on the map already. */
function pathOf(geometry: Parameters<ReturnType<typeof geoPath>>[0]): string {
  return compactPath(geoPath()(geometry) ?? "");
}
