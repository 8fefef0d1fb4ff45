import {globSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {texts} from "../../../src/i18n/texts.ts";

// Only names that nothing else in the sources writes are found; a name that two topics share counts as read for both.
test("every text has a name that some source beside the dictionary writes", () => {
  const written = new Set(readersOf("src", "scripts").flatMap((source) => source.match(/[\p{L}\p{N}_-]+/gu) ?? []));
  const unread = leaves(texts("en")).filter(
    (path) =>
      !path
        .at(-1)
        ?.split(" ")
        .every((word) => written.has(word))
  );
  expect(unread.map((path) => path.join("."))).toEqual([]);
});

/** The sources that may read texts. */
function readersOf(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,astro,mjs}`))
    .filter((path) => !/i18n\/(texts|dictionary)\b/.test(path))
    .map((path) => readFileSync(path, "utf8"));
}

function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
