import {embedContent} from "../../charts/embed-content.ts";
import type {EmbedSource} from "../../charts/embed-content.ts";
import {embedHeight} from "../../charts/embed-height.ts";
import {pageAddress, shownAddress} from "../../i18n/addresses.ts";
import type {SitePlace} from "../../i18n/citation/page-citations.ts";
import {embedAddress} from "../../i18n/embed-addresses.ts";
import type {EmbedFrame} from "../../i18n/embed-code.ts";
import {embedTitle} from "../../i18n/page-titles.ts";
import {embedWidths} from "../../model/embeds.ts";
import type {Embed, EmbedTheme} from "../../model/embeds.ts";
import type {Locale} from "../../model/languages.ts";

/** A frame as wide as its column, and how high one of each width on offer must be. */
export interface FluidFrame extends EmbedFrame {
  readonly heights: Readonly<Record<string, number>>;
}

/** The frame for a chart: where it leads, what it is called, and how high it must be. */
export function embedFrame(
  embed: Embed,
  source: EmbedSource,
  locale: Locale,
  {origin, base}: SitePlace,
  theme: EmbedTheme = "auto"
): FluidFrame {
  const content = embedContent(source, embed.period, locale);
  const shown = shownAddress(chartAddress(embed, locale, {origin, base}));
  return {
    address: new URL(embedAddress(embed, locale, base, theme), origin).href,
    title: embedTitle(content.title, embed.period, locale),
    height: embedHeight(content, shown, locale),
    heights: Object.fromEntries(embedWidths.map((width) => [width, embedHeight(content, shown, locale, width)]))
  };
}

/** Full address of the page on which a chart is at home. */
export function chartAddress(
  {area, indicator}: Omit<Embed, "period">,
  locale: Locale,
  {origin, base}: SitePlace
): string {
  return new URL(pageAddress({kind: "chart", area, indicator}, locale, base), origin).href;
}
