import * as harfbuzz from "harfbuzzjs";
import {compactOutline, fontUnits} from "./compact-outline.ts";

/** A letter as it stands in a text. */
export interface PlacedLetter {
  readonly letter: string;
  /** Where it begins, from the beginning of the text. */
  readonly x: number;
}

/** A text set in a font, in units of outlines. */
interface SetText {
  readonly letters: readonly PlacedLetter[];
  readonly width: number;
}

/** The letters of a font: how wide they are, and their outlines. */
export interface FontOutlines {
  /** The font holds this letter. */
  readonly has: (letter: string) => boolean;
  /** Width of a text in ems without kerning, which only brings letters closer. */
  readonly width: (text: string) => number;
  /** Units of outlines in an em. */
  readonly emSize: number;
  /** A text with kerning; every letter has the shape that it has anywhere. */
  readonly set: (text: string) => SetText;
  /** The outline of a letter as SVG writes paths, downwards; empty for a space. */
  readonly outline: (letter: string) => string;
}

/** Reads a TrueType font. */
export function readOutlines(file: Uint8Array): FontOutlines {
  const face = new harfbuzz.Face(new harfbuzz.Blob(file));
  const font = new harfbuzz.Font(face);
  const emSize = face.upem;
  const glyphOf = (letter: string): number => font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0;
  if (glyphOf("0") === 0) throw new Error("font: expected a TrueType file with digits");
  const widths = remembered((letter: string) => font.glyphHAdvance(glyphOf(letter)) / emSize);
  return {
    emSize: emSize / fontUnits,
    has: (letter) => glyphOf(letter) !== 0,
    width: (text) => [...text].reduce((sum, letter) => sum + widths(letter), 0),
    set: (text) => setText(text, font),
    outline: remembered((letter: string) => compactOutline(font.glyphToPath(glyphOf(letter))))
  };
}

const features = ["liga", "clig", "calt"].map((tag) => new harfbuzz.Feature(tag, 0));

function setText(text: string, font: harfbuzz.Font): SetText {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer, features);
  const positions = buffer.getGlyphPositions();
  let width = 0;
  const letters = buffer.getGlyphInfos().map(({cluster}, i) => {
    const {xAdvance = 0, xOffset = 0} = positions[i] ?? {};
    const x = width + xOffset;
    width += xAdvance;
    return {letter: text[cluster] ?? "", x: Math.round(x / fontUnits)};
  });
  return {letters, width: width / fontUnits};
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
