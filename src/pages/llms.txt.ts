import type {APIRoute} from "astro";
import {llmsText} from "../outputs/answers/llms-text.ts";
import {catalogue} from "../site/catalogue.ts";

/** What programs that answer people find on the site, and where. */
export const GET: APIRoute = async ({site: origin}) => {
  const text = llmsText(await catalogue.site(), {origin, base: import.meta.env.BASE_URL});
  return new Response(text, {headers: {"Content-Type": "text/plain; charset=utf-8"}});
};
