import type {APIRoute, GetStaticPaths} from "astro";
import {locales} from "../model/languages.ts";
import type {Locale} from "../model/languages.ts";
import {listPages} from "../outputs/sitemap/listed-pages.ts";
import {renderSitemap, renderSitemapIndex, sitemapName} from "../outputs/sitemap/render-sitemap.ts";
import {catalogue} from "../site/catalogue.ts";

export const getStaticPaths = (() =>
  [undefined, ...locales].map((locale) => ({
    params: {sitemap: sitemapName(locale)},
    props: {locale}
  }))) satisfies GetStaticPaths;

/** The pages of a language for search engines, and the list of these lists. */
export const GET: APIRoute<{readonly locale: Locale | undefined}> = async ({site: origin, props: {locale}}) => {
  const [site, index] = await Promise.all([catalogue.site(), catalogue.municipalities()]);
  const pages = listPages(site, index);
  const place = {origin, base: import.meta.env.BASE_URL};
  const text = locale === undefined ? renderSitemapIndex(pages, place) : renderSitemap(pages, locale, place);
  return new Response(text, {headers: {"Content-Type": "application/xml"}});
};
