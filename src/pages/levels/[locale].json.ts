import type {APIRoute, GetStaticPaths} from "astro";
import {levelReadings} from "../../figures/levels/standing.ts";
import {locales} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import {catalogue} from "../../site/catalogue.ts";
import {headlineCoverage} from "../../site/models.ts";

export const getStaticPaths = (() => locales.map((locale) => ({params: {locale}}))) satisfies GetStaticPaths;

/** What is said of each dot of the strip on the pages of municipalities, in the order of the dots. */
export const GET: APIRoute = async ({params}) => {
  const locale = params["locale"] as Locale;
  const [site, {municipalities, headline}] = await Promise.all([catalogue.site(), catalogue.municipalities()]);
  const names = new Map(municipalities.map(({code, name}) => [code, name[locale]]));
  const {unit} = headlineCoverage(site.indicators).indicator;
  return Response.json(levelReadings(headline, names, unit, locale));
};
