import type {Locale} from "../model/languages.ts";
import {embedFragment, embedStem} from "../model/pages/embeds.ts";
import type {Embed, EmbedStyle} from "../model/pages/embeds.ts";
import {withBase} from "./addresses.ts";

/** The address of an embedded chart; where no style is said it is whole and in the colours of its reader. */
export function embedAddress(embed: Embed, locale: Locale, base = "/", style: Partial<EmbedStyle> = {}): string {
  const fragment = embedFragment({look: "full", theme: "auto", ...style});
  return `${withBase(`/embed/${embedStem(embed, locale)}/`, base)}${fragment}`;
}

/** The address of the oEmbed answer for a chart. */
export function oembedAddress(embed: Embed, locale: Locale, base = "/"): string {
  return `${embedAddress(embed, locale, base)}oembed.json`;
}

/** The address of the oEmbed answer for the picture of a chart; a picture shows the whole series, as the frame does. */
export function oembedPhotoAddress({area, indicator}: Omit<Embed, "period">, locale: Locale, base = "/"): string {
  return `${embedAddress({area, indicator, period: "all"}, locale, base)}oembed-photo.json`;
}

/** The address of the script that fits frames to what they hold; it never changes what it does. */
export function resizeScriptAddress(base = "/"): string {
  return withBase("/embed/v1/resize.js", base);
}
