import {globSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";

// Long compounds have soft hyphens between their parts, from a list that is kept by hand: what it lacks is named here.

/** Letters that fit on a line of a telephone in the largest heading, and in a column of a table. */
const fits = 15;

/** Long words without a border: endings, not parts, make them long. */
const whole = ["saavutettavuudesta", "tillgängligheten"];

const pages = globSync("dist/**/index.html").map((path) => readFileSync(path, "utf8"));

describe.each(["fi", "sv"])("in headings, heads of tables and captions in %s", (language) => {
  const headings = pages
    .filter((html) => html.includes(`<html lang="${language}"`))
    .flatMap((html) => [...html.matchAll(/<(h[1-4]|th|caption)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text = ""]) => text));

  test("no long word is without the borders of its parts", () => {
    expect(headings.length).toBeGreaterThan(1000);
    const words = new Set(headings.flatMap((heading) => textOf(heading).match(/\p{L}+/gu) ?? []));
    const long = [...words].filter((word) => word.length > fits && !whole.includes(word));
    // A border for it: src/i18n/words/compounds.ts.
    expect(long).toEqual([]);
    expect([...words].filter((word) => word.length > fits - 3).length).toBeGreaterThan(5);
  });

  test("compounds do have them", () => {
    expect(headings.some((heading) => heading.includes("\u00ad"))).toBe(true);
  });
});

test("soft hyphens stand in no title, no description, no attribute and no file to download", () => {
  for (const html of pages) {
    const [title = ""] = /<title>.*?<\/title>/s.exec(html) ?? [];
    const marked = [...html.matchAll(/<[a-z][^<>]*\u00ad[^<>]*>/g)].map(([tag]) => tag);
    expect([title.includes("\u00ad"), marked]).toEqual([false, []]);
  }
  const files = globSync(["dist/search/*.json", "dist/data/charts/espoo/*.csv", "dist/feeds/**/*.{atom,json}"]);
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((path) => readFileSync(path, "utf8").includes("\u00ad"))).toEqual([]);
});

function textOf(html: string): string {
  return html.replaceAll(/<code\b.*?<\/code>|<[^>]*>/gs, " ").replaceAll(/&#?\w+;/g, " ");
}
