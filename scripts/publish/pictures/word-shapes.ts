import {createHash} from "node:crypto";
import type {PlacedLetter} from "./glyph-outlines.ts";
import {joinPairs} from "./join-pairs.ts";
import type {Pair, Part} from "./join-pairs.ts";
import {faces} from "./picture-fonts.ts";
import type {FaceId, PictureFonts} from "./picture-fonts.ts";
import {repeatedWords} from "./repeated-words.ts";
import type {Word} from "./repeated-words.ts";

/** A line of text in its face. */
export interface LetterLine {
  readonly face: FaceId;
  readonly letters: readonly PlacedLetter[];
}

/** The lines of a picture as SVG, in units of outlines from where each begins. */
export interface LineShapes {
  /** Every letter that stands there several times, and what else does there several times, such as words and their endings. */
  readonly definitions: string;
  /** What each line refers to. */
  readonly lines: readonly string[];
}

/**
 * Draws lines of text. Ids tell what they stand for, a letter in a face or what a part is made of: pictures
 * that are put into one page mean the same by them.
 */
export function writeShapes(lines: readonly LetterLine[], fonts: PictureFonts): LineShapes {
  const outlines = new Map<string, string>();
  const numbers = new Map<string, number>();
  const numberOf = (face: FaceId, letter: string): number => {
    const id = faces[face].mark + nameOf(letter);
    outlines.set(id, fonts[face].outline(letter));
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const single = lines.map(({face, letters}) => wordsOf(letters, (letter) => numberOf(face, letter)));
  const {lines: withWords, words} = repeatedWords(single, numbers.size);
  const all = [...withWords, ...words];
  const {lines: joined, pairs} = joinPairs(all, numbers.size + words.length, timesThatPay);
  const ids = [...numbers.keys(), ...partIds([...numbers.keys()], words, pairs)];
  const once = standsOnce(all);
  const use = ({part, x}: Part): string => {
    const id = ids[part] ?? "";
    return once.has(part) ? `<path d="${moved(outlines.get(id) ?? "", x)}"/>` : useOf(id, x);
  };
  const bodies = [...joined.slice(lines.length), ...pairs];
  return {
    definitions: [
      ...Array.from(outlines, ([id, outline], i) => (once.has(i) ? "" : `<path id="${id}" d="${outline}"/>`)),
      ...bodies.map((body, i) => `<g id="${ids[numbers.size + i] ?? ""}">${body.map(use).join("")}</g>`)
    ].join(""),
    lines: joined.slice(0, lines.length).map((line) => line.map(use).join(""))
  };
}

/** Letters between spaces. */
function wordsOf(letters: readonly PlacedLetter[], numberOf: (letter: string) => number): Word[] {
  const words: {x: number; letters: Part[]}[] = [];
  let isOpen = false;
  for (const {letter, x} of letters) {
    const isSpace = /\s/.test(letter);
    if (!isSpace && !isOpen) words.push({x, letters: []});
    const word = words.at(-1);
    if (!isSpace && word) word.letters.push({part: numberOf(letter), x: x - word.x});
    isOpen = !isSpace;
  }
  return words;
}

/** Names for words and pairs, made from their letters: as short as may be, and none like that of a letter. */
function partIds(letters: readonly string[], words: readonly (readonly Part[])[], pairs: readonly Pair[]): string[] {
  const contents = letters.map((letter) => [{letter, x: 0}]);
  const ids: string[] = [];
  for (const body of [...words, ...pairs]) {
    const content = body.flatMap(({part, x}) => (contents[part] ?? []).map((placed) => ({...placed, x: x + placed.x})));
    contents.push(content);
    ids.push(freeId(JSON.stringify(content), ids));
  }
  return ids;
}

function freeId(content: string, taken: readonly string[]): string {
  const hash = BigInt(`0x${createHash("sha256").update(content).digest("hex")}`).toString(36);
  for (let length = 4; ; length++) {
    const id = `w${hash.slice(-length)}`;
    if (!taken.includes(id)) return id;
  }
}

/** A pair that stands there less often takes more room where it is defined than it saves. */
const timesThatPay = 3;

/** A letter of English or a digit is its own name; names of others begin with a line. */
function nameOf(letter: string): string {
  return /[a-z0-9]/i.test(letter) ? letter : `-${letter.charCodeAt(0).toString(36)}`;
}

/** What stands there once needs no definition. */
function standsOnce(lines: readonly (readonly Part[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const {part} of lines.flat()) counts.set(part, (counts.get(part) ?? 0) + 1);
  return new Set([...counts].flatMap(([part, times]) => (times === 1 ? [part] : [])));
}

/** An outline that begins so far to the right; all its other steps are relative. */
function moved(outline: string, x: number): string {
  return outline.replace(/^m(-?\d+)/, (_, start) => `m${Number(start) + x}`);
}

/** Older programs know no address without the prefix. */
function useOf(id: string, x: number): string {
  return `<use xlink:href="#${id}"${x === 0 ? "" : ` x="${x}"`}/>`;
}
