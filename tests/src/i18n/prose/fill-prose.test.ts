import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {fillProse} from "../../../../src/i18n/prose/fill-prose.ts";
import type {ProseFilling} from "../../../../src/i18n/prose/fill-prose.ts";
import {proseConditions, proseFigures, prosePages, proseSlots} from "../../../../src/i18n/prose/prose-figures.ts";
import type {ProseCondition, ProseFigure} from "../../../../src/i18n/prose/prose-figures.ts";
import {locales} from "../../../../src/model/languages.ts";

const figures = Object.fromEntries(
  Object.values(proseFigures)
    .flat()
    .map((id) => [id, `<${id}>`])
) as Record<ProseFigure, string>;

/** Every condition of every page. */
function conditionsThat(hold: boolean): Record<ProseCondition, boolean> {
  const ids = Object.values(proseConditions).flat();
  return Object.fromEntries(ids.map((id) => [id, hold])) as Record<ProseCondition, boolean>;
}

const conditions = conditionsThat(true);
const code = "https://code.example/kuntakokeilut?a=1&b=2";
const about: ProseFilling = {
  page: "about",
  locale: "sv",
  base: "/",
  code,
  figures: {...figures, areas: "25"},
  conditions
};

/** Every placeholder of the page, the slots in paragraphs of their own. */
const complete =
  proseFigures.about.map((id) => `{{${id}}}`).join(" ") +
  proseConditions.about.map((id) => `{{if:${id}}}{{end}}`).join("") +
  proseSlots.about.map((slot) => `<p>{{slot:${slot}}}</p>`).join("");

function htmlOf(html: string, filling: ProseFilling): string {
  return fillProse(html, filling)
    .map((part) => (part.kind === "html" ? part.html : `[${part.slot}]`))
    .join("");
}

describe("prose is filled", () => {
  test("with the address of the program code, and without a word of it where nobody gives one", () => {
    const html = '<p>Metoder{{if:codePublished}} och <a href="code:">kod</a>{{end}}.</p>';
    const link = '<a href="https://code.example/kuntakokeilut?a=1&amp;b=2">kod</a>';
    expect(htmlOf(html + complete, about)).toContain(`<p>Metoder och ${link}.</p>`);
    const unknown = {...about, code: "", conditions: conditionsThat(false)};
    expect(htmlOf(html + complete, unknown)).toContain("<p>Metoder.</p>");
  });

  test("with figures and with links to pages and files, wherever the site lies", () => {
    const html =
      '<p>{{areas}} områden: <a href="page:methods">metoder</a>, <a href="download:/data/revisions.csv">fil</a>, ' +
      '<a href="https://doi.org/10">doi</a>.</p>';
    expect(htmlOf(html + complete, {...about, base: "/kokeilut/"})).toContain(
      '<p>25 områden: <a href="/kokeilut/sv/metoder/">metoder</a>, <a download href="/kokeilut/data/revisions.csv">fil</a>, ' +
        '<a href="https://doi.org/10">doi</a>.</p>'
    );
  });

  test("with headings that link to themselves, but for those that lead elsewhere", () => {
    const html = '<h2 id="a-b">A &amp; <em>b</em></h2><h3 id="c">C</h3><h2 id="d">D <a href="/d">e</a></h2>';
    expect(htmlOf(html + complete, about)).toContain(
      '<h2 id="a-b"><a href="#a-b">A &amp; <em>b</em></a></h2><h3 id="c"><a href="#c">C</a></h3>' +
        '<h2 id="d">D <a href="/d">e</a></h2>'
    );
  });

  test("around the slots of the page, in their order", () => {
    const [publisher, feedback] = proseSlots.about;
    expect(fillProse(`<p>a</p>${complete}<h2>b</h2>`, about)).toEqual([
      {kind: "html", html: "<p>a</p>25 <pilotMunicipalities>"},
      {kind: "slot", slot: publisher},
      {kind: "slot", slot: feedback},
      {kind: "html", html: "<h2>b</h2>"}
    ]);
  });
});

describe("what is true only of some figures", () => {
  const changes = {...about, page: "changes"} as const;
  const needed =
    proseFigures.changes.map((id) => `{{${id}}}`).join("") +
    proseSlots.changes.map((slot) => `<p>{{slot:${slot}}}</p>`).join("");
  const filled = (html: string, holds: Partial<Record<ProseCondition, boolean>>) =>
    htmlOf(`${html}${needed}`, {...changes, conditions: {...conditionsThat(false), ...holds}}).replace(
      /<revisions>.*/,
      ""
    );

  test("stands while it is true, and its contrary while it is not", () => {
    const html =
      "<p>a {{if:revised}}b{{end}}{{unless:revised}}c{{end}} d</p><p>{{unless:sharesOutlastCounts}}e{{end}}</p>";
    expect(filled(html, {revised: true})).toBe("<p>a b d</p><p>e</p>");
    expect(filled(html, {revised: false, sharesOutlastCounts: true})).toBe("<p>a c d</p>");
  });

  test("leaves no empty paragraph and no empty item of a list behind", () => {
    const html =
      "<ul><li>{{if:revised}}a{{end}}</li><li>b</li></ul><p>{{if:sharesOutlastCounts}}</p><p>c</p><p>{{end}}</p>";
    expect(filled(html, {})).toBe("<ul><li>b</li></ul>");
    expect(filled(html, {sharesOutlastCounts: true})).toBe("<ul><li>b</li></ul><p>c</p>");
  });

  test.each([
    ["of which the page knows nothing", "{{if:wholePilot}}a{{end}}", /\{\{if:wholePilot\}\}, expected one of/],
    [
      "without an end",
      "{{if:revised}}a{{end}}{{if:sharesOutlastCounts}}b",
      /\{\{if:sharesOutlastCounts\}\}, expected .* with \{\{end\}\} after it/
    ],
    [
      "within another",
      "{{if:revised}}{{if:sharesOutlastCounts}}a{{end}}{{end}}",
      /\{\{if:revised\}\}, expected .* not within another/
    ],
    ["that the prose lacks", "{{if:revised}}a{{end}}", /expected \{\{if:sharesOutlastCounts\}\} somewhere/]
  ])("is refused %s", (_, html, message) => {
    expect(() => filled(html, {})).toThrow(message);
  });
});

