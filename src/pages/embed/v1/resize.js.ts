import type {APIRoute} from "astro";
import {resizeEmbeds} from "../../../client/embeds/resize-embeds.ts";

/** The script for the pages of others: this version is never changed, only followed by another. */
export const GET: APIRoute = () =>
  new Response(`(${resizeEmbeds.toString()})();\n`, {headers: {"Content-Type": "text/javascript; charset=utf-8"}});
