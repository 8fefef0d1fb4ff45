import {embedContent} from "../../figures/content/embed-content.ts";
import type {EmbedSource} from "../../figures/content/embed-content.ts";
import {embedHeight} from "../../figures/content/embed-height.ts";
import type {WidthRange} from "../../figures/content/embed-height.ts";
import {pageAddress, shownAddress} from "../../i18n/addresses.ts";
import {embedAddress} from "../../i18n/embed-addresses.ts";
import {embedTitle} from "../../i18n/page-titles.ts";
import {wholeTitle} from "../../i18n/sentences.ts";
import type {Locale} from "../../model/languages.ts";
import {embedLooks, embedWidths} from "../../model/pages/embeds.ts";
import type {Embed, EmbedLook, EmbedStyle} from "../../model/pages/embeds.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import type {EmbedFrame} from "./embed-code.ts";
import {heightByWidth} from "./height-by-width.ts";
import type {HeightStep} from "./height-by-width.ts";

/** How high a frame must be: as wide as its column, and of each width on offer; in pixels. */
interface FrameHeights extends Pick<EmbedFrame, "height" | "fluidHeight"> {
  readonly heights: Readonly<Record<string, number>>;
}

/** A frame in its look, and how high frames of each look must be. */
export interface FluidFrame extends EmbedFrame, FrameHeights {
  readonly looks: Readonly<Record<EmbedLook, FrameHeights>>;
}

/** From which width on, in pixels, a frame is given another height: rows are broken anew and the drawing grows between. */
const steps = [280, 340, 400, 448, 560, 720, 900, 1050];

/** The widest frame that charts are made for, in pixels; a wider one is as high. */
const widest = 1200;

/** The frame for a chart: where it leads, what it is called, and how high it must be. */
export function embedFrame(
  embed: Embed,
  source: EmbedSource,
  locale: Locale,
  {origin, base}: SitePlace,
  style: Partial<EmbedStyle> = {}
): FluidFrame {
  const content = embedContent(source, embed.period, locale);
  const shown = shownAddress(chartAddress(embed, locale, {origin, base}));
  const looks = Object.fromEntries(
    embedLooks.map((look) => [look, frameHeights((width) => embedHeight(content, shown, locale, width, look))])
  ) as Record<EmbedLook, FrameHeights>;
  return {
    address: new URL(embedAddress(embed, locale, base, style), origin).href,
    title: embedTitle(wholeTitle(content.title), embed.period, locale),
    ...looks[style.look ?? "full"],
    looks
  };
}

function frameHeights(heightOf: (width: number | WidthRange) => number): FrameHeights {
  const ranges = steps.map((from, i): WidthRange => ({from, to: (steps[i + 1] ?? widest + 1) - 1}));
  const byStep = ranges.map((range): HeightStep => ({from: range.from, height: heightOf(range)}));
  return {
    height: Math.max(...byStep.map(({height}) => height)),
    heights: Object.fromEntries(embedWidths.map((width) => [width, heightOf(width)])),
    fluidHeight: heightByWidth(byStep)
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
