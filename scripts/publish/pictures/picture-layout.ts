import type {PictureContent} from "../../../src/figures/pictures/picture-content.ts";
import {shapeSizes} from "../../../src/model/pages/pictures.ts";
import type {PictureShape, PictureSize} from "../../../src/model/pages/pictures.ts";
import type {PictureFonts} from "./picture-fonts.ts";
import {
  gutter,
  innerWidth,
  layoutFoot,
  layoutHead,
  layoutNotes,
  layoutSentence,
  leastSentenceSize,
  margin,
  space
} from "./picture-parts.ts";
import type {Box, PictureFrame, PictureLayout, Rule} from "./picture-parts.ts";

/** Lays out a picture in a shape; what has no figures to draw has words in every one. */
export function layoutPicture(
  content: PictureContent,
  frame: PictureFrame,
  fonts: PictureFonts,
  shape: PictureShape = "whole"
): PictureLayout {
  const size = shapeSizes[shape];
  if (shape === "chart" && content.drawing) return layoutChart(size);
  const head = layoutHead(content, frame, fonts, size);
  const foot = layoutFoot(content, frame, fonts, size);
  const body = {x: margin, y: head.bottom + space, width: innerWidth(size), height: foot.top - head.bottom - 2 * space};
  const middle = (shape === "square" ? layoutBelow : layoutBeside)(content, body, fonts);
  return {
    ...middle,
    lines: [...head.lines, ...middle.lines, ...foot.lines],
    rules: [15, 21.5, Math.round(foot.top) + 0.5].map((y, i) => ruleAt(y, i === 0 ? 5 : 1, size))
  };
}

/** The width of the words beside a chart, wider for the longest sentences. */
const columns = [388, 408, 428];
/** The part of the height that words above a chart may have. */
const wordsAbove = 0.42;
/** Around a chart that stands alone. */
const border = 24;

type Middle = Omit<PictureLayout, "rules">;

/** Words at the left, the chart beside them. */
function layoutBeside(content: PictureContent, body: Box, fonts: PictureFonts): Middle {
  const wordsIn = (width: number) => layoutSentence(content, {...body, width}, fonts);
  const column = columns.find((width) => wordsIn(width).fontSize >= leastSentenceSize) ?? Math.max(...columns);
  const sentence = wordsIn(content.drawing ? column : body.width);
  const left = body.x + column + gutter;
  const right = {...body, x: left, width: body.x + body.width - left};
  const beside = withNotes(content, sentence, right, fonts);
  const notes = layoutNotes(content, {...body, width: column}, fonts);
  const isLong = layoutNotes(content, right, fonts).lines.length >= longNotes;
  if (!content.drawing || !isLong || notes.top < sentence.bottom + space) return beside;
  return {...beside, lines: [...sentence.lines, ...notes.lines], chart: right};
}

/** So many lines would leave the chart too little height; they stand below a sentence that is short enough. */
const longNotes = 3;

/** The chart below the words. */
function layoutBelow(content: PictureContent, body: Box, fonts: PictureFonts): Middle {
  const height = body.height * (content.drawing ? wordsAbove : 1);
  const sentence = layoutSentence(content, {...body, height}, fonts);
  const top = sentence.bottom + 2 * space;
  return withNotes(content, sentence, {...body, y: top, height: body.y + body.height - top}, fonts);
}

function withNotes(
  content: PictureContent,
  sentence: ReturnType<typeof layoutSentence>,
  room: Box,
  fonts: PictureFonts
): Middle {
  const sentenceSize = sentence.fontSize;
  if (!content.drawing) return {lines: sentence.lines, chart: null, sentenceSize};
  const notes = layoutNotes(content, room, fonts);
  return {lines: [...sentence.lines, ...notes.lines], chart: {...room, height: notes.top - room.y}, sentenceSize};
}

/** The chart and nothing else; its words stand in the description of the file. */
function layoutChart({width, height}: PictureSize): PictureLayout {
  const chart = {x: border, y: border, width: width - 2 * border, height: height - 2 * border};
  return {lines: [], chart, rules: [], sentenceSize: leastSentenceSize};
}

function ruleAt(y: number, thickness: number, size: PictureSize): Rule {
  return {x: margin, y, width: innerWidth(size), thickness};
}
