import {language} from "../../../src/i18n/language.ts";
import type {Locale} from "../../../src/model/languages.ts";

/**
 * Every text of a language with its place among them, `front.cannot.2`; texts with a number are asked with several.
 * Sentences that are told facts are not here: computed-texts has them in all their turns.
 */
export function allTexts(locale: Locale): [path: string, text: string][] {
  return walk(language(locale), "");
}

function walk(node: unknown, path: string): [string, string][] {
  if (told.test(path) || node === null) return [];
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") return [1, 5].flatMap((count) => walk((node as Asked)(count, "5"), path));
  if (typeof node !== "object") throw new Error(`${path}: expected texts, got ${typeof node}`);
  return Object.entries(node).flatMap(([key, child]) => walk(child, path === "" ? key : `${path}.${key}`));
}

/** What is told facts, and what is no text to be read. */
const told =
  /^(\w+Sentences|addresses|pictures\.(titlePlace|view|gap|placebos|allAreas|pooled|together|coverage)|placeForms|regionControl|titles\.years|questions\.(highAndLow|changed)|news\.source|front\.(found|foundMeans|olderGap)|reading\.gapBefore|languageTag|percentSign)$|^indicators\.[\w-]+\.(asked|level|none|change|gap|finding|years)$/;

/** Texts with figures ask for one or two. */
type Asked = (count: number, second: string) => unknown;
