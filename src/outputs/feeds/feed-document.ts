import type {FeedFormat} from "../../i18n/feed-addresses.ts";
import type {Locale} from "../../model/languages.ts";
import type {FeedId} from "../../model/pages/feeds.ts";
import type {SiteModel} from "../../model/pages/pages.ts";
import type {Release} from "../../site/releases.ts";

/** A feed before it becomes Atom or JSON Feed; all addresses are absolute. */
export interface FeedDocument {
  /** Never changes, wherever the site lies. */
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  /** The page that the feed belongs to. */
  readonly home: string;
  /** Where the feed itself is. */
  readonly self: Readonly<Record<FeedFormat, string>>;
  readonly author: string;
  readonly rights: string;
  /** The day of the newest entry; of the newest vintage when there is no entry. */
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** An entry of a feed. */
export interface FeedItem {
  /** Never changes. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** In one sentence or a few, without markup. */
  readonly summary: string;
  /** Markup in which every address is absolute. */
  readonly html: string;
  /** The day it was published. */
  readonly day: string;
  /** The same for programs; null for what is told in words only. */
  readonly facts: FeedFacts | null;
}

/** What an entry says in figures. */
export interface FeedFacts {
  readonly vintage: string;
  /** The newest month that came; null when no series grew. */
  readonly month: string | null;
  readonly added: number;
  readonly revised: number;
  readonly largest_revisions: readonly RevisionFacts[];
}

/** A cell that changed, by the codes of the source. */
export interface RevisionFacts {
  readonly measure: string;
  readonly area: string;
  readonly month: string;
  readonly old: number | null;
  readonly new: number | null;
  readonly cause: string;
}

/** What items are told with. */
export interface FeedSetting {
  readonly feed: FeedId;
  readonly locale: Locale;
  readonly site: SiteModel;
  /** Newest first. */
  readonly releases: readonly Release[];
  /** What the feed is about, as its entries name it. */
  readonly subject: string;
  /** The page that entries lead to. */
  readonly home: string;
  /** Makes an address of a page or a file absolute. */
  readonly full: (path: string) => string;
}
