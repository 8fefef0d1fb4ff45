import {leastPlot, plotMargins} from "../../charts/fluid/fluid-chart.ts";
import {language} from "../../i18n/language.ts";
import {wholeTitle} from "../../i18n/sentences.ts";
import type {Locale} from "../../model/languages.ts";
import type {EmbedLook} from "../../model/pages/embeds.ts";
import type {EmbedContent} from "./embed-content.ts";

/** Widths of frames in pixels, both included. */
export interface WidthRange {
  readonly from: number;
  readonly to: number;
}

/**
 * How high a frame must be, in pixels, so that nothing of a chart is cut off in it. What words leave free of it the
 * drawing takes, so a height with room to spare looks well in every font. The unfolded table scrolls within the frame.
 *
 * @param address what the frame shows of the address of the chart's page
 * @param width of the frame in pixels, or a range of them; without it the height suits every width from 280 to 1200, for
 *   charts are highest where they are narrowest
 */
export function embedHeight(
  content: EmbedContent,
  address: string,
  locale: Locale,
  width: number | WidthRange = narrowestFrame,
  look: EmbedLook = "full"
): number {
  const range = typeof width === "number" ? {from: width, to: width} : width;
  const parts = textsOf(content, address, locale);
  const height = {full: fullHeight, compact: compactHeight, tile: tileHeight}[look](parts, content, range);
  return Math.ceil(height / 10) * 10;
}

/** Words beside the drawing, where there is room for both. */
function fullHeight({title, months, sentence, notes, below}: Texts, content: EmbedContent, range: WidthRange): number {
  const room = range.from - padding;
  const {base, small, display} = stylesAt(range.from);
  const isBeside = range.from >= 900;
  const wordsRoom = isBeside ? 272 : room;
  const drawingRoom = isBeside ? room - wordsRoom - 24 : room;
  const head =
    rowsHeight(title, display, wordsRoom) +
    rowsHeight(months, small, wordsRoom) +
    rowsHeight(sentence, base, Math.min(wordsRoom, widestText));
  const figure = drawingHeight(content, range.to) + rowsHeight(notes, small, Math.min(drawingRoom, widestText));
  return (isBeside ? Math.max(head, figure) : head + figure) + tableRow + belowHeight(below, range.from) + gaps;
}

function compactHeight({title, months, below}: Texts, content: EmbedContent, {from, to}: WidthRange): number {
  const {small, display} = stylesAt(from);
  const head = rowsHeight(title, display, from - padding) + rowsHeight(months, small, from - padding);
  return head + drawingHeight(content, to) + tableRow + belowHeight(below.slice(1), from) + compactGaps;
}

/** The height of the number and of the small line are those of `styles/embed-looks.css`. */
function tileHeight({title, months, tileBelow}: Texts, content: EmbedContent, {from}: WidthRange): number {
  const room = from - padding;
  const {base, small} = stylesAt(from);
  const {number: figure, mark} = content.tile;
  const numberWidth = widthOf(figure ?? "", numberStyle) + widthOf(`${mark} `, base);
  const number = figure === null ? 0 : Math.ceil(numberWidth / room) * numberStyle.lineHeight;
  const words =
    rowsHeight(title, {...base, letterWidth: boldSans}, room) +
    rowsHeight(content.tile.sentence, base, Math.min(room, widestText));
  return number + words + tileLine + rowsHeight(months, small, room) + belowHeight(tileBelow, from) + tileGaps;
}

function belowHeight(texts: readonly string[], width: number): number {
  const {small} = stylesAt(width);
  return texts.reduce((sum, text) => sum + rowsHeight(text, small, Math.min(width - padding, widestText)), 0);
}

/** The narrowest frame that charts are made for, in pixels. */
const narrowestFrame = 280;

/** How a text stands in a frame, as `styles/embed.css` has it. */
interface TextStyle {
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Mean width of a letter as a part of the font size, in the widest face that readers are likely to have. */
  readonly letterWidth: number;
}

/**
 * Measured on the sentences of all areas in three languages: DejaVu Sans 0.507, Noto Sans 0.472, Inter (as San
 * Francisco) 0.472, Open Sans (wider than Segoe UI) 0.468, Roboto and Liberation Sans (as Arial and Helvetica) 0.445.
 */
const sans = 0.507;

/** Bold DejaVu Serif, on the same sentences. */
const serif = 0.575;

/** Bold DejaVu Sans, on the same sentences. */
const boldSans = 0.58;

const display: TextStyle = {fontSize: 18, lineHeight: 22, letterWidth: serif};

const numberStyle: TextStyle = {fontSize: 34, lineHeight: 42, letterWidth: 0.65};

function stylesAt(width: number): Readonly<Record<"base" | "small" | "display", TextStyle>> {
  return width < 448 ? narrowStyles : wideStyles;
}

const narrowStyles = {
  display,
  base: {fontSize: 14, lineHeight: 19, letterWidth: sans},
  small: {fontSize: 12.5, lineHeight: 17, letterWidth: sans}
};

const wideStyles = {
  display,
  base: {fontSize: 15, lineHeight: 21, letterWidth: sans},
  small: {fontSize: 13, lineHeight: 18, letterWidth: sans}
};

/** Text is not set wider than 44 rem. */
const widestText = 704;

/** The line that unfolds the table. */
const tableRow = 28;

/** Between the parts of a chart, above and below it, with two rows to spare: sentences differ from those measured. */
const gaps = 118;

/** At the sides, in pixels. */
const padding = 2 * 12;

/** The same of a compact frame and of a tile, with a row to spare. */
const compactGaps = 74;
const tileGaps = 64;

/** The small line of a tile, with what is above and below it. */
const tileLine = 60;

/** What a frame says, by where it stands. */
type Texts = ReturnType<typeof textsOf>;

function textsOf(content: EmbedContent, address: string, locale: Locale) {
  const {embeds, chart} = language(locale);
  const {source} = content;
  const cautions = `${chart.cautionsHeading}: ${content.cautions.join(" · ")}`;
  const page = `${embeds.toPage}: ${address}`;
  return {
    title: wholeTitle(content.title),
    months: content.months,
    sentence: content.sentence,
    notes: content.notes.join(" "),
    below: [cautions, source.join(" "), page],
    tileBelow: [`${source[0] ?? ""} ${source.at(-1) ?? ""}`, page]
  };
}

/** The least height of the drawing, as `styles/embed-drawing.css` has it; the note that stands for it is a row. */
function drawingHeight({drawing}: EmbedContent, width: number): number {
  const least = leastPlot + plotMargins.top + plotMargins.bottom;
  return drawing ? Math.min(Math.max(least, 0.56 * width), 420) : tableRow;
}

function rowsHeight(text: string, {fontSize, lineHeight, letterWidth}: TextStyle, room: number): number {
  return rowsOf(text, Math.floor(room / (fontSize * letterWidth))) * lineHeight;
}

function widthOf({length}: string, {fontSize, letterWidth}: TextStyle): number {
  return length * fontSize * letterWidth;
}

/** Breaks a text at its spaces, as browsers do; a word longer than a row is broken anywhere. */
function rowsOf(text: string, letters: number): number {
  let rows = 0;
  let left = 0;
  for (const {length} of text.split(" ").filter((word) => word !== "")) {
    if (length + 1 > left) {
      rows += Math.ceil(length / letters);
      left = (letters - (length % letters)) % letters;
    } else left -= length + 1;
  }
  return rows;
}
