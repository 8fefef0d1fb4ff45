import type {APIRoute, GetStaticPaths} from "astro";
import {placeIndex} from "../../i18n/place-index.ts";
import {locales} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import {catalogue} from "../../site/catalogue.ts";
import {byName} from "../../site/municipalities.ts";

export const getStaticPaths = (() => locales.map((locale) => ({params: {locale}}))) satisfies GetStaticPaths;

/** The index of places in a language. */
export const GET: APIRoute = async ({params}) => {
  const locale = params["locale"] as Locale;
  const [site, {municipalities}] = await Promise.all([catalogue.site(), catalogue.municipalities()]);
  const areas = byName(
    site.areas.map(({area}) => area),
    locale
  );
  return Response.json(placeIndex({areas, municipalities}, locale, import.meta.env.BASE_URL));
};
