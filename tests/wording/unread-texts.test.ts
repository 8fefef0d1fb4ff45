import {globSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {fi} from "../../src/i18n/fi/texts.ts";

/**
 * A text is read where one source names its topic and all that leads to it; what chooses among texts, such as the id of
 * an indicator, need only be known to some source. A name that two topics share in one source counts for both.
 */
test("every text is read by some source outside the folders of the languages", () => {
  const unread = leaves(fi).filter((path) => !isRead(path));
  expect(unread.map((path) => path.join("."))).toEqual([]);
});

test("a text that no source reads is found", () => {
  expect(isRead(["chart", "source"])).toBe(true);
  expect(isRead(["chart", "sourceOfNothing"])).toBe(false);
  expect(isRead(["notFound", "heading"])).toBe(false);
});

/** Texts that go to readers' browsers as a whole. */
const handedOn = ["chartReader"];

const sources = readAll("src", "scripts");

/** The words of each source that reads texts. */
const readers = sources
  .filter((source) => /\b(language|inAll)\(|\/numbers\.ts"/.test(source))
  .map((source) => new Set(wordsOf(source)));

const written = new Set(sources.flatMap(wordsOf));

/** What is written as text where there is something to choose: ids of all kinds. */
const ids = new Set(
  readAll("src/model", "src/i18n/facts", "src/i18n/sentences", "src/figures", "src/components", "src/layouts").flatMap(
    (source) => [...source.matchAll(/"([^"\n]+)"/g)].map((match) => String(match[1]))
  )
);

function readAll(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,astro}`))
    .filter((path) => !/i18n\/(fi|sv|en)\//.test(path))
    .map((path) => readFileSync(path, "utf8"));
}

function isRead(path: readonly string[]): boolean {
  const chosen = path.filter((key) => ids.has(key) || handedOn.includes(String(path[0])));
  const named = path.filter((key) => !chosen.includes(key));
  return (
    chosen.every((id) => wordsOf(id).every((word) => written.has(word))) &&
    readers.some((words) => named.every((key) => words.has(key)))
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_-]+/gu) ?? [];
}

function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
