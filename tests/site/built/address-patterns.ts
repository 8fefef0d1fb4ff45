import type {Element} from "./html.ts";
import {select, textOf} from "./html.ts";

/** What a name in braces stands for. */
export type Meanings = Readonly<Record<string, readonly string[]>>;

/**
 * The address patterns that a page documents, each with the endings that it names: `/data/areas/{area}.csv, .xlsx` is
 * two, as is a pattern whose further endings follow in the same line.
 */
export function patternsIn(root: Element): string[] {
  const codes = select(root, "code").map((code) => ({code, text: textOf(code)}));
  return codes.flatMap(({code, text}, i) => {
    const [pattern = "", ...endings] = text.split(/,\s*/);
    if (!/^\/\S*\{/.test(pattern)) return [];
    const following = codes
      .slice(i + 1)
      .filter((next) => next.code.parentNode === code.parentNode && /^\.\w+$/.test(next.text));
    return [
      pattern,
      ...[...endings, ...following.map((next) => next.text)].map((ending) => withEnding(pattern, ending))
    ];
  });
}

/** Every address that a pattern stands for; throws for a name whose meaning nobody knows. */
export function addressesOf(pattern: string, meanings: Meanings): string[] {
  const [name] = /(?<=\{)[^}]+(?=\})/.exec(pattern) ?? [];
  if (name === undefined) return [pattern];
  const meant = meanings[name];
  if (!meant) throw new Error(`${pattern}: expected one of ${Object.keys(meanings).join(", ")}, got ${name}`);
  return meant.flatMap((value) => addressesOf(pattern.replaceAll(`{${name}}`, value), meanings));
}

function withEnding(pattern: string, ending: string): string {
  return pattern.replace(/(?:\.\w+)+$/, "") + ending;
}
