import {leastPlot, plotMargins} from "../../charts/fluid/fluid-chart.ts";
import {language} from "../../i18n/language.ts";
import {wholeTitle} from "../../i18n/sentences.ts";
import type {Locale} from "../../model/languages.ts";
import type {EmbedContent} from "./embed-content.ts";

/**
 * How high a frame must be, in pixels, so that nothing of a chart is cut off in it. What words leave free of it the
 * drawing takes, so a height with room to spare looks well in every font. The unfolded table scrolls within the frame.
 *
 * @param address what the frame shows of the address of the chart's page
 * @param width of the frame in pixels; without it the height suits every width from 280 to 1200, for charts are highest
 *   where they are narrowest
 */
export function embedHeight(content: EmbedContent, address: string, locale: Locale, width = narrowestFrame): number {
  const {words, below} = textsOf(content, address, locale);
  const room = width - 2 * 12;
  const {base, small, title} = width < 448 ? narrowStyles : wideStyles;
  const isBeside = width >= 900;
  const wordsRoom = isBeside ? 272 : room;
  const drawingRoom = isBeside ? room - wordsRoom - 24 : room;
  const head =
    rowsHeight(words.title, title, wordsRoom) +
    rowsHeight(words.months, small, wordsRoom) +
    rowsHeight(words.sentence, base, Math.min(wordsRoom, widestText));
  const figure = drawingHeight(content, width) + rowsHeight(words.notes, small, Math.min(drawingRoom, widestText));
  const footer = below.reduce((sum, text) => sum + rowsHeight(text, small, Math.min(room, widestText)), tableRow);
  return Math.ceil(((isBeside ? Math.max(head, figure) : head + figure) + footer + gaps) / 10) * 10;
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

const title: TextStyle = {fontSize: 18, lineHeight: 22, letterWidth: serif};

const narrowStyles = {
  title,
  base: {fontSize: 14, lineHeight: 19, letterWidth: sans},
  small: {fontSize: 12.5, lineHeight: 17, letterWidth: sans}
};

const wideStyles = {
  title,
  base: {fontSize: 15, lineHeight: 21, letterWidth: sans},
  small: {fontSize: 13, lineHeight: 18, letterWidth: sans}
};

/** Text is not set wider than 44 rem. */
const widestText = 704;

/** The line that unfolds the table. */
const tableRow = 28;

/** Between the parts of a chart, above and below it, with two rows to spare: sentences differ from those measured. */
const gaps = 118;

function textsOf(content: EmbedContent, address: string, locale: Locale) {
  const {embeds, chart} = language(locale);
  const cautions = `${chart.cautionsHeading}: ${content.cautions.join(" · ")}`;
  return {
    words: {
      title: wholeTitle(content.title),
      months: content.months,
      sentence: content.sentence,
      notes: content.notes.join(" ")
    },
    below: [cautions, content.source, `${embeds.toPage}: ${address}`]
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
