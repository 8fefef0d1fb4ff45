import {embedContent} from "../../figures/content/embed-content.ts";
import type {EmbedSource} from "../../figures/content/embed-content.ts";
import {embedHeight} from "../../figures/content/embed-height.ts";
import {pageAddress, shownAddress} from "../../i18n/addresses.ts";
import {embedAddress} from "../../i18n/embed-addresses.ts";
import {embedTitle} from "../../i18n/page-titles.ts";
import {wholeTitle} from "../../i18n/sentences.ts";
import type {Locale} from "../../model/languages.ts";
import {embedWidths} from "../../model/pages/embeds.ts";
import type {Embed, EmbedTheme} from "../../model/pages/embeds.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import type {EmbedFrame} from "./embed-code.ts";

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
    title: embedTitle(wholeTitle(content.title), embed.period, locale),
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
