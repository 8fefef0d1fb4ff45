import {describe, expect, test} from "vitest";
import {isSameValue, monthOf, shownNumber} from "../built/figures.ts";
import {attribute, select, textOf} from "../built/html.ts";
import type {Element} from "../built/html.ts";
import {codeOf, indicators, inside, municipalityPages, seriesOf, treeOf} from "../built/municipality-pages.ts";

const [headline = "", ...others] = indicators.map(({id}) => id);

describe("small figures", () => {
  /** Every tenth page in Finnish. */
  const looked = municipalityPages.filter(({lang}) => lang === "fi").filter((_, i) => i % 10 === 0);

  test("have a sentence, a drawing with a name and whole years, or words where nothing can be shown", () => {
    expect(looked.length).toBeGreaterThan(25);
    for (const page of looked) {
      const figures = select(treeOf(page), "figure.multiple");
      expect(figures.map((figure) => attribute(figure, "id")).sort(), page.file).toEqual(others.toSorted());
      for (const figure of figures) {
        const [sentence, drawing] = [".multiple-sentence", ".multiple-drawing"].map((part) => select(figure, part)[0]);
        expect(textOf(sentence).length, page.file).toBeGreaterThan(20);
        if (!drawing) expect(textOf(sentence), page.file).toMatch(/ei voida näyttää/);
        else expect(attribute(drawing, "aria-label"), page.file).toMatch(/^Viivakuvio: /);
      }
    }
  });

  test("have the line of the municipalities without a pilot by every share, whether or not there was a pilot", () => {
    for (const page of looked) {
      for (const figure of select(treeOf(page), "figure.multiple")) {
        const heads = inside(figure, "thead", "th").map(textOf);
        const isCount = ["unemployed", "jobseekers", "in-services", "vacancies", "new-vacancies"].includes(
          attribute(figure, "id") ?? ""
        );
        if (heads.length > 0) expect(heads.includes("Ilman kokeilua"), `${page.file} ${heads.join()}`).toBe(!isCount);
      }
    }
  });
});

test(
  "the table of a group gives every month since 2015 of each of its indicators, as the files have it",
  {timeout: 180_000},
  () => {
    const groups = Map.groupBy(indicators, ({group}) => group);
    const series = new Map(others.map((id) => [id, seriesOf(id)]));
    const finnish = municipalityPages.filter(({lang}) => lang === "fi");
    const faults = finnish.flatMap((page) => {
      const html = treeOf(page);
      return [...groups].flatMap(([group, members]) => {
        const ids = members.map(({id}) => id).filter((id) => id !== headline);
        const rows = inside(html, `[id=months-${group}]`, "table", "tbody", "tr").map(cellsOf);
        const shown = new Map(rows.map(([month = "", ...cells]) => [monthOf(month), cells]));
        return ids.flatMap((id, column) => {
          const own = (series.get(id)?.get(codeOf(page)) ?? []).filter(({month = ""}) => month >= "2015-01");
          const wrong = own.filter(({month = "", value = "", status}) => {
            const number = shownNumber(shown.get(month)?.[column] ?? "?", "fi");
            const mark = number.value === null || status === "A" ? "" : status;
            return !isSameValue(number, value) || number.mark !== mark;
          });
          return wrong.map(({month}) => `${page.file} ${id} ${month}: ${shown.get(month ?? "")?.[column]}`);
        });
      });
    });
    expect(faults.slice(0, 10)).toEqual([]);
  }
);

function cellsOf(row: Element): string[] {
  return row.childNodes.flatMap((cell) => ("tagName" in cell ? [textOf(cell)] : []));
}
