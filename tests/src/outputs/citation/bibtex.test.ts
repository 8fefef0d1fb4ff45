import {describe, expect, test} from "vitest";
import {escapeLatex, renderBibtex} from "../../../../src/outputs/citation/bibtex.ts";
import {awkward} from "./made-up-citation.ts";

test("an entry of BibTeX has its fields, with commands of LaTeX escaped and braces of addresses encoded", () => {
  expect(renderBibtex(awkward, "Source: A & B. CC BY 4.0.")).toBe(
    [
      "@misc{kuntakokeilut-a-b-2025-02-05,",
      "  author = {{Kuntakokeilut}},",
      "  title = {{50 \\% \\& more\\_of \\textbraceleft{}A\\textbraceright{} \\textbackslash{} \\$1 \\#2 " +
        "\\textasciitilde{} \\textasciicircum{} second line}},",
      "  year = {2025},",
      "  month = feb,",
      "  version = {2025-02-05},",
      "  note = {Source: A \\& B. CC BY 4.0.},",
      "  url = {https://example.org/a_%7Bb%7D?c=1&d=%20}",
      "}"
    ].join("\n")
  );
});

test.each([
  ["2024-01-23", "jan"],
  ["2024-09-01", "sep"],
  ["2024-10-31", "oct"],
  ["2024-12-17", "dec"]
])("the month of %s has the name that styles translate", (vintage, month) => {
  const lines = renderBibtex({...awkward, vintage}, "").split("\n");
  expect(lines).toContain("  year = {2024},");
  expect(lines).toContain(`  month = ${month},`);
});

describe("text in LaTeX", () => {
  test("keeps letters, quotes and dashes as they are", () => {
    expect(escapeLatex(`Ä–ö ’x’ "y" <z>`)).toBe(`Ä–ö ’x’ "y" <z>`);
  });

  test("stays on one line, whatever spaces it has", () => {
    expect(escapeLatex("50\u00a0%\r\n\tof all")).toBe("50 \\% of all");
  });

  // BibTeX counts braces with a backslash too: one without its other half would swallow the entries that follow.
  test.each(["an open { brace", "a closed } brace", "} both {"])("has as many braces open as closed: %s", (text) => {
    const steps = escapeLatex(text)
      .split(/(?<=[{}])|(?=[{}])/)
      .map((sign) => (sign === "{" ? 1 : sign === "}" ? -1 : 0));
    const depths = steps.map((_, i) => steps.slice(0, i + 1).reduce((sum: number, step) => sum + step, 0));
    expect(depths.at(-1)).toBe(0);
    expect(Math.min(...depths)).toBe(0);
  });
});
