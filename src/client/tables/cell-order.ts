import {nameCollator} from "../../model/name-order.ts";

/** What a row is sorted by: a number, a text, or nothing where a figure is missing. */
export type SortKey = number | string | null;

/** Which way a column is sorted, in the words of `aria-sort`. */
export type Direction = "ascending" | "descending";

/** A number as files write it but with the decimal sign of the page, "-0,4" for "−0,4"; null for what is no number. */
export function plainNumber(text: string, language: string): string | null {
  const trimmed = text.trim();
  if (!(language === "en" ? english : finnish).test(trimmed)) return null;
  return trimmed.replace(language === "en" ? /[\s,+]/g : /[\s+]/g, "").replace("−", "-");
}

/** What the cells of a column are sorted by: all of them by number where any is one, and otherwise by their texts. */
export function sortKeys(cells: readonly string[], language: string): SortKey[] {
  const numbers = cells.map((text) => plainNumber(text, language));
  const hasNumbers = numbers.some((number) => number !== null);
  return cells.map((text, i) => {
    if (!hasNumbers) return missing.test(text) ? null : text;
    const number = numbers[i] ?? null;
    return number === null ? null : parseFloat(number.replace(",", "."));
  });
}

/** The order of rows by their keys: what is missing stays last both ways, and equals stay as they were. */
export function orderOf(keys: readonly SortKey[], direction: Direction, language: string): number[] {
  const {compare} = nameCollator(language, {numeric: true});
  const sign = direction === "ascending" ? 1 : -1;
  return [...keys.keys()].sort((i, j) => {
    const [a, b] = [keys[i] ?? null, keys[j] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
  });
}

/** Thousands are set apart by spaces of any kind in Finnish and Swedish and by commas in English. */
const finnish = /^[+−-]?(\d{1,3}(\s\d{3})+|\d+)(,\d+)?(\s?%)?$/;
const english = /^[+−-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?(\s?%)?$/;
const missing = /^\s*–?\s*$/;
