import type {Locale} from "../../../src/model/languages.ts";
import {texts} from "../../../src/i18n/texts.ts";

/** Every text of a language with its place in the dictionary, `front.cannot.2`; texts with a number are asked with several. */
export function allTexts(locale: Locale): [path: string, text: string][] {
  return walk(texts(locale), "");
}

function walk(node: unknown, path: string): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") return [1, 5].flatMap((count) => walk((node as Asked)(count, "5"), path));
  if (typeof node !== "object" || node === null) throw new Error(`${path}: expected texts, got ${String(node)}`);
  return Object.entries(node).flatMap(([key, child]) => walk(child, path === "" ? key : `${path}.${key}`));
}

/** Texts with figures ask for one or two. */
type Asked = (count: number, second: string) => unknown;
