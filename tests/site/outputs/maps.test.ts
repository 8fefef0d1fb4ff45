import {readFileSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {counts} from "../../counts.ts";
import {builtSite} from "../built/built-site.ts";
import {attribute, parseHtml, select, textOf} from "../built/html.ts";
import type {Element} from "../built/html.ts";

const {base, folder, pages} = builtSite();
const areaIds = readFileSync("data/reference/pilot-areas.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.split(",")[0] ?? "");
const fronts = ["/", "/sv/", "/en/"];
const indicatorFolder = /^\/(mittarit|sv\/matt|en\/indicators)\/[^/]+\/$/;
const areaFolder = /^\/(alueet|sv\/omraden|en\/areas)\/([^/]+)\/$/;
const withMap = pages.filter(
  ({address}) => fronts.includes(address) || indicatorFolder.test(address) || areaFolder.test(address)
);

/** The parts of a page's map. */
function mapOf(file: string): {
  links: Element[];
  rows: Element[];
  used: string[];
  svg: Element | undefined;
} {
  const [section] = select(parseHtml(readFileSync(join(folder, file), "utf8")), "section.area-map");
  const [svg] = section ? select(section, "svg.map") : [];
  return {
    svg,
    links: svg ? select(svg, "a") : [],
    used: svg ? select(svg, "use").map((use) => attribute(use, "href") ?? "") : [],
    rows: section ? select(section, "tr").filter((row) => select(row, "td").length > 0) : []
  };
}

/** In the place of the figure. */
const noFigure = /: (ei lukua tältä kuukaudelta|.*siffra.*|no figure for the month)$/;

/** The front page and areas show the headline. */
function indicatorOf(address: string): string {
  return indicatorFolder.test(address) ? (address.split("/").at(-2) ?? "") : "unemployed-share";
}

function areaOf(link: Element): string {
  return (attribute(link, "href") ?? "").split("/").find((part) => areaIds.includes(part)) ?? "";
}

/** The areas that the file of an indicator gives no value in its last month. */
function areasWithoutFigure(indicator: string): string[] {
  const rows = readFileSync(join(folder, `data/indicators/${indicator}.csv`), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(","));
  const last = rows
    .map(([, month = ""]) => month)
    .toSorted()
    .at(-1);
  const absent = rows.filter(([area = "", month, value]) => areaIds.includes(area) && month === last && value === "");
  return absent.map(([area = ""]) => area).sort();
}

test("the front page, every indicator and every area have a map in three languages", () => {
  expect(withMap.length).toBe(counts.languages * (1 + counts.indicators + counts.areas));
  expect(withMap.filter(({ids}) => !ids.includes("map")).map(({file}) => file)).toEqual([]);
});

describe.each(withMap.map(({file, address}) => [file, address] as const))("the map of %s", (file, address) => {
  const {svg, links, rows, used} = mapOf(file);

  test("links to each area once, by name and figure, or by words where its last month has none", () => {
    const areas = links.map((link) =>
      (attribute(link, "href") ?? "").split("/").filter((part) => areaIds.includes(part))
    );
    expect(areas.flat().sort()).toEqual([...areaIds].sort());
    const withoutFigure = links.filter((link) => !/^\p{L}.+: \d/u.test(textOf(select(link, "title")[0])));
    expect(withoutFigure.map((link) => areaOf(link)).sort()).toEqual(areasWithoutFigure(indicatorOf(address)));
    for (const link of withoutFigure) expect(textOf(select(link, "title")[0])).toMatch(noFigure);
  });

  test("draws the country, each area and the borders from the shared file, and its own area once more", () => {
    const own = areaFolder.exec(address)?.[2];
    const ids = ["country", ...areaIds, "borders", ...(own ? [own] : [])];
    expect(used.sort()).toEqual(ids.map((id) => `${base}maps/finland.svg#${id}`).sort());
  });

  test("is told by a list of the same areas with the same figures and links, in the order of the alphabet", () => {
    const listed = rows.map((row) => {
      const [link] = select(row, "a");
      const [value] = select(row, "td");
      return `${attribute(link, "href")} ${textOf(link)}: ${textOf(value).replace(/ \p{L}$/u, "")}`;
    });
    const drawn = links.map((link) => {
      const title = textOf(select(link, "title")[0]);
      const [, name, value] = /^(.*): ([\d\s.,]*\d)/u.exec(title.replace(noFigure, ": 0")) ?? [];
      return `${attribute(link, "href")} ${name}: ${noFigure.test(title) ? "–" : value}`;
    });
    expect(listed).toEqual(drawn);
    expect(rows.length).toBe(counts.areas);
    const names = rows.map((row) => textOf(select(row, "a")[0]));
    const {compare} = new Intl.Collator(address.startsWith("/sv/") ? "sv" : "fi");
    expect(names).toEqual(names.toSorted(compare));
  });

  test("has a name for readers who do not see it", () => {
    expect(attribute(svg, "role")).toBe("group");
    expect(attribute(svg, "aria-label")).toMatch(/\p{L}{4}/u);
  });
});

test("the map of an area shows the municipalities of its weighted comparison, as its list of weights does", () => {
  for (const {file, address} of withMap.filter((page) => areaFolder.test(page.address))) {
    const html = parseHtml(readFileSync(join(folder, file), "utf8"));
    const listed = select(html, "ul.weights").flatMap((list) => select(list, "li").map(textOf));
    const drawn = select(html, "path.map-donor").map((path) => textOf(path).replace(": ", " "));
    expect(drawn, address).toEqual(listed);
  }
});

test("the shared file weighs at most 45 kilobytes, and the map of a page at most 4", () => {
  expect(brotliCompressSync(readFileSync(join(folder, "maps/finland.svg"))).length).toBeLessThanOrEqual(45_000);
  for (const {file} of withMap) {
    const [section = ""] =
      /<section class="area-map".*?<\/section>/s.exec(readFileSync(join(folder, file), "utf8")) ?? [];
    expect(brotliCompressSync(section).length, file).toBeLessThanOrEqual(4000);
  }
});
