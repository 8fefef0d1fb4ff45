import type {Chance} from "./chance.ts";

/** A file that was changed in one place or in two. */
export interface Mutation {
  /** What was done, for messages. */
  readonly what: string;
  readonly bytes: Buffer;
  /** Where in the original the change begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** Changes a file, in half of the cases among its cells, which begin and end at these places. */
export function mutate(file: Buffer, [cellsFrom, cellsTo]: readonly [number, number], chance: Chance): Mutation {
  const isCell = chance.below(2) === 0;
  const place = (): number => (isCell ? cellsFrom + chance.below(cellsTo - cellsFrom) : chance.below(file.length));
  const [name, change] = chance.oneOf(changes);
  const {from, to, by} = change(file, place, chance);
  const bytes = Buffer.concat([file.subarray(0, from), by, file.subarray(to)]);
  return {what: `${name} at ${from}–${to}: ${JSON.stringify(by.toString("latin1").slice(0, 60))}`, bytes, from, to};
}

/** The bytes between two places give way to others. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: Buffer;
}

type Changer = (file: Buffer, place: () => number, chance: Chance) => Change;

/** What breaks readers: marks of the three formats, marks of Statistics Finland, numbers of every kind, odd letters. */
const pieces = [
  ...[
    '"',
    ";",
    ",",
    "=",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    "-",
    ".",
    " ",
    "\n",
    "\r",
    "\t",
    "\0",
    "\u001a",
    "\\",
    "''"
  ],
  ...[
    '"..."',
    '".."',
    '"."',
    '"-"',
    "...",
    "null",
    "true",
    "NaN",
    "Infinity",
    "0",
    "-0",
    "-1",
    "1e3",
    "1e999",
    "0x1F",
    "007"
  ],
  ...[
    "1.5",
    "1,5",
    "1 000",
    "9007199254740993",
    "99999999999999999999",
    "0.1",
    "100.1",
    "[[[[[[[[",
    '{"a":{"a":',
    "\u00ff\u00fe"
  ],
  ...[
    "DATA=",
    "KEYS",
    "2021M13",
    "2024M05",
    "KU091",
    "KU998",
    "TYOTOSUUS",
    "Espoo",
    "Tuntematon",
    "__proto__",
    "constructor"
  ]
].map((piece) => Buffer.from(piece, "latin1"));

const changes: readonly [name: string, change: Changer][] = [
  ["bytes go", (_, place, chance) => span(place(), 1 + chance.below(12), nothing)],
  ["a byte goes", (_, place) => span(place(), 1, nothing)],
  ["a token goes", (file, place) => ({...tokenAt(file, place()), by: nothing})],
  ["a line goes", (file, place) => ({...lineAt(file, place()), by: nothing})],
  ["bytes come twice", (file, place, chance) => repeated(file, bytesAt(place(), 1 + chance.below(12)))],
  ["a token comes twice", (file, place) => repeated(file, tokenAt(file, place()))],
  ["a line comes twice", (file, place) => repeated(file, lineAt(file, place()))],
  ["a bit flips", (file, place, chance) => flipped(file, place(), 1 << chance.below(8))],
  ["a byte changes", (_, place, chance) => span(place(), 1, Buffer.of(chance.below(256)))],
  ["a figure changes", (file, place, chance) => changedFigure(file, place(), chance)],
  ["something comes between", (_, place, chance) => span(place(), 0, chance.oneOf(pieces))],
  ["something replaces a byte", (_, place, chance) => span(place(), 1, chance.oneOf(pieces))],
  ["something replaces a token", (file, place, chance) => ({...tokenAt(file, place()), by: chance.oneOf(pieces)})],
  ["the rest goes", (file, place) => ({from: place(), to: file.length, by: nothing})],
  ["the beginning goes", (_, place) => ({from: 0, to: place(), by: nothing})],
  ["two tokens change places", (file, place) => exchanged(file, tokenAt(file, place()), tokenAt(file, place()))],
  ["two lines change places", (file, place) => exchanged(file, lineAt(file, place()), lineAt(file, place()))]
];

const nothing = Buffer.alloc(0);

interface Span {
  readonly from: number;
  readonly to: number;
}

function span(from: number, length: number, by: Buffer): Change {
  return {from, to: from + length, by};
}

function bytesAt(from: number, length: number): Span {
  return {from, to: from + length};
}

/** What stands between blanks, commas, semicolons or the ends of lists. */
function tokenAt(file: Buffer, at: number): Span {
  const isEdge = (place: number): boolean =>
    place < 0 || place >= file.length || " \r\n\t,;:[]{}()".includes(String.fromCharCode(file[place]!));
  let [from, to] = [at, at];
  while (!isEdge(from - 1)) from--;
  while (!isEdge(to)) to++;
  return {from, to: Math.max(to, from + 1)};
}

function lineAt(file: Buffer, at: number): Span {
  const end = file.indexOf("\n", at);
  return {from: at === 0 ? 0 : file.lastIndexOf("\n", at - 1) + 1, to: end < 0 ? file.length : end + 1};
}

function repeated(file: Buffer, {from, to}: Span): Change {
  return {from: to, to, by: Buffer.from(file.subarray(from, to))};
}

function flipped(file: Buffer, at: number, bit: number): Change {
  return span(at, 1, Buffer.of((file[at] ?? 0) ^ bit));
}

function changedFigure(file: Buffer, at: number, chance: Chance): Change {
  let place = at;
  while (place < file.length && !/\d/.test(String.fromCharCode(file[place]!))) place++;
  return span(place, place < file.length ? 1 : 0, Buffer.from(String(chance.below(10))));
}

function exchanged(file: Buffer, a: Span, b: Span): Change {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (first.to > second.from) return {...first, by: Buffer.from(file.subarray(first.from, first.to))};
  const by = Buffer.concat([
    file.subarray(second.from, second.to),
    file.subarray(first.to, second.from),
    file.subarray(first.from, first.to)
  ]);
  return {from: first.from, to: second.to, by};
}
