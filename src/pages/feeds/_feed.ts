import {feedStem} from "../../i18n/feed-addresses.ts";
import {locales} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import type {FeedId} from "../../model/pages/feeds.ts";
import {createFeed, listFeeds} from "../../outputs/feeds/create-feed.ts";
import type {FeedDocument} from "../../outputs/feeds/feed-document.ts";
import {catalogue} from "../../site/catalogue.ts";
import {readReleases} from "../_routes/releases.ts";

/** Which feed an address asks for. */
export interface FeedProps {
  readonly id: FeedId;
  readonly locale: Locale;
}

/** Every feed in every language; the ending of its address is in the name of the page, for pages have none. */
export async function feedPaths() {
  const site = await catalogue.site();
  return listFeeds(site).flatMap((id) =>
    locales.map((locale) => ({params: {feed: `${feedStem(id)}.${locale}`}, props: {id, locale}}))
  );
}

/** The feed of an address, with addresses below the site's public one. */
export async function readFeed({id, locale}: FeedProps, origin: URL | undefined): Promise<FeedDocument> {
  const [site, feeds, releases] = await Promise.all([catalogue.site(), catalogue.feeds(), readReleases(locale)]);
  return createFeed(id, locale, {site, feeds, releases, origin, base: import.meta.env.BASE_URL});
}
