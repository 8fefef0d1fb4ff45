import {limits, tellLimit} from "../limits.ts";
import {misplaced, placeIn, quoted} from "../place.ts";

/** Reads JSON and refuses what `JSON.parse` lets pass: an object that gives the same key twice, or endless nesting. */
export function parseStrictJson(text: string, file: string): unknown {
  const open: Container[] = [];
  let awaited: Awaited = "value";
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const inside = open.at(-1);
    const end = tokenEnd(text, at);
    const token = text.slice(at, Math.max(end, at + 1));
    const next: ReturnType<typeof step> = end === at ? null : step(awaited, token, inside);
    if (next === null) throw damaged(text, at, quoted(text.slice(at, at + 20)), file);
    if (awaited.startsWith("key") && token !== "}") noteKey(inside, token, text, at, file);
    if (token === "{" || token === "[") open.push({keys: token === "{" ? new Set() : null});
    if (token === "}" || token === "]") open.pop();
    if (open.length > limits.jsonDepth)
      throw misplaced(file, placeIn(text, at), `${open.length} levels`, tellLimit(limits.jsonDepth, "of them"));
    awaited = next === "after" ? afterValue(open) : next;
    at = skipBlanks(text, end);
  }
  if (awaited !== "end") throw damaged(text, at, "the end of the file", file);
  return JSON.parse(text);
}

/** An object with the keys it has given so far, or a list. */
interface Container {
  readonly keys: Set<string> | null;
}

/** What may come next in a JSON text. */
type Awaited = "value" | "value or ]" | "key" | "key or }" | "colon" | ", or }" | ", or ]" | "end";

/** What is awaited after a token; null when the token may not stand here, `after` when a value ends with it. */
function step(awaited: Awaited, token: string, inside: Container | undefined): Awaited | "after" | null {
  const isText = token.startsWith('"');
  switch (awaited) {
    case "key":
    case "key or }":
      if (token === "}" && awaited === "key or }") return "after";
      return isText ? "colon" : null;
    case "colon":
      return token === ":" ? "value" : null;
    case ", or }":
    case ", or ]":
      if (token === ",") return inside?.keys ? "key" : "value";
      return token === awaited.at(-1) ? "after" : null;
    case "value":
    case "value or ]":
      if (token === "]" && awaited === "value or ]") return "after";
      if (token === "{") return "key or }";
      if (token === "[") return "value or ]";
      return /^[,:}\]]/.test(token) ? null : "after";
    case "end":
      return null;
  }
}

function afterValue(open: readonly Container[]): Awaited {
  const inside = open.at(-1);
  if (!inside) return "end";
  return inside.keys ? ", or }" : ", or ]";
}

const blanks = /[ \t\n\r]*/y;
const atoms = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|true\b|false\b|null\b|[{}[\],:]/y;

function skipBlanks(text: string, at: number): number {
  blanks.lastIndex = at;
  blanks.test(text);
  return blanks.lastIndex;
}

/** Where the token at a place ends; the place itself when nothing of JSON begins there. */
function tokenEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at);
  atoms.lastIndex = at;
  return atoms.test(text) ? atoms.lastIndex : at;
}

function stringEnd(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end >= 0 && isString(text.slice(at, end + 1)) ? end + 1 : at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

function isString(literal: string): boolean {
  try {
    return typeof JSON.parse(literal) === "string";
  } catch {
    return false;
  }
}

function noteKey(inside: Container | undefined, key: string, text: string, at: number, file: string): void {
  const plain = JSON.parse(key) as string;
  if (inside?.keys?.has(plain)) {
    const {line, column} = placeIn(text, at);
    throw new Error(`${file}: line ${line}, column ${column}: key ${key} twice in one object, expected once`);
  }
  inside?.keys?.add(plain);
}

function damaged(text: string, at: number, found: string, file: string): Error {
  const {line, column} = placeIn(text, at);
  return new Error(`${file}: line ${line}, column ${column}: found ${found}, cut or damaged, expected JSON`);
}