describe("prose is refused", () => {
  const cases: [title: string, html: string, message: RegExp][] = [
    ["with a figure the page does not have", `${complete} {{donors}}`, /sv\/about\.md: \{\{donors\}\}/],
    ["without a figure that belongs there", complete.replace("{{areas}}", ""), /expected \{\{areas\}\} somewhere/],
    ["without a slot that belongs there", complete.replace(/<p>.*/, ""), /expected \{\{slot:\w+\}\} somewhere/],
    ["with a misspelt placeholder", `${complete} {{ areas }}`, /\{\{ areas \}\}, expected one of/],
    ["with a link to no page", `${complete} <a href="page:nowhere">a</a>`, /page:nowhere/]
  ];
  test.each(cases)("%s", (_, html, message) => {
    expect(() => fillProse(html, about)).toThrow(message);
  });
});

describe.each(prosePages)("the prose of the page %s", (page) => {
  const prose = locales.map((locale) => readFileSync(`src/content/${locale}/${page}.md`, "utf8"));

  test("holds every figure, slot and condition of the page in every language", () => {
    const known = [
      ...proseFigures[page],
      ...proseSlots[page].map((slot) => `slot:${slot}`),
      ...proseConditions[page].map((id) => `if:${id}`)
    ].toSorted();
    for (const text of prose) {
      const used = [...text.matchAll(/\{\{([^}]*)\}\}/g)].map(([, id = ""]) => id.replace("unless:", "if:"));
      expect([...new Set(used)].filter((id) => id !== "end").toSorted()).toEqual(known);
    }
  });

  test("asks the same of the figures in every language, in the same order", () => {
    const asked = prose.map((text) => [...text.matchAll(/\{\{((?:if|unless):\w+|end)\}\}/g)].map(([, id]) => id));
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).toEqual(asked[0]);
  });

  test.each([true, false])("is whole when all conditions are %s", (hold) => {
    prose.forEach((text, i) => {
      const html = text.replaceAll(/^(.+)$/gm, "<p>$1</p>");
      const filling = {page, locale: locales[i] ?? "fi", base: "/", code, figures, conditions: conditionsThat(hold)};
      const filled = htmlOf(html, filling);
      expect(filled).not.toContain("{{");
      expect(filled).not.toMatch(/ {2}|<p>\s*<\/p>/);
    });
  });

  test("has slots in paragraphs of their own, each once", () => {
    for (const text of prose) {
      const slots = text.split("\n").filter((line) => line.includes("{{slot:"));
      expect(slots).toHaveLength(proseSlots[page].length);
      expect(slots.filter((line) => !/^\{\{slot:[\w-]+\}\}$/.test(line))).toEqual([]);
    }
  });

  test("is built alike in all languages: headings, lists, tables, formulas, references", () => {
    const shapes = prose.map((text) =>
      text
        .split("\n")
        .map(shapeOf)
        .filter((shape) => shape !== "")
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  test("types no figure but dates, definitions and examples", () => {
    const typed = prose.flatMap((text) => numbersOf(text)).filter((number) => !definitions.has(number));
    expect(typed).toEqual([]);
  });

  test("begins at the second level, for the page has its own main heading", () => {
    expect(prose.filter((text) => !text.startsWith("## ") || /^# /m.test(text))).toEqual([]);
  });
});

function shapeOf(line: string): string {
  if (line.includes("doi.org")) return "reference";
  return /^(#+ |- |\d+\. |\||`|\{\{slot:[\w-]+\}\})/.exec(line)?.[0] ?? (line === "" ? "" : "text");
}

/** Numbers in running text; code, links, references and what is inserted are something else. */
function numbersOf(text: string): string[] {
  const running = text
    .split("\n")
    .filter((line) => !line.includes("doi.org") && !line.startsWith("- Cleveland"))
    .join("\n")
    .replace(/`[^`]*`|\{\{[^}]*\}\}|\([^()]*:[^()]*\)|^\d+\. /gm, "");
  return [...running.matchAll(/\d+(?:[.,\s\u00a0]\d+)*/g)].map((match) => match[0].replace(/[\s\u00a0]/g, " "));
}

/**
 * Years and dates, laws, the licence, what the methods fix beforehand, widths of frames, and examples; of the
 * accessibility statement its days, the version of the guidelines, the oldest browsers, which another test holds against
 * those of the build, sizes in pixels and grades, days to answer and a telephone.
 */
const definitions = new Set(
  (
    "1990 1995 2010 2011 2012 2020 2021 2022 2023 2024 2025 1 1.3.2021 30 30.6.2023 03 1269/2020 1269 2020 4.0 " +
    "1–4 4 2,5 2.5 5 10 12 13 3 60 95 100 300 2,000 0,05 0.05 0,25 0.25 0,7 0.7 280"
  )
    .split(" ")
    .concat(
      "2 000",
      "1 200",
      "1,200",
      "306",
      "2019",
      "22.11.2026",
      "30.11.2026",
      "22",
      "2026",
      "2.2",
      "120",
      "128",
      "16",
      "9",
      "11",
      "24",
      "360",
      "1 440",
      "1,440",
      "14",
      "029 534 5000"
    )
);
