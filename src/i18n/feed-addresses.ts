import type {Locale} from "../model/languages.ts";
import type {FeedId} from "../model/pages/feeds.ts";
import type {Page} from "../model/pages/page.ts";
import {withBase} from "./addresses.ts";

/** How feeds are written: Atom for feed readers, JSON Feed for programs. */
export const feedFormats = ["atom", "json"] as const;

export type FeedFormat = (typeof feedFormats)[number];

/** The address of a feed in a language, `/feeds/areas/espoo.fi.atom`. */
export function feedAddress(feed: FeedId, locale: Locale, format: FeedFormat, base = "/"): string {
  return withBase(`/feeds/${feedStem(feed)}.${locale}.${format}`, base);
}

/** What feeds are served as. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: "application/atom+xml",
  json: "application/feed+json"
};

/** What the address of a feed begins with below `/feeds/`. */
export function feedStem(feed: FeedId): string {
  if (feed.kind === "area") return `areas/${feed.area}`;
  return feed.kind === "indicator" ? `indicators/${feed.indicator}` : "releases";
}

/** The formats by their names. */
export const feedNames: Readonly<Record<FeedFormat, string>> = {atom: "Atom", json: "JSON Feed"};

/** The feeds that a page offers: its own ones first, then that of all new figures. */
export function feedsOf(page: Page): FeedId[] {
  const releases: FeedId = {kind: "releases"};
  if (page.kind === "area") return [{kind: "area", area: page.area}, releases];
  if (page.kind === "indicator") return [{kind: "indicator", indicator: page.indicator}, releases];
  if (page.kind !== "chart") return [releases];
  return [{kind: "area", area: page.area}, {kind: "indicator", indicator: page.indicator}, releases];
}
