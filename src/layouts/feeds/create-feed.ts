import {pageAddress, withBase} from "../../i18n/addresses.ts";
import type {Page} from "../../i18n/addresses.ts";
import {feedAddress, feedStem} from "../../i18n/feed-addresses.ts";
import {texts} from "../../i18n/texts.ts";
import type {FeedEntry, FeedId, FeedsModel} from "../../model/feeds.ts";
import type {Locale} from "../../model/languages.ts";
import type {SiteModel} from "../../model/pages.ts";
import {newestVintage} from "../../site/models.ts";
import type {Release} from "../../site/releases.ts";
import type {FeedDocument, FeedItem} from "./feed-document.ts";
import {entryItem} from "./feed-items.ts";
import type {FeedSetting} from "./feed-items.ts";
import {stableId} from "./stable-id.ts";

/** What a feed is written from. */
export interface FeedSources {
  readonly site: SiteModel;
  readonly feeds: FeedsModel;
  /** In the language of the feed; told in the feed of releases. */
  readonly releases: readonly Release[];
  /** The origin of the site's public address, and the path below it. */
  readonly origin: URL | undefined;
  readonly base: string;
}

/** A feed in a language, newest entry first. */
export function createFeed(feed: FeedId, locale: Locale, sources: FeedSources): FeedDocument {
  const {site, origin, base} = sources;
  const full = (path: string): string => new URL(withBase(path, base), origin).href;
  const home = full(pageAddress(pageOf(feed), locale));
  const {site: siteTexts, feeds: words, footer} = texts(locale);
  const subject = subjectOf(feed, site, locale);
  const setting = {feed, locale, site, subject, home, full};
  const items = [
    ...releaseItems(setting, sources.releases),
    ...entriesOf(feed, sources.feeds).map((entry) => entryItem(entry, setting))
  ];
  const newestFirst = items.toSorted((a, b) => b.day.localeCompare(a.day));
  return {
    id: stableId(`${feedStem(feed)}.${locale}`),
    locale,
    title: feed.kind === "releases" ? `${siteTexts.name}: ${words.releasesTitle}` : `${subject} – ${siteTexts.name}`,
    subtitle: words.subtitles[feed.kind],
    home,
    self: {atom: full(feedAddress(feed, locale, "atom")), json: full(feedAddress(feed, locale, "json"))},
    author: siteTexts.name,
    rights: `${footer.source} ${footer.dataLicence}`,
    updated: newestFirst[0]?.day ?? newestVintage(site),
    items: newestFirst
  };
}

/** All feeds that there are. */
export function listFeeds({areas, indicators}: SiteModel): FeedId[] {
  return [
    {kind: "releases"},
    ...areas.map(({area}) => ({kind: "area", area: area.id}) as const),
    ...indicators.map(({indicator}) => ({kind: "indicator", indicator: indicator.id}) as const)
  ];
}

function pageOf(feed: FeedId): Page {
  return feed.kind === "releases" ? {kind: "changes"} : feed;
}

function subjectOf(feed: FeedId, {areas}: SiteModel, locale: Locale): string {
  const {site, indicators} = texts(locale);
  if (feed.kind === "indicator") return indicators[feed.indicator].title;
  if (feed.kind === "releases") return site.name;
  return areas.find(({area}) => area.id === feed.area)?.area.name[locale] ?? feed.area;
}

function entriesOf(feed: FeedId, {releases, areas, indicators}: FeedsModel): readonly FeedEntry[] {
  if (feed.kind === "area") return areas[feed.area] ?? [];
  return feed.kind === "indicator" ? (indicators[feed.indicator] ?? []) : releases;
}

function releaseItems({feed, locale, home}: FeedSetting, releases: readonly Release[]): FeedItem[] {
  if (feed.kind !== "releases") return [];
  return releases.map(({day, title, html}) => ({
    id: stableId(`release.${locale}/${day}`),
    url: `${home}#release-${day}`,
    title,
    summary: title,
    html: html.trim(),
    day,
    facts: null
  }));
}
