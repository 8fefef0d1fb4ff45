import {timeOf} from "./atom.ts";
import type {FeedDocument, FeedItem} from "./feed-document.ts";

/** Writes a feed as JSON Feed 1.1. */
export function renderJsonFeed({locale, title, subtitle, home, self, author, items}: FeedDocument): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: subtitle,
    home_page_url: home,
    feed_url: self.json,
    language: locale,
    authors: [{name: author}],
    items: items.map(jsonItem)
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** What is not in the format has a name of ours, which begins with an underscore. */
function jsonItem({id, url, title, summary, html, day, facts}: FeedItem): object {
  const item = {id, url, title, summary, content_html: html, date_published: timeOf(day)};
  return facts ? {...item, _kuntakokeilut: facts} : item;
}
