import {expect, test} from "vitest";
import {prosePages} from "../../../../src/i18n/prose/prose-figures.ts";
import {locales} from "../../../../src/model/languages.ts";
import {readProse} from "../../../../src/pages/_routes/prose.ts";

const all = prosePages.flatMap((page) => locales.map((locale) => [page, locale] as const));

test.each(all)("the prose of %s in %s has headings, each with a place to lead to", async (page, locale) => {
  const {html, headings} = await readProse(page, locale);
  expect(headings.filter(({depth}) => depth === 2).length).toBeGreaterThan(1);
  for (const {slug} of headings) expect(html).toContain(` id="${slug}"`);
});

test("every language has its own", async () => {
  const texts = await Promise.all(locales.map(async (locale) => (await readProse("about", locale)).html));
  expect(new Set(texts).size).toBe(locales.length);
});
