import {labelOf} from "../../charts/coverage-content.ts";
import {pageAddress} from "../../i18n/addresses.ts";
import {escapeMarkup} from "../../i18n/escape-markup.ts";
import {feedStem} from "../../i18n/feed-addresses.ts";
import {formatDay} from "../../i18n/months.ts";
import {formatValue} from "../../i18n/numbers.ts";
import {pilotsTogether} from "../../i18n/places.ts";
import type {Place} from "../../i18n/places.ts";
import {
  cellsSentence,
  feedEntrySentence,
  feedEntryTitle,
  reachedSentences,
  revisionText
} from "../../i18n/sentences.ts";
import {texts} from "../../i18n/texts.ts";
import type {RevisionSummary} from "../../model/data-pages.ts";
import type {FeedEntry, FeedId} from "../../model/feeds.ts";
import type {Locale} from "../../model/languages.ts";
import {countryCode} from "../../model/observations.ts";
import type {SiteModel} from "../../model/pages.ts";
import type {FeedFacts, FeedItem} from "./feed-document.ts";
import {stableId} from "./stable-id.ts";

/** What items are told with. */
export interface FeedSetting {
  readonly feed: FeedId;
  readonly locale: Locale;
  readonly site: SiteModel;
  /** What the feed is about, as its entries name it. */
  readonly subject: string;
  /** The page that entries lead to. */
  readonly home: string;
  /** Makes an address of a page or a file absolute. */
  readonly full: (path: string) => string;
}

/** What a vintage brought, in words and in figures. */
export function entryItem(entry: FeedEntry, setting: FeedSetting): FeedItem {
  const {feed, locale, subject, home} = setting;
  const sentence = feedEntrySentence(entry, placeOf(setting), locale);
  return {
    id: stableId(`${feedStem(feed)}.${locale}/${entry.vintage}`),
    url: feed.kind === "releases" ? vintageAddress(entry, setting) : home,
    title: feedEntryTitle(subject, entry, locale),
    summary: `${sentence} ${cellsSentence(entry, locale)}`.trim(),
    html: entryHtml(entry, sentence, setting),
    day: entry.vintage,
    facts: factsOf(entry)
  };
}

function placeOf({feed, site}: FeedSetting): Place {
  if (feed.kind !== "area") return pilotsTogether;
  const card = site.areas.find(({area}) => area.id === feed.area);
  if (!card) throw new Error(`feed of ${feed.area}: expected one of the areas`);
  return card.area;
}

/** Where the vintage is described. */
function vintageAddress({vintage}: FeedEntry, {locale, full}: FeedSetting): string {
  return `${full(pageAddress({kind: "data"}, locale))}#vintage-${vintage}`;
}

function entryHtml(entry: FeedEntry, sentence: string, setting: FeedSetting): string {
  const {locale, site} = setting;
  const paragraphs = [sentence, ...reachedSentences(entry, locale), cellsSentence(entry, locale)];
  const changes = entry.revisions.map((revision) => `<li>${escapeMarkup(changeText(revision, site, locale))}</li>`);
  const vintage = `${texts(locale).chart.vintagesLabel}: ${formatDay(entry.vintage, locale)}`;
  return [
    ...paragraphs.filter((text) => text !== "").map((text) => `<p>${escapeMarkup(text)}</p>`),
    ...(changes.length > 0 ? ["<ul>", ...changes, "</ul>"] : []),
    `<p><a href="${escapeMarkup(vintageAddress(entry, setting))}">${escapeMarkup(vintage)}</a></p>`
  ].join("\n");
}

/** The measure, why and how many of its cells changed, and the cell that changed most. */
function changeText({measure, cause, cells, largest}: RevisionSummary, site: SiteModel, locale: Locale): string {
  const {dataPage, chart, feeds} = texts(locale);
  const known = site.measures.find(({code}) => code === measure);
  const count = feeds.cells(cells, formatValue(cells, "persons", locale));
  const head = `${known ? labelOf(known, locale) : measure} (${dataPage.causes[cause]}): ${count}`;
  if (!largest) return head;
  const names = site.municipalityNames[largest.area];
  const place = largest.area === countryCode ? chart.lines.country.name : (names?.[locale] ?? largest.area);
  const change = revisionText(largest, place, locale);
  return change ? `${head}, ${feeds.largestChange} ${change}` : head;
}

function factsOf({vintage, reached, added, revised, revisions}: FeedEntry): FeedFacts {
  return {
    vintage,
    month: reached[0]?.month ?? null,
    added,
    revised,
    largest_revisions: revisions.flatMap(({cause, largest}) => {
      if (!largest) return [];
      const {measure, area, month, oldValue, newValue} = largest;
      return [{measure, area, month, old: oldValue, new: newValue, cause}];
    })
  };
}
