import type {Locale} from "../model/languages.ts";
import {embedStem} from "../model/pages/embeds.ts";
import type {Embed, EmbedTheme} from "../model/pages/embeds.ts";
import {withBase} from "./addresses.ts";

/** The address of an embedded chart; a theme is a fragment, so that there need not be a page for each. */
export function embedAddress(embed: Embed, locale: Locale, base = "/", theme: EmbedTheme = "auto"): string {
  return `${withBase(`/embed/${embedStem(embed, locale)}/`, base)}${theme === "auto" ? "" : `#${theme}`}`;
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
