import {escapeMarkup} from "../../i18n/escape-markup.ts";
import {inBox} from "../../model/pages/embeds.ts";
import type {Locale} from "../../model/languages.ts";

/** A frame on a page of others. */
export interface EmbedFrame {
  /** Full address. */
  readonly address: string;
  /** What readers of screen readers hear of the frame. */
  readonly title: string;
  /** In pixels; nothing is cut off in it at any width that charts are made for. */
  readonly height: number;
  /** The same as a style says it: for each width of the column around the frame the height that it needs. */
  readonly fluidHeight: string;
}

/** The code that shows a chart on any page; sizes are attributes, for many systems strip styles. */
export function frameCode({address, title, height}: Omit<EmbedFrame, "fluidHeight">): string {
  return (
    `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${height}" ` +
    'loading="lazy" frameborder="0"></iframe>'
  );
}

/** The same in a box that is as wide as its column and gives the frame the height for that; without styles it is as above. */
export function fluidFrameCode(frame: EmbedFrame): string {
  return inBox(frameCode(frame), frame.fluidHeight);
}

/** A chart as it was at a vintage, on a page of others; addresses are whole ones. */
export interface FrozenPicture {
  readonly picture: string;
  /** What the picture shows, for readers who do not see it. */
  readonly altText: string;
  readonly size: {readonly width: number; readonly height: number};
  readonly title: string;
  readonly page: string;
  /** Of which day the figures are. */
  readonly version: string;
  readonly figures: {readonly address: string; readonly label: string};
  readonly terms: string;
  readonly locale: Locale;
}

/**
 * The code of a picture with its figures beside it. The style fits it to narrow columns; where that is stripped, the
 * style of the page around does, as it does for other pictures.
 */
export function frozenCode({
  picture,
  altText,
  size,
  title,
  page,
  version,
  figures,
  terms,
  locale
}: FrozenPicture): string {
  const image =
    `<img src="${escapeMarkup(picture)}" alt="${escapeMarkup(altText)}" width="${size.width}" height="${size.height}" ` +
    'loading="lazy" style="max-width:100%;height:auto">';
  const caption =
    `<a href="${escapeMarkup(page)}">${escapeMarkup(title)}</a>. ${escapeMarkup(version)}. ` +
    `<a href="${escapeMarkup(figures.address)}">${escapeMarkup(figures.label)}</a>. ${escapeMarkup(terms)}.`;
  return `<figure lang="${locale}">${image}<figcaption>${caption}</figcaption></figure>`;
}

/** The code of the line that fits frames to what they hold. */
export function scriptCode(address: string): string {
  return `<script async src="${escapeMarkup(address)}"></script>`;
}

/** The code of the element: a link that the script makes a frame of. */
export function elementCode({address, title, height}: Omit<EmbedFrame, "fluidHeight">): string {
  return `<kuntakokeilut-chart height="${height}"><a href="${escapeMarkup(address)}">${escapeMarkup(title)}</a></kuntakokeilut-chart>`;
}
