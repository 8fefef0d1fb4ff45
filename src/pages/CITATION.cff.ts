import type {APIRoute} from "astro";
import {renderCitationFile} from "../outputs/citation/citation-file.ts";
import {dataCitation} from "../outputs/citation/page-citations.ts";
import {catalogue} from "../site/catalogue.ts";
import {newestVintage} from "../site/models.ts";
import {publisherSettings} from "../site/settings.ts";

/** The file in which research software looks for how to cite, in English. */
export const GET: APIRoute = async ({site: origin}) => {
  const newest = newestVintage(await catalogue.site());
  const citation = dataCitation(newest, "en", {origin, base: import.meta.env.BASE_URL});
  return new Response(renderCitationFile(citation, publisherSettings.code), {
    headers: {"Content-Type": "text/yaml; charset=utf-8"}
  });
};
