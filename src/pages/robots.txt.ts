import type {APIRoute} from "astro";
import {renderRobots} from "../outputs/sitemap/render-sitemap.ts";

/** What programs that gather pages ask for first. */
export const GET: APIRoute = ({site: origin}) =>
  new Response(renderRobots({origin, base: import.meta.env.BASE_URL}), {
    headers: {"Content-Type": "text/plain; charset=utf-8"}
  });
