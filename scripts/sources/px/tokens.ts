import {limits, tellLimit} from "../limits.ts";
import {misplaced} from "../place.ts";
import type {Place} from "../place.ts";

/** A piece of the part of a PX file that comes before its cells. */
export interface Token extends Place {
  /** A text in quotation marks, a word without them, or one of `[ ] ( ) , ; =`. */
  readonly kind: "text" | "word" | "mark";
  /** One character for each byte: the file may tell its character set further down. */
  readonly bytes: string;
}

/** Where in a file the next byte stands. */
interface Position {
  line: number;
  column: number;
}

const [quote, lineFeed] = [0x22, 0x0a];
const marks = new Set(Array.from("[](),;=", (mark) => mark.charCodeAt(0)));

/** Splits bytes into tokens as they come; a token may begin in one piece of a file and end in another. */
export interface Tokenizer {
  /** Gives tokens to `take` until it returns false; tells how many bytes that took. */
  push(bytes: Uint8Array, take: (token: Token) => boolean): number;
  /** Where the next byte stands, and whether a text is still open there. */
  readonly position: Readonly<Position>;
  readonly openText: Place | null;
}

/** Prepares the tokens of a file. */
export function makeTokenizer(file: string): Tokenizer {
  const position: Position = {line: 1, column: 1};
  let open: {kind: "text" | "word"; parts: string; start: Place} | null = null;

  const add = (bytes: Uint8Array, from: number, to: number): void => {
    const part = latin1(bytes.subarray(from, to));
    if (open) open.parts += part;
    if (open && open.parts.length > limits.text)
      throw misplaced(file, open.start, "a longer text", tellLimit(limits.text, "bytes"));
    advance(position, bytes, from, to);
  };
  const close = (take: (token: Token) => boolean): boolean => {
    const token = open && {kind: open.kind, bytes: open.parts, ...open.start};
    open = null;
    return token ? take(token) : true;
  };

  return {
    position,
    get openText() {
      return open?.kind === "text" ? open.start : null;
    },
    push(bytes, take) {
      let at = 0;
      while (at < bytes.length) {
        if (open?.kind === "text") {
          const end = bytes.indexOf(quote, at);
          add(bytes, at, end < 0 ? bytes.length : end);
          at = end < 0 ? bytes.length : end + 1;
          if (end >= 0) position.column++;
          if (end >= 0 && !close(take)) return at;
          continue;
        }
        const byte = bytes[at] ?? 0;
        const isWord = !isBlank(byte) && byte !== quote && !marks.has(byte);
        if (open && !isWord && !close(take)) return at;
        if (isWord) {
          open ??= {kind: "word", parts: "", start: {...position}};
          add(bytes, at, ++at);
          continue;
        }
        if (byte === quote) open = {kind: "text", parts: "", start: {...position}};
        const mark = byte === quote || isBlank(byte) ? null : {...position};
        advance(position, bytes, at, ++at);
        if (mark && !take({kind: "mark", bytes: String.fromCharCode(byte), ...mark})) return at;
      }
      return at;
    }
  };
}

/** A space, a tab or a part of a line end. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === lineFeed || byte === 0x0d || byte === 0x09;
}

/** One character for each byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

/** Moves a position over bytes. In UTF-8 a character may have several; those that go on with one are not counted. */
function advance(position: Position, bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === lineFeed) {
      position.line++;
      position.column = 1;
    } else if (byte < 0x80 || byte >= 0xc0 || (bytes[at - 1] ?? 0) < 0x80) {
      position.column++;
    }
  }
}
