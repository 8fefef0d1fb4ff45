import {verdictTexts} from "../../figures/content/release-texts.ts";
import {revisionSummaryText} from "../../figures/content/revision-summary.ts";
import {pageAddress} from "../../i18n/addresses.ts";
import {escapeMarkup} from "../../i18n/escape-markup.ts";
import {feedStem} from "../../i18n/feed-addresses.ts";
import {language} from "../../i18n/language.ts";
import {formatDay} from "../../i18n/months.ts";
import {pilotsTogether} from "../../i18n/places.ts";
import type {Place} from "../../i18n/places.ts";
import {cellsSentence, feedEntrySentence, feedEntryTitle, reachedSentences} from "../../i18n/sentences.ts";
import type {FeedEntry} from "../../model/pages/feeds.ts";
import type {VerdictChange} from "../../model/releases/releases.ts";
import type {FeedFacts, FeedItem, FeedSetting} from "./feed-document.ts";
import {list, paragraph, verdictLines} from "./feed-markup.ts";
import {largestRevisions} from "./release-item.ts";
import {stableId} from "./stable-id.ts";

/** What a vintage brought, in words and in figures. */
export function entryItem(entry: FeedEntry, setting: FeedSetting): FeedItem {
  const {feed, locale, subject} = setting;
  const sentence = feedEntrySentence(entry, placeOf(setting), locale);
  return {
    id: stableId(`${feedStem(feed)}.${locale}/${entry.vintage}`),
    url: vintageAddress(entry, setting),
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
  const {feed, locale, site, subject, home} = setting;
  const page = feed.kind === "releases" ? [] : [`<p><a href="${escapeMarkup(home)}">${escapeMarkup(subject)}</a></p>`];
  const paragraphs = [sentence, ...reachedSentences(entry, locale), cellsSentence(entry, locale)];
  const revisions = entry.revisions.map((revision) => revisionSummaryText(revision, site, locale));
  const vintage = `${language(locale).chart.vintagesLabel}: ${formatDay(entry.vintage, locale)}`;
  return [
    ...paragraphs.filter((text) => text !== "").map(paragraph),
    ...list(revisions),
    ...verdictLines(verdictTexts(verdictChanges(entry, setting), site, locale), locale),
    ...page,
    `<p><a href="${escapeMarkup(vintageAddress(entry, setting))}">${escapeMarkup(vintage)}</a></p>`
  ].join("\n");
}

/** The comparisons of the feed of which something else was said once a vintage was out. */
function verdictChanges({vintage}: FeedEntry, {feed, releases}: FeedSetting): readonly VerdictChange[] {
  const release = releases.find(({model}) => model.vintages.at(-1) === vintage);
  return (release?.model.verdicts ?? []).filter(
    ({area, indicator}) =>
      (feed.kind === "area" && area === feed.area) || (feed.kind === "indicator" && indicator === feed.indicator)
  );
}

function factsOf({vintage, reached, added, revised, revisions}: FeedEntry): FeedFacts {
  return {
    vintage,
    month: reached[0]?.month ?? null,
    added,
    revised,
    largest_revisions: largestRevisions(revisions)
  };
}
