import type {LineChartContent} from "../../../src/charts/layout/line-content.ts";
import {lineChart} from "../../../src/charts/line/line-chart.ts";
import {filePalette} from "../../../src/charts/svg/palette.ts";
import {renderParts} from "../../../src/charts/svg/render.ts";
import type {ChartSize} from "../../../src/charts/svg/sizes.ts";
import type {PictureContent} from "../../../src/figures/pictures/picture-content.ts";
import {escapeMarkup} from "../../../src/i18n/escape-markup.ts";
import {altTextOfFile} from "../../../src/i18n/sentences.ts";
import type {Locale} from "../../../src/model/languages.ts";
import {shapeSizes} from "../../../src/model/pages/pictures.ts";
import type {PictureShape} from "../../../src/model/pages/pictures.ts";
import {faces, strangeLetters} from "./picture-fonts.ts";
import type {PictureFonts} from "./picture-fonts.ts";
import {layoutPicture} from "./picture-layout.ts";
import type {Box, PictureFrame, Rule, TextLine} from "./picture-parts.ts";

/** A picture whose texts are texts; `picture-file.ts` makes shapes of them. */
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
  fonts: PictureFonts,
  locale: Locale,
  shape: PictureShape = "whole"
): RenderedPicture {
  const {lines, chart, rules, sentenceSize} = layoutPicture(content, frame, fonts, shape);
  const {width, height} = shapeSizes[shape];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" `,
    `xml:lang="${locale}" role="img" aria-labelledby="title desc" font-family="${faces.sans.family}" fill="${filePalette.ink}">`,
    `<title id="title">${escapeMarkup(content.title)}</title>`,
    `<desc id="desc">${escapeMarkup(altTextOfFile(content.name, locale))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${filePalette.paper}"/>`,
    ...rules.map(renderRule),
    ...lines.map(renderLine),
    chart && content.drawing ? renderDrawing(content.drawing, content.draw, chart, fonts) : "",
    "</svg>"
  ].join("");
  return {svg, sentenceSize, strange: strangeLetters(svg, fonts)};
}

/** Lines, dots and letters of charts are made for pages; pictures show them so many times larger. */
const enlarged = 1.6;

function renderDrawing(
  content: LineChartContent,
  draw: PictureContent["draw"],
  {x, y, width, height}: Box,
  fonts: PictureFonts
): string {
  const size: ChartSize = {
    width: width / enlarged,
    height: height / enlarged,
    fontSize: 22 / enlarged,
    labelLetters: 18,
    yearLabels: width > 800 ? 10 : 6,
    headRows: 2.4,
    measure: (text, fontSize) => fonts.bold.width(text) * fontSize
  };
  const options = draw ? draw(filePalette, size) : lineChart(content, filePalette, size);
  const place = `translate(${round(x)} ${round(y)}) scale(${enlarged})`;
  return `<g transform="${place}" text-anchor="middle">${wholeSteps(renderParts(options))}</g>`;
}

/** Long paths in tenths of their pixels need no points; what strokes them becomes ten times as wide. */
function wholeSteps(drawing: string): string {
  return drawing.replace(/<g ([^>]*)><path d="(M[^"]{200,})"><\/path><\/g>/g, (_, style: string, path: string) => {
    const widths = style.replace(/(?<=stroke-(?:width|dasharray)=")[^"]*/g, tenfold);
    return `<g ${widths} transform="scale(.1)"><path d="${tenfold(path)}"/></g>`;
  });
}

function tenfold(numbers: string): string {
  return numbers.replace(/-?\d*\.?\d+/g, (number) => String(Number((10 * Number(number)).toFixed(1))));
}

function renderRule({x, y, width, thickness}: Rule): string {
  return `<path d="M${x} ${round(y)}h${width}" stroke="${filePalette.ink}" stroke-width="${thickness}"/>`;
}

function renderLine({x, y, text, fontSize, face, color, isEnd}: TextLine): string {
  const weight = face === "sans" ? "" : ` font-weight="${faces[face].weight}"`;
  const fill = color === "ink" ? "" : ` fill="${filePalette[color]}"`;
  const anchor = isEnd ? ' text-anchor="end"' : "";
  return (
    `<text x="${round(x)}" y="${round(y)}"${weight}${anchor} font-size="${fontSize}"${fill}>` +
    `${escapeMarkup(text)}</text>`
  );
}

function round(number: number): string {
  return String(Number(number.toFixed(1)));
}
