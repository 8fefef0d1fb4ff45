import type {LineChartContent} from "../../../src/charts/layout/line-content.ts";
import {lineChart} from "../../../src/charts/line/line-chart.ts";
import {filePalette} from "../../../src/charts/svg/palette.ts";
import {renderParts} from "../../../src/charts/svg/render.ts";
import type {PictureContent} from "../../../src/figures/content/picture-content.ts";
import {escapeMarkup} from "../../../src/i18n/escape-markup.ts";
import {altTextOfFile} from "../../../src/i18n/sentences.ts";
import type {Locale} from "../../../src/model/languages.ts";
import {pictureSize} from "../../../src/model/pages/pictures.ts";
import {faces, familyOf, strangeLetters} from "./picture-fonts.ts";
import type {FontMeasures} from "./picture-fonts.ts";
import {layoutPicture} from "./picture-layout.ts";
import type {Box, PictureFrame, Rule, TextLine} from "./picture-layout.ts";

/** A picture as an SVG file without its fonts. */
export interface RenderedPicture {
  readonly svg: string;
  /** Size of the letters of its sentence. */
  readonly sentenceSize: number;
  /** Letters that its fonts lack; each machine shows others in their place. */
  readonly strange: readonly string[];
}

/** Draws a picture. */
export function renderPicture(
  content: PictureContent,
  frame: PictureFrame,
  fonts: FontMeasures,
  locale: Locale
): RenderedPicture {
  const {lines, chart, rules, sentenceSize} = layoutPicture(content, frame, fonts);
  const {width, height} = pictureSize;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" `,
    `xml:lang="${locale}" role="img" aria-labelledby="title desc" font-family="${familyOf("sans")}">`,
    `<title id="title">${escapeMarkup(content.title)}</title>`,
    `<desc id="desc">${escapeMarkup(altTextOfFile(content.name, locale))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${filePalette.paper}"/>`,
    ...rules.map(renderRule),
    ...lines.map(renderLine),
    chart && content.drawing ? renderDrawing(content.drawing, chart, fonts) : "",
    "</svg>"
  ].join("");
  return {svg, sentenceSize, strange: strangeLetters(svg)};
}

/** Puts the fonts into a picture. */
export function withFonts(svg: string, styleSheet: string): string {
  return svg.replace("<rect ", `<style>${styleSheet}</style><rect `);
}

/** Lines, dots and letters of charts are made for pages; pictures show them so many times larger. */
const enlarged = 1.6;

function renderDrawing(content: LineChartContent, {x, y, width, height}: Box, fonts: FontMeasures): string {
  const options = lineChart(content, filePalette, {
    width: width / enlarged,
    height: height / enlarged,
    fontSize: 22 / enlarged,
    labelLetters: 18,
    yearLabels: 6,
    headRows: 2.4,
    measure: (text, fontSize) => fonts.bold.width(text) * fontSize
  });
  const place = `translate(${round(x)} ${round(y)}) scale(${enlarged})`;
  return `<g transform="${place}" text-anchor="middle" fill="${filePalette.ink}">${renderParts(options)}</g>`;
}

function renderRule({x, y, width, thickness}: Rule): string {
  return `<path d="M${x} ${round(y)}h${width}" stroke="${filePalette.ink}" stroke-width="${thickness}"/>`;
}

function renderLine({x, y, text, fontSize, face, color, isEnd}: TextLine): string {
  const family = face === "serif" ? ` font-family="${familyOf(face)}" font-weight="${faces[face].weight}"` : "";
  const anchor = isEnd ? ' text-anchor="end"' : "";
  return (
    `<text x="${round(x)}" y="${round(y)}"${family}${anchor} font-size="${fontSize}" ` +
    `fill="${filePalette[color]}">${escapeMarkup(text)}</text>`
  );
}

function round(number: number): string {
  return String(Number(number.toFixed(1)));
}
