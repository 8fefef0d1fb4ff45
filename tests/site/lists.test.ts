import {expect, test} from "vitest";
import {builtSite} from "./built/built-site.ts";
import {isSameValue, shownNumber} from "./built/figures.ts";
import {attribute, select, textOf} from "./built/html.ts";
import type {Element} from "./built/html.ts";
import {indicators, inside, knownOf, meanOf, seriesOf, treeOf} from "./built/municipality-pages.ts";

const {pages} = builtSite();
const headline = indicators[0]?.id ?? "";
const lists = pages.filter(({address}) => /^\/(kunnat|sv\/kommuner|en\/municipalities)\/$/.test(address));

test("the list of each language holds every municipality in the order of the alphabet, and letters lead into it", () => {
  expect(lists.length).toBe(3);
  for (const {file, links, ids, lang} of lists) {
    const html = treeOf({file});
    const targets = links.map(({href}) => href).filter((href) => /\/\d{3}-/.test(href));
    expect(new Set(targets).size, file).toBe(309);
    const names = inside(html, ".levels", "tbody", "a").map(textOf);
    const {compare} = new Intl.Collator(lang === "en" ? "fi" : lang);
    expect(names, file).toEqual(names.toSorted(compare));
    const letters = select(html, "nav.letters").flatMap((nav) =>
      select(nav, "a").map((link) => attribute(link, "href"))
    );
    expect(
      letters.map((href) => href?.slice(1)),
      file
    ).toEqual(ids.filter((id) => id.startsWith("letter-")));
  }
});

test("the list shows the last month of the pilots in the files, and whole years as their means", () => {
  const [finnish] = lists.filter(({lang}) => lang === "fi");
  const html = treeOf({file: finnish?.file ?? ""});
  const series = seriesOf(headline);
  const last = [...series.values()]
    .flatMap((rows) => knownOf(rows).map(({month = ""}) => month))
    .filter((month) => month <= "2024-12")
    .toSorted()
    .at(-1);
  const heads = inside(html, ".levels", "thead", "th").map(textOf);
  const years = heads.map((head) => /^(\d{4}),/.exec(head)?.[1]);
  expect(years.filter((year) => year !== undefined)[0]).toBe("2019");
  const rows = inside(html, ".levels", "tbody", "tr");
  expect(rows.length).toBe(309);
  for (const row of rows) {
    const code = `KU${/\/(\d{3})-/.exec(attribute(select(row, "a")[0], "href") ?? "")?.[1]}`;
    const own = series.get(code) ?? [];
    cellsOf(row).forEach((cell, i) => {
      const year = years[i];
      const [text, at] = [textOf(cell), inside(html, ".levels", "thead", "th")[i]];
      const month = attribute(at && select(at, "time")[0], "datetime");
      if (year) {
        expect(
          isSameValue(shownNumber(text, "fi"), meanOf(own.filter((one) => one["month"]?.startsWith(year)))),
          `${code} ${year}: ${text}`
        ).toBe(true);
      }
      if (month) {
        expect(month).toBe(last);
        expect(
          isSameValue(shownNumber(text, "fi"), own.find((one) => one["month"] === month)?.["value"] ?? ""),
          `${code} ${month}: ${text}`
        ).toBe(true);
      }
    });
  }
});

test("the list of areas has every area in the order of the alphabet, and the menu of every page leads to it", () => {
  const found = pages.filter(({address}) => ["/alueet/", "/sv/omraden/", "/en/areas/"].includes(address));
  expect(found.length).toBe(3);
  for (const page of found) {
    const names = inside(treeOf(page), ".levels", "tbody", "a").map(textOf);
    expect(names.length, page.file).toBe(25);
    expect(names, page.file).toEqual(names.toSorted(new Intl.Collator(page.lang === "en" ? "fi" : page.lang).compare));
    expect(page.claims, page.file).toEqual([]);
  }
  const anchors = pages.flatMap(({file, links}) => links.filter(({href}) => /\/#areas$/.test(href)).map(() => file));
  expect(anchors).toEqual([]);
});

test("the list of indicators has all of them with a definition and figures", () => {
  for (const page of pages.filter(({address}) => ["/mittarit/", "/sv/matt/", "/en/indicators/"].includes(address))) {
    const rows = inside(treeOf(page), ".levels", "tbody", "tr");
    expect(rows.length, page.file).toBe(15);
    for (const row of rows) {
      expect(textOf(inside(row, "th", "small")[0]).length, page.file).toBeGreaterThan(20);
      expect(inside(row, "td").filter((cell) => /^\d/.test(textOf(cell))).length, page.file).toBeGreaterThan(1);
    }
  }
});

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter((cell): cell is Element => "tagName" in cell);
}
