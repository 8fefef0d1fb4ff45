import {readdirSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {counts} from "../../counts.ts";
import {builtSite} from "../built/built-site.ts";
import {elementsOf, parseHtml} from "../built/html.ts";
import {newsDraftOf} from "../built/news-draft.ts";

const drafts = builtSite().pages.flatMap(({file, lang, canonical, news}) =>
  news ? [{file, lang, canonical, ...news}] : []
);

describe("the draft for newsrooms", () => {
  test("stands on the page of every area and municipality, in every language", () => {
    for (const lang of ["fi", "sv", "en"])
      expect(drafts.filter((draft) => draft.lang === lang)).toHaveLength(counts.areas + counts.municipalities);
  });

  test("tells no figure that the page does not show", () => {
    expect(drafts.flatMap(({file, strangers}) => strangers.map((figure) => `${file}: ${figure}`))).toEqual([]);
  });

  test("says a figure, what it cannot say, whence it is and of which day", () => {
    const without = {fi: /ei näe, miksi/, sv: /visar inte varför/, en: /do not show why/};
    const years = readdirSync("data/vintages").map((date) => date.slice(0, 4));
    for (const {file, lang, canonical, paragraphs} of drafts) {
      const [title = "", figures = ""] = paragraphs;
      const source = paragraphs.at(-1) ?? "";
      expect(title, file).not.toBe("");
      expect(figures, file).toMatch(/\d/);
      expect(paragraphs.at(-2), file).toMatch(without[lang as "fi"]);
      expect(source, file).toContain("StatFin");
      expect(source, file).toContain(canonical);
      expect(
        years.some((year) => source.includes(year)),
        file
      ).toBe(true);
      expect(
        paragraphs.every((paragraph) => paragraph.length < 900),
        file
      ).toBe(true);
    }
  });
});

test("a figure that stands in the draft alone is found", () => {
  const strangers = (figure: string) =>
    newsDraftOf(
      elementsOf(parseHtml(`<main><p>It was 9.1%.</p><div class="news-draft"><p>It was ${figure}%.</p></div></main>`))
    )?.strangers;
  expect([strangers("9.1"), strangers("9.2")]).toEqual([[], ["9.2"]]);
});
