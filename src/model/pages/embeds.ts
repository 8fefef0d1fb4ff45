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

/** Widths of frames, in pixels, that the form offers besides that of the column. */
export const embedWidths = [300, 480, 640, 800, 1000] as const;

/** What of a chart others can show: a frame that follows the newest figures, or a picture as it was at a vintage. */
export const embedChoices = [...embedPeriods, "frozen"] as const;

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
