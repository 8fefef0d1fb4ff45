import {locales} from "../model/languages.ts";
import type {Locale} from "../model/languages.ts";
import {withSoftHyphens} from "../i18n/words/soft-hyphens.ts";

/**
 * A page whose headings, heads of tables and captions may be broken inside words, at the borders of compounds alone. Browsers
 * that know a language by a dictionary would break them anywhere. Titles, attributes and everything else stay as they are.
 */
export function breakHeadings(html: string): string {
  const locale = localeOf(html);
  if (locale === null) return html;
  return html.replace(heading, (whole) => whole.replace(piece, (found) => breakPiece(found, locale)));
}

function localeOf(html: string): Locale | null {
  const lang = /<html\b[^>]*\slang="([^"]*)"/.exec(html)?.[1];
  return locales.find((locale) => locale === lang) ?? null;
}

/** Tags and what is written in code stay: nothing in them is a word. */
function breakPiece(found: string, locale: Locale): string {
  return found.startsWith("<") ? found : withSoftHyphens(found, locale);
}

const heading = /<(h[1-4]|th|caption)\b.*?<\/\1>/gs;

const piece = /<code\b.*?<\/code>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/gs;
