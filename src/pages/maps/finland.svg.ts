import {mapFile} from "../../charts/map/map-file.ts";
import {catalogue} from "../../site/catalogue.ts";

/** The outlines that all maps share. */
export async function GET(): Promise<Response> {
  return new Response(mapFile(await catalogue.map()), {headers: {"content-type": "image/svg+xml"}});
}
