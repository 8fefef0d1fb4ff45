import type {APIRoute} from "astro";
import {listDatasets} from "../../outputs/metadata/catalogue-datasets.ts";
import {renderCatalogue} from "../../outputs/metadata/render-catalogue.ts";
import {catalogue} from "../../site/catalogue.ts";
import {publisherSettings} from "../../site/settings.ts";

/** The catalogue of the data; its addresses are absolute, so it is made where the site's own address is known. */
export const GET: APIRoute = async ({site: origin}) => {
  const [site, methods, {files}] = await Promise.all([catalogue.site(), catalogue.methods(), catalogue.files()]);
  const {publisher, contact: email} = publisherSettings;
  const setting = {origin, base: import.meta.env.BASE_URL, publisher, email};
  const text = renderCatalogue(listDatasets(site, methods, files), setting);
  return new Response(text, {headers: {"Content-Type": "application/ld+json"}});
};
