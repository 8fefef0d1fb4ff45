import {describe, expect, test} from "vitest";
import {list, paragraph, verdictLines} from "../../../../src/outputs/feeds/feed-markup.ts";

const awkward = `Ä & <ö> "x"`;
const escaped = "Ä &amp; &lt;ö&gt; &quot;x&quot;";

test("a paragraph holds a text and no markup of its own", () => {
  expect(paragraph(awkward)).toBe(`<p>${escaped}</p>`);
});

describe("a list", () => {
  test("has a line for each text", () => {
    expect(list(["a", awkward])).toEqual(["<ul>", "<li>a</li>", `<li>${escaped}</li>`, "</ul>"]);
  });

  test("is not there without lines, for a list of nothing is no HTML", () => {
    expect(list([])).toEqual([]);
  });
});

describe("comparisons that are described differently", () => {
  const verdicts = [
    {indicator: awkward, areas: ["Espoo: a.", "Salo: b."]},
    {indicator: "Vacancies", areas: ["Salo: c."]}
  ];

  test("stand by indicator, and what that does not show is said once, at the end", () => {
    expect(verdictLines(verdicts, "en")).toEqual([
      `<p>${escaped}</p>`,
      "<ul>",
      "<li>Espoo: a.</li>",
      "<li>Salo: b.</li>",
      "</ul>",
      "<p>Vacancies</p>",
      "<ul>",
      "<li>Salo: c.</li>",
      "</ul>",
      "<p>The words change when the figures or the method do. That does not show an effect.</p>"
    ]);
  });

  test("say it in the language of the feed", () => {
    const note = (locale: "fi" | "sv") => verdictLines(verdicts, locale).at(-1);
    expect(note("fi")).toMatch(/vaikutu/);
    expect(note("sv")).toMatch(/effekt/);
  });

  test("are not spoken of where there are none", () => {
    expect(verdictLines([], "en")).toEqual([]);
  });
});
