import type {PictureContent} from "../../../src/figures/pictures/picture-content.ts";
import type {PictureSize} from "../../../src/model/pages/pictures.ts";
import {balanceText, fitText, wrapText} from "./fit-text.ts";
import type {FittedText} from "./fit-text.ts";
import type {FaceId, PictureFonts} from "./picture-fonts.ts";

/** What stands on a picture besides what it says of its chart. */
export interface PictureFrame {
  readonly siteName: string;
  /** The address of the site as people write it. */
  readonly siteAddress: string;
  /** Before the cautions. */
  readonly cautionsLabel: string;
}

/** A line of text in its place. */
export interface TextLine {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly fontSize: number;
  readonly face: FaceId;
  readonly color: "ink" | "muted";
  /** Whether `x` is where the line ends. */
  readonly isEnd?: boolean;
}

/** A line across. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
}

/** A part of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines of text of a part. */
interface PictureLines {
  readonly lines: readonly TextLine[];
}

/** Where everything on a picture lies, in pixels. */
export interface PictureLayout {
  readonly lines: readonly TextLine[];
  /** Null when there is nothing to draw; then the words have the whole width. */
  readonly chart: Box | null;
  readonly rules: readonly Rule[];
  /** Size of the letters of the sentence, which are smaller the longer it is. */
  readonly sentenceSize: number;
}

/** The least size at which the sentence of a picture is easy to read where the picture is shown half as large. */
export const leastSentenceSize = 20;

/** What is left free at either side. */
export const margin = 40;

/** What is between the margins. */
export function innerWidth({width}: PictureSize): number {
  return width - 2 * margin;
}

/** Between the parts one below another. */
export const space = 14;

/** Between words and a chart beside each other. */
export const gutter = 28;

const masthead = 47;
/** A title stands on one line if it can. */
const titleSizes = [46, 44, 42, 40, 38, 36];
const longTitleSizes = [38, 36, 34, 32];
const sentenceSizes = [30, 29, 28, 27, 26, 25, 24, 23, 22, 21, leastSentenceSize];
/** A sentence that the figures make longer than was foreseen is still shown whole. */
const emergencySizes = [19, 18, 17, 16, 15, 14, 13, 12];
const noteSize = 18;
const cautionSizes = [22, 21, 20];
const sourceSizes = [18, 17, 16];

/** The names of the site and its address, and the title on as few lines as may be. */
export function layoutHead(
  {title}: PictureContent,
  {siteName, siteAddress}: PictureFrame,
  {sans, bold}: PictureFonts,
  size: PictureSize
): PictureLines & {readonly bottom: number} {
  const inner = innerWidth(size);
  const fitted =
    fitText(title, titleSizes, {width: inner, lines: () => 1}, bold.width) ??
    fitText(title, longTitleSizes, {width: inner, lines: () => (size.width < size.height * 1.2 ? 3 : 2)}, bold.width);
  if (!fitted) throw new Error(`picture ${JSON.stringify(title)}: expected its title to fit into two lines`);
  const {lines, bottom} = stack(balanceText(fitted, bold.width), masthead + 12, 1.14, {face: "bold"});
  const name = {x: margin, y: masthead, text: siteName, fontSize: 24, face: "bold", color: "ink"} as const;
  const room = {width: inner - bold.width(siteName) * name.fontSize - gutter, lines: () => 1};
  const address = fitText(siteAddress, [22, 20, 18, 16, 14], room, sans.width);
  if (!address) throw new Error(`address ${siteAddress}: expected one that fits beside the name of the site`);
  const {fontSize} = address;
  const end = {x: margin + inner, y: masthead, text: siteAddress, fontSize, face: "sans", color: "muted"} as const;
  return {lines: [name, {...end, isEnd: true}, ...lines], bottom};
}

/** The sentence in letters as large as its room allows. */
export function layoutSentence({sentence}: PictureContent, {y, width, height}: Box, {sans}: PictureFonts) {
  const leading = 1.24;
  const room = {width, lines: (fontSize: number) => Math.floor(height / (fontSize * leading))};
  const smallest = Math.min(...emergencySizes);
  const fitted = fitText(sentence, [...sentenceSizes, ...emergencySizes], room, sans.width) ?? {
    fontSize: smallest,
    lines: wrapText(sentence, smallest, width, sans.width)
  };
  return {...stack(fitted, y, leading, {face: "sans"}), fontSize: fitted.fontSize};
}

/** How to read the chart, at the bottom of its box; the chart has what is above. */
export function layoutNotes({notes}: PictureContent, {x, y, width, height}: Box, {sans}: PictureFonts) {
  const text = notes.map((note) => (note.endsWith(".") ? note : `${note}.`)).join(" ");
  const lines = text === "" ? [] : wrapText(text, noteSize, width, sans.width);
  const leading = 1.2;
  const top = y + height - lines.length * noteSize * leading;
  return {lines: stack({fontSize: noteSize, lines}, top, leading, {x, face: "sans", color: "muted"}).lines, top};
}

/** What must be known of the figures, and where they come from. */
export function layoutFoot(
  {cautions, source}: PictureContent,
  {cautionsLabel}: PictureFrame,
  {sans}: PictureFonts,
  size: PictureSize
): PictureLines & {readonly top: number} {
  const leading = 1.25;
  // Lines end between cautions, not within one.
  const unbroken = `${cautionsLabel}: ${cautions.join(" · ")}`.replaceAll(" ", noBreak).replaceAll("·\u00a0", "· ");
  const said = fitOrWrap(unbroken, cautionSizes, innerWidth(size), sans.width);
  const sources = fitOrWrap(source, sourceSizes, innerWidth(size), sans.width);
  const height = [said, sources].reduce((sum, {fontSize, lines}) => sum + lines.length * fontSize * leading, space);
  const top = size.height - 20 - height;
  const first = stack(said, top + space - 4, leading, {face: "sans"});
  const second = stack(sources, first.bottom + 4, leading, {face: "sans", color: "muted"});
  const withoutDots = first.lines.map((line) => ({...line, text: line.text.replace(/\s·$/, "")}));
  return {lines: [...withoutDots, ...second.lines], top};
}

const noBreak = "\u00a0";

/** On one line if a size allows it, else on several in the smallest. */
function fitOrWrap(
  text: string,
  sizes: readonly number[],
  inner: number,
  widthOf: (text: string) => number
): FittedText {
  const fontSize = Math.min(...sizes);
  return (
    fitText(text, sizes, {width: inner, lines: () => 1}, widthOf) ?? {
      fontSize,
      lines: wrapText(text, fontSize, inner, widthOf)
    }
  );
}

/** Puts lines one below another; capitals, seven tenths of the size high, stand in the middle of each. */
function stack(
  {fontSize, lines}: FittedText,
  top: number,
  leading: number,
  style: Pick<TextLine, "face"> & Partial<Pick<TextLine, "x" | "color">>
): {readonly lines: readonly TextLine[]; readonly bottom: number} {
  const height = fontSize * leading;
  const baseline = top + height / 2 + 0.35 * fontSize;
  return {
    lines: lines.map((text, i) => ({x: margin, color: "ink", ...style, y: baseline + i * height, text, fontSize})),
    bottom: top + lines.length * height
  };
}
