import type {MonthSpan} from "../comparisons/comparisons.ts";
import type {IndicatorId} from "../indicators.ts";
import type {Locale} from "../languages.ts";
import {addMonths} from "../months.ts";

/** How much of its series an embedded chart shows: all of it, or so many of the newest months. */
export const embedPeriods = ["all", "last-60", "last-24"] as const;

export type EmbedPeriod = (typeof embedPeriods)[number];

/** A chart for the pages of others. */
export interface Embed {
  readonly area: string;
  readonly indicator: IndicatorId;
  readonly period: EmbedPeriod;
}

/** How an embedded chart is coloured: as the reader's device and the page around it ask, or always alike. */
export const embedThemes = ["auto", "light", "dark"] as const;

export type EmbedTheme = (typeof embedThemes)[number];

/** How much of an embedded chart is shown: all of it; title, drawing, table and source; or one number with a sentence. */
export const embedLooks = ["full", "compact", "tile"] as const;

export type EmbedLook = (typeof embedLooks)[number];

/** How an embedded chart looks, which is chosen by a fragment of its address, so that there need not be a page for each. */
export interface EmbedStyle {
  readonly look: EmbedLook;
  readonly theme: EmbedTheme;
}

/** Widths of frames, in pixels, that the form offers besides that of the column. */
export const embedWidths = [300, 480, 640, 800, 1000] as const;

/** What of a chart others can show: a frame that follows the newest figures, or a picture as it was at a vintage. */
export const embedChoices = [...embedPeriods, "frozen"] as const;

/** The fragment of a look and a theme: `#tile-dark`; none for what is shown without a choice. */
export function embedFragment({look, theme}: EmbedStyle): string {
  const chosen = [look, theme].filter((choice) => choice !== "full" && choice !== "auto");
  return chosen.length > 0 ? `#${chosen.join("-")}` : "";
}

/** Every fragment there is, without its sign. */
export const embedFragments = embedLooks
  .flatMap((look) => embedThemes.map((theme) => embedFragment({look, theme}).slice(1)))
  .filter((name) => name !== "");

/**
 * Puts the code of a frame into a box that is as wide as its column, by which the frame finds its height. In a room that
 * is as wide as what it holds, such as a cell of a table, the box is as wide as frames are without a width.
 *
 * @param height a length in a style, in parts of the width of the box
 */
export function inBox(frame: string, height: string): string {
  const box = "width:100%;min-width:0;container-type:inline-size;contain-intrinsic-width:300px";
  return `<div style="${box}">${frame.replace("></iframe>", ` style="height:${height}"></iframe>`)}</div>`;
}

/** The months that an embedded chart shows of a series. */
export function embedSpan({first, last}: MonthSpan, period: EmbedPeriod): MonthSpan {
  if (period === "all") return {first, last};
  const since = addMonths(last, 1 - Number(period.replace("last-", "")));
  return {first: since < first ? first : since, last};
}

/** What tells an embedded chart from all others, below `/embed/`: `fi/espoo/unemployed`, `sv/espoo/unemployed/last-24`. */
export function embedStem({area, indicator, period}: Embed, locale: Locale): string {
  return [locale, area, indicator, ...(period === "all" ? [] : [period])].join("/");
}
