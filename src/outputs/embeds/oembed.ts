import type {EmbedSource} from "../../figures/content/embed-content.ts";
import {pageAddress} from "../../i18n/addresses.ts";
import {language} from "../../i18n/language.ts";
import type {Locale} from "../../model/languages.ts";
import type {Embed} from "../../model/pages/embeds.ts";
import {pictureSize} from "../../model/pages/pictures.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import {frameCode} from "./embed-code.ts";
import {embedFrame} from "./embed-frame.ts";
import type {FluidFrame} from "./embed-frame.ts";
import {pictureAddress} from "./picture-address.ts";

/** An answer of the type `rich`. */
export interface OembedAnswer {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In seconds. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  /** Beyond the specification: the height for frames of other widths, in pixels. */
  readonly heights: Readonly<Record<string, number>>;
  /** The same for each look of the frame, and as a style for a frame as wide as its column. */
  readonly looks: FluidFrame["looks"];
}

/**
 * What programs are told that ask how to show a chart. The frame is as wide as its column; the width said is that of a
 * column of text, for the specification wants a number.
 *
 * @see https://oembed.com/
 */
export function oembedAnswer(embed: Embed, source: EmbedSource, locale: Locale, place: SitePlace): OembedAnswer {
  const frame = embedFrame(embed, source, locale, place);
  return {
    version: "1.0",
    type: "rich",
    title: frame.title,
    provider_name: language(locale).site.name,
    provider_url: new URL(pageAddress({kind: "front"}, locale, place.base), place.origin).href,
    cache_age: 86_400,
    html: frameCode(frame),
    width: 640,
    height: frame.height,
    thumbnail_url: pictureAddress(embed, locale, place),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
    heights: frame.heights,
    looks: frame.looks
  };
}
