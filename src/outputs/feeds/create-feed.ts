import {pageAddress, withBase} from "../../i18n/addresses.ts";
import {feedAddress, feedStem} from "../../i18n/feed-addresses.ts";
import {language} from "../../i18n/language.ts";
import type {Locale} from "../../model/languages.ts";
import type {FeedEntry, FeedId, FeedsModel} from "../../model/pages/feeds.ts";
import type {Page} from "../../model/pages/page.ts";
import type {SiteModel} from "../../model/pages/pages.ts";
import {newestVintage} from "../../site/models.ts";
import type {Release} from "../../site/releases.ts";
import type {FeedDocument} from "./feed-document.ts";
import {entryItem} from "./feed-items.ts";
import {releaseItem} from "./release-item.ts";
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
  const {site: siteTexts, feeds: words, footer} = language(locale);
  const subject = subjectOf(feed, site, locale);
  const {releases} = sources;
  const setting = {feed, locale, site, releases, subject, home, full};
  const items = [
    ...(feed.kind === "releases" ? releases.map((release) => releaseItem(release, setting)) : []),
    ...entriesOf(feed, sources).map((entry) => entryItem(entry, setting))
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
  const {site, indicators} = language(locale);
  if (feed.kind === "indicator") return indicators[feed.indicator].title;
  if (feed.kind === "releases") return site.name;
  return areas.find(({area}) => area.id === feed.area)?.area.name[locale] ?? feed.area;
}

/** The feed of releases tells single vintages only of the time before there were releases: those of the first one. */
function entriesOf(feed: FeedId, {feeds, releases}: FeedSources): readonly FeedEntry[] {
  if (feed.kind === "area") return feeds.areas[feed.area] ?? [];
  if (feed.kind === "indicator") return feeds.indicators[feed.indicator] ?? [];
  const first = releases.at(-1)?.model.vintages;
  return first ? feeds.releases.filter(({vintage}) => first.includes(vintage)) : feeds.releases;
}
