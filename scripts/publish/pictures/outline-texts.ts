import {unescapeMarkup} from "../../../src/i18n/escape-markup.ts";
import type {FontOutlines} from "./glyph-outlines.ts";
import {faces} from "./picture-fonts.ts";
import type {FaceId, PictureFonts} from "./picture-fonts.ts";
import {writeShapes} from "./word-shapes.ts";
import type {LetterLine} from "./word-shapes.ts";

/** A drawing without a font. */
export interface OutlinedDrawing {
  readonly svg: string;
  /** Its lines of text in the order in which they stand in it. */
  readonly lines: readonly string[];
}

/**
 * Makes shapes of the texts of a drawing, so that every program draws them alike, whatever fonts its machine has. Each
 * letter is kept once; ids tell its face and its number there, so that pictures within one page mean the same by them.
 *
 * @param svg as pictures are written: the weight of a font tells its face
 */
export function outlineTexts(svg: string, fonts: PictureFonts): OutlinedDrawing {
  const lines: WrittenLine[] = [];
  const drawn = replaceTexts(svg, (text, state) => {
    const {markup, letters} = placeLine(text, state, fonts[state.face]);
    lines.push({text, face: state.face, letters});
    return markup;
  });
  const shapes = writeShapes(lines, fonts);
  let next = 0;
  return {
    svg: drawn
      .replaceAll(gap, () => shapes.lines[next++] ?? "")
      .replace(/<svg [^>]*>/, (root) => `${root}<defs>${shapes.definitions}</defs>`),
    lines: lines.map(({text}) => text)
  };
}

interface WrittenLine extends LetterLine {
  readonly text: string;
}

/** Where the shapes of a line come: a letter for private use, which no text has. */
const gap = "\ue000";

/** What an element says of the texts in it, with what it has from those around it; places are in its own coordinates. */
interface TextState {
  readonly name: string;
  readonly face: FaceId;
  readonly fontSize: number;
  readonly anchor: string;
  readonly x: number;
  readonly y: number;
}

const root: TextState = {name: "", face: "sans", fontSize: 16, anchor: "start", x: 0, y: 0};

/** Elements whose texts are not drawn. */
const told = new Set(["title", "desc"]);

function replaceTexts(svg: string, lineOf: (text: string, state: TextState) => string): string {
  const open: TextState[] = [];
  /** Where the line above stands, within a text of several. */
  let above = 0;
  const pieces = svg.matchAll(/<(\/?)([a-z]+)([^>]*?)(\/?)>|([^<]+)/gi);
  return Array.from(pieces, ([whole, isEnd, name = "", said = "", isEmpty, text]) => {
    const state = open.at(-1) ?? root;
    if (text !== undefined) return told.has(state.name) ? text : lineOf(unescapeMarkup(text), state);
    if (isEnd) {
      open.pop();
      return name === "tspan" ? "" : `</${name === "text" ? "g" : name}>`;
    }
    const own = readAttributes(said);
    const inner = enter(name, own, state, above);
    above = inner.y;
    if (!isEmpty) open.push(inner);
    if (name === "tspan") return "";
    if (told.has(name)) return whole;
    return `<${name === "text" ? "g" : name}${writeAttributes(own, name)}${isEmpty}>`;
  })
    .join("")
    .replace(/<(\w+)([^>]*)><\/\1>/g, "<$1$2/>")
    .replace(lineInGroup, '<g$1 transform="$2">\ue000</g>')
    .replace(lineInPlace, (_, ...[x, y, a, b, scale]: string[]) => {
      const place = `translate(${sum(x, a)} ${sum(y, b)})`;
      return `<g transform="${place}${scale}">${gap}</g>`;
    });
}

/** One group is enough for a line that is the only one of its text. */
const lineInGroup = /<g((?: fill="[^"]*")?)><g transform="([^"]*)">\ue000<\/g><\/g>/g;
const lineInPlace =
  /<g transform="translate\((-?[\d.]+),(-?[\d.]+)\)"><g transform="translate\((-?[\d.]+) (-?[\d.]+)\)([^"]*)">\ue000<\/g><\/g>/g;

type Attributes = ReadonlyMap<string, string>;

function readAttributes(said: string): Attributes {
  return new Map(Array.from(said.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name = "", value = ""]) => [name, value]));
}

function enter(name: string, own: Attributes, around: TextState, above: number): TextState {
  const size = own.get("font-size");
  const fontSize = size === undefined ? around.fontSize : Number(size);
  const length = (value: string): number => parseFloat(value) * (value.endsWith("em") ? fontSize : 1);
  const isText = name === "text" || name === "tspan";
  const [x, y, dy] = ["x", "y", "dy"].map((key) => own.get(key));
  const start = name === "text" ? 0 : around.x;
  const baseline = name === "tspan" && dy !== undefined ? above + length(dy) : name === "text" ? 0 : around.y;
  return {
    name,
    face: faceOf(own, around.face),
    fontSize,
    anchor: own.get("text-anchor") ?? around.anchor,
    x: isText && x !== undefined ? length(x) : start,
    y: isText && y !== undefined ? length(y) : baseline
  };
}

function faceOf(own: Attributes, around: FaceId): FaceId {
  const weight = own.get("font-weight");
  if (weight === undefined) return around;
  return weight === String(faces.bold.weight) ? "bold" : "sans";
}

const ofText = new Set(["font-family", "font-weight", "font-size", "text-anchor"]);
const ofPlace = new Set(["x", "y", "dy"]);

function writeAttributes(own: Attributes, name: string): string {
  return Array.from(own, ([key, value]) => {
    const isLeftOut = ofText.has(key) || (name === "text" && ofPlace.has(key));
    return isLeftOut ? "" : ` ${key}="${value}"`;
  }).join("");
}

function placeLine(text: string, {fontSize, anchor, x, y}: TextState, {set, emSize}: FontOutlines) {
  const {letters, width} = set(text);
  const scale = fontSize / emSize;
  const before = anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width;
  const place = `translate(${round(x - before * scale, 2)} ${round(y, 2)})scale(${round(scale, 5)})`;
  return {letters, markup: `<g transform="${place}">${gap}</g>`};
}

function sum(a = "", b = ""): string {
  return round(Number(a) + Number(b), 2);
}

function round(number: number, decimals: number): string {
  return String(Number(number.toFixed(decimals))).replace(/^(-?)0\./, "$1.");
}
