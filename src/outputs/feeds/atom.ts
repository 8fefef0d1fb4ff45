import {escapeMarkup} from "../../i18n/escape-markup.ts";
import {feedTypes} from "../../i18n/feed-addresses.ts";
import type {FeedDocument, FeedItem} from "./feed-document.ts";

/** Writes a feed as Atom (RFC 4287). */
export function renderAtom(feed: FeedDocument): string {
  const {id, locale, title, subtitle, home, self, author, rights, updated, items} = feed;
  const lines = [
    element("id", id),
    element("title", title),
    element("subtitle", subtitle),
    element("updated", timeOf(updated)),
    element("rights", rights),
    `<author>${element("name", author)}</author>`,
    link("self", self.atom, feedTypes.atom),
    link("alternate", home, "text/html"),
    link("alternate", self.json, feedTypes.json),
    ...items.flatMap((item) => ["<entry>", ...renderEntry(item).map((line) => `  ${line}`), "</entry>"])
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    ...lines.map((line) => `  ${line}`),
    "</feed>\n"
  ].join("\n");
}

/** The moment at which a day begins, as both formats write it. */
export function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function renderEntry({id, url, title, summary, html, day}: FeedItem): string[] {
  return [
    element("id", id),
    element("title", title),
    element("published", timeOf(day)),
    element("updated", timeOf(day)),
    link("alternate", url, "text/html"),
    element("summary", summary),
    `<content type="html">${escapeMarkup(html)}</content>`
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;
}
