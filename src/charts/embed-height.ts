import {texts} from "../i18n/texts.ts";
import type {Locale} from "../model/languages.ts";
import type {EmbedContent} from "./embed-content.ts";
import {embedSizes} from "./sizes.ts";

/** The narrowest frame that charts are made for, in pixels. */
const narrowestFrame = 280;

/**
 * How high a frame must be, in pixels, so that nothing of a chart is cut off in it, whatever its width. Charts are
 * highest in the narrowest frame, for there words take more rows than the drawing gains in wide ones. Letters are
 * measured by their mean width, for nobody knows the reader's fonts; the unfolded table scrolls within the frame.
 *
 * @param address what the frame shows of the address of the chart's page
 */
export function embedHeight(content: EmbedContent, address: string, locale: Locale): number {
  const {embeds, chart} = texts(locale);
  const {narrow} = embedSizes;
  const rows: readonly (readonly [text: string, style: TextStyle])[] = [
    [content.title, {fontSize: 18, lineHeight: 22, letterWidth: 0.62}],
    [content.months, small],
    [content.sentence, {fontSize: 14, lineHeight: 19, letterWidth: 0.56}],
    [content.notes.join(" "), small],
    [`${chart.cautionsHeading}: ${content.cautions.join(" · ")}`, small],
    [chart.tableSummary, {...small, lineHeight: 28}],
    [content.source, small],
    [`${embeds.toPage}: ${address}`, small]
  ];
  const drawing = content.drawing ? (narrow.height / narrow.width) * room : small.lineHeight;
  const words = rows.reduce((sum, [text, style]) => sum + rowsOf(text, style) * style.lineHeight, 0);
  return Math.ceil((words + drawing + gaps) / 10) * 10;
}

/** How a text stands in a narrow frame, as `styles/embed.css` has it. */
interface TextStyle {
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Mean width of a letter as a part of the font size, with what is left empty where rows are broken. */
  readonly letterWidth: number;
}

const small: TextStyle = {fontSize: 12.5, lineHeight: 17, letterWidth: 0.56};

/** The narrowest frame less its margins. */
const room = narrowestFrame - 2 * 12;

/** Between the parts of a chart, above and below it, with a row to spare. */
const gaps = 108;

function rowsOf(text: string, {fontSize, letterWidth}: TextStyle): number {
  return Math.ceil((text.length * fontSize * letterWidth) / room);
}
