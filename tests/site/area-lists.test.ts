import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {builtSite} from "./built/built-site.ts";
import {attribute, parseHtml, select, textOf} from "./built/html.ts";

interface Area {
  readonly area: {readonly id: string; readonly municipalities: readonly string[]};
}

const {areas} = JSON.parse(readFileSync("data/published/site.json", "utf8")) as {readonly areas: readonly Area[]};
const municipalityLink = /\/(kunnat|kommuner|municipalities)\/\d{3}-[a-z-]+\/$/;
const pages = builtSite().pages.flatMap((page) => {
  const [, id] = /^\/(?:alueet|sv\/omraden|en\/areas)\/([^/]+)\/$/.exec(page.address) ?? [];
  const area = areas.find((card) => card.area.id === id)?.area;
  return area ? [{page, area, document: parseHtml(readFileSync(join(builtSite().folder, page.file), "utf8"))}] : [];
});

test("the municipalities of every area of several stand on its page with link, line and share", () => {
  expect(pages.length).toBe(75);
  for (const {page, area, document} of pages) {
    const rows = select(document, "table.member-table").flatMap((table) =>
      select(table, "tbody").flatMap((body) => select(body, "tr"))
    );
    expect(rows.length, page.file).toBe(area.municipalities.length > 1 ? area.municipalities.length : 0);
    for (const row of rows) {
      expect(attribute(select(row, "a")[0], "href"), page.file).toMatch(municipalityLink);
      expect(select(row, "path").length, page.file).toBe(1);
      // One that has merged into another has no figure in the last month.
      expect(textOf(select(row, "td").at(-1)), page.file).toMatch(/^(\d+[.,]\d|–$)/);
    }
  }
});

test("every municipality that an area is compared with is a link to its page", () => {
  for (const {page, document} of pages) {
    for (const id of ["weights", "similar", "region"]) {
      const items = select(document, `section[id=${id}]`).flatMap((section) => select(section, "li"));
      const unlinked = items.filter((item) => !municipalityLink.test(attribute(select(item, "a")[0], "href") ?? ""));
      expect(unlinked.map(textOf), `${page.file} ${id}`).toEqual([]);
    }
    expect(select(document, "section[id=similar]").flatMap((section) => select(section, "li")).length, page.file).toBe(
      10
    );
  }
});
