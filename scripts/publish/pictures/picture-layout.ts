import type {PictureContent} from "../../../src/figures/content/picture-content.ts";
import {pictureSize} from "../../../src/model/pages/pictures.ts";
import {balanceText, fitText, wrapText} from "./fit-text.ts";
import type {FittedText} from "./fit-text.ts";
import type {FaceId, FontMeasures} from "./picture-fonts.ts";

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

/** Lays out a picture: words at the left, the chart beside them, what must be known of the figures below both. */
export function layoutPicture(content: PictureContent, frame: PictureFrame, fonts: FontMeasures): PictureLayout {
  const head = layoutHead(content, frame, fonts);
  const foot = layoutFoot(content, frame, fonts);
  const body = {top: head.bottom + space, height: foot.top - head.bottom - 2 * space};
  const wordsIn = (width: number) =>
    layoutSentence(content, {x: margin, y: body.top, width, height: body.height}, fonts);
  const column = columns.find((width) => wordsIn(width).fontSize >= leastSentenceSize) ?? Math.max(...columns);
  const sentence = wordsIn(content.drawing ? column : inner);
  const left = margin + column + gutter;
  const right = {x: left, y: body.top, width: margin + inner - left, height: body.height};
  const notes = content.drawing ? layoutNotes(content, right, fonts) : {lines: [], top: 0};
  return {
    lines: [...head.lines, ...sentence.lines, ...notes.lines, ...foot.lines],
    chart: content.drawing ? {...right, height: notes.top - body.top} : null,
    rules: [ruleAt(15, 5), ruleAt(21.5, 1), ruleAt(Math.round(foot.top) + 0.5, 1)],
    sentenceSize: sentence.fontSize
  };
}

const margin = 40;
const inner = pictureSize.width - 2 * margin;
/** The width of the words beside a chart, wider for the longest sentences, and what lies between them. */
const columns = [388, 408, 428];
const gutter = 28;
/** Between the parts one below another. */
const space = 14;

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

function layoutHead({title}: PictureContent, {siteName, siteAddress}: PictureFrame, {sans, serif}: FontMeasures) {
  const fitted =
    fitText(title, titleSizes, {width: inner, lines: () => 1}, serif.width) ??
    fitText(title, longTitleSizes, {width: inner, lines: () => 2}, serif.width);
  if (!fitted) throw new Error(`picture ${JSON.stringify(title)}: expected its title to fit into two lines`);
  const {lines, bottom} = stack(balanceText(fitted, serif.width), masthead + 12, 1.14, {face: "serif"});
  const name = {x: margin, y: masthead, text: siteName, fontSize: 24, face: "serif", color: "ink"} as const;
  const room = {width: inner - serif.width(siteName) * name.fontSize - gutter, lines: () => 1};
  const address = fitText(siteAddress, [22, 20, 18, 16, 14], room, sans.width);
  if (!address) throw new Error(`address ${siteAddress}: expected one that fits beside the name of the site`);
  const {fontSize} = address;
  const end = {x: margin + inner, y: masthead, text: siteAddress, fontSize, face: "sans", color: "muted"} as const;
  return {lines: [name, {...end, isEnd: true}, ...lines], bottom};
}

function layoutSentence({sentence}: PictureContent, {y, width, height}: Box, {sans}: FontMeasures) {
  const leading = 1.24;
  const room = {width, lines: (fontSize: number) => Math.floor(height / (fontSize * leading))};
  const smallest = Math.min(...emergencySizes);
  const fitted = fitText(sentence, [...sentenceSizes, ...emergencySizes], room, sans.width) ?? {
    fontSize: smallest,
    lines: wrapText(sentence, smallest, width, sans.width)
  };
  return {lines: stack(fitted, y, leading, {face: "sans"}).lines, fontSize: fitted.fontSize};
}

/** How to read the chart, at the bottom of its box; the chart has what is above. */
function layoutNotes({notes}: PictureContent, {x, y, width, height}: Box, {sans}: FontMeasures) {
  const text = notes.map((note) => (note.endsWith(".") ? note : `${note}.`)).join(" ");
  const lines = text === "" ? [] : wrapText(text, noteSize, width, sans.width);
  const leading = 1.2;
  const top = y + height - lines.length * noteSize * leading;
  return {lines: stack({fontSize: noteSize, lines}, top, leading, {x, face: "sans", color: "muted"}).lines, top};
}

function layoutFoot({cautions, source}: PictureContent, {cautionsLabel}: PictureFrame, {sans}: FontMeasures) {
  const leading = 1.25;
  // Lines end between cautions, not within one.
  const unbroken = `${cautionsLabel}: ${cautions.join(" · ")}`.replaceAll(" ", noBreak).replaceAll("·\u00a0", "· ");
  const said = fitOrWrap(unbroken, cautionSizes, sans.width);
  const sources = fitOrWrap(source, sourceSizes, sans.width);
  const height = [said, sources].reduce((sum, {fontSize, lines}) => sum + lines.length * fontSize * leading, space);
  const top = pictureSize.height - 20 - height;
  const first = stack(said, top + space - 4, leading, {face: "sans"});
  const second = stack(sources, first.bottom + 4, leading, {face: "sans", color: "muted"});
  const withoutDots = first.lines.map((line) => ({...line, text: line.text.replace(/\s·$/, "")}));
  return {lines: [...withoutDots, ...second.lines], top};
}

const noBreak = "\u00a0";

/** On one line if a size allows it, else on several in the smallest. */
function fitOrWrap(text: string, sizes: readonly number[], widthOf: (text: string) => number): FittedText {
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

function ruleAt(y: number, thickness: number): Rule {
  return {x: margin, y, width: inner, thickness};
}
