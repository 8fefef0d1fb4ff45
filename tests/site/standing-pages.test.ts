import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {builtSite} from "./built/built-site.ts";
import {gapsOf} from "./built/chart.ts";
import {isSameValue, monthOf, shownNumber} from "./built/figures.ts";
import {attribute, parseHtml, select, textOf} from "./built/html.ts";
import type {Page} from "./built/page.ts";

const {pages, files, folder, base} = builtSite();

const vintages = readdirSync("data/vintages").sort();

/** The last month of the file of each indicator. */
function lastMonths(): string[] {
  return readdirSync(join(folder, "data/indicators"))
    .filter((name) => /^[a-z-]+\.csv$/.test(name))
    .map((name) => {
      const rows = readFileSync(join(folder, "data/indicators", name), "utf8")
        .trim()
        .split("\n")
        .slice(1);
      return (
        rows
          .map((row) => row.split(",")[1] ?? "")
          .toSorted()
          .at(-1) ?? ""
      );
    });
}

/** A month such as `2023-10` by its name. */
function monthIn(language: string, month: string): string {
  return new Intl.DateTimeFormat(language, {month: "long", year: "numeric", timeZone: "UTC"})
    .format(new Date(`${month}-01`))
    .replace("kuun ", "kuu ");
}

function dayIn(language: string, day: string): string {
  const style = language === "fi" ? "numeric" : "long";
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    day: "numeric",
    month: style,
    year: "numeric",
    timeZone: "UTC"
  });
  return format.format(new Date(day));
}
const releases = readReleaseRecords();

function pagesAt(...addresses: string[]): Page[] {
  return addresses.map((address) => pages.find((page) => page.address === address)!);
}

function documentOf({file}: Page) {
  return parseHtml(readFileSync(join(folder, file), "utf8"));
}

describe.each(pagesAt("/", "/sv/", "/en/"))("the front page $address", (page) => {
  const [chart] = page.charts;

  test("sets all pilot areas together beside the rest of the country", () => {
    expect(chart?.id).toBe("unemployed-share");
    expect(gapsOf(chart!)).toEqual([]);
  });

  test("gives the same figures as the file", () => {
    const {data} = Papa.parse<Record<string, string>>(
      readFileSync(join(folder, "data/indicators/unemployed-share.csv"), "utf8"),
      {header: true}
    );
    const lines = ["pilots", "rest", "country"].map((area) => data.filter((row) => row["area"] === area).toReversed());
    expect(chart?.rows.length).toBe(lines[0]?.length);
    const faults = chart!.rows.filter(([month = "", ...cells], i) =>
      lines.some((line, k) => {
        const row = line[i];
        const number = shownNumber(cells[k] ?? "", page.lang);
        return row?.["month"] !== monthOf(month) || !isSameValue(number, row["value"] ?? "");
      })
    );
    expect(faults).toEqual([]);
  });

  test("leads to every area twice, by letter and by region, and to every letter of the municipalities", () => {
    const html = documentOf(page);
    const areaLinks = (selector: string) =>
      select(html, selector).flatMap((part) => select(part, "a").map((link) => attribute(link, "href")));
    expect(new Set(areaLinks("ul.cards")).size).toBe(25);
    expect(new Set(areaLinks("section.by-region"))).toEqual(new Set(areaLinks("ul.cards")));
    expect(areaLinks("nav.letters").length).toBeGreaterThan(15);
  });

  test("names the newest vintage and how far the series reach", () => {
    const updates = textOf(select(documentOf(page), "section.updates")[0]);
    expect(updates).toContain(dayIn(page.lang, vintages.at(-1) ?? ""));
    // In Finnish the series reach "helmikuuhun 2022".
    const reached = (name: string): string => (page.lang === "fi" ? name.replace(" ", "hun ") : name);
    for (const month of new Set(lastMonths())) expect(updates).toContain(reached(monthIn(page.lang, month)));
  });
});

describe.each(pagesAt("/aineistot/", "/sv/data/", "/en/data/"))("the data page $address", (page) => {
  const html = documentOf(page);

  // Those of the observations that Excel cannot hold are left to the list of all files.
  test("leads to every published table that is not of one area, one municipality or one chart", () => {
    const published = [...files].filter(
      (file) =>
        /^data\/(?!(charts|areas|area-municipalities|municipality)\/).*(?<!-metadata)\.(csv|json|parquet|xlsx|zip)$/.test(
          file
        ) && !/^data\/observations\.(fi|sv)\.csv$/.test(file)
    );
    const linked = new Set(page.links.map(({href}) => href.replace(base, "")));
    expect(published.length).toBeGreaterThan(90);
    expect(published.filter((file) => !linked.has(file))).toEqual([]);
  });

  test("names the columns of every kind of file as the files do, and explains each", () => {
    const kinds = select(html, "div.data-files")
      .flatMap((list) => select(list, "section"))
      .filter((kind) => attribute(kind, "id") !== "files-together");
    const example: Record<string, string> = {
      charts: "charts/espoo/unemployed.csv",
      areas: "areas/espoo.csv",
      indicators: "indicators/unemployed.csv",
      municipalities: "municipalities/unemployed.csv",
      "area-municipalities": "area-municipalities/espoo.csv",
      municipality: "municipality/049-espoo.csv"
    };
    expect(kinds.length).toBeGreaterThan(8);
    for (const kind of kinds) {
      const topic = attribute(kind, "id")?.replace("files-", "") ?? "";
      const path = join(folder, "data", example[topic] ?? `${topic}.csv`);
      // What is made for Excel alone has the names of the plain table that has its rows.
      const [header = ""] =
        topic === "measures" ? ["area,month,value,status"] : readFileSync(path, "utf8").split("\n", 1);
      const [explained] = select(kind, "dl.columns");
      expect(select(explained!, "dt").map(textOf), topic).toEqual(header.split(","));
      expect(select(explained!, "dd").every((note) => textOf(note).length > 10)).toBe(true);
    }
  });

  test("draws which months each measure covers", () => {
    const [chart] = page.charts;
    expect(chart?.id).toBe("coverage");
    expect(gapsOf(chart!)).toEqual([]);
    expect(chart?.rows.length).toBe(22);
  });

  test("tells where each vintage came from, with its checksum", () => {
    const listed = select(html, "div.vintages").flatMap((list) => select(list, "section"));
    expect(listed.map((vintage) => attribute(vintage, "id"))).toEqual(
      vintages.toReversed().map((date) => `vintage-${date}`)
    );
    for (const vintage of listed) {
      const manifest = join("data/vintages", attribute(vintage, "id")!.replace("vintage-", ""), "vintage.json");
      const {input} = JSON.parse(readFileSync(manifest, "utf8")) as {input: {sha256: string}};
      expect(textOf(vintage)).toContain(input.sha256);
    }
  });
});

describe.each(pagesAt("/muutokset/", "/sv/andringar/", "/en/changes/"))("the page of changes $address", (page) => {
  const html = documentOf(page);

  test("lists every revision once, summed up", () => {
    const facts = select(html, "div.vintages").flatMap((list) =>
      select(list, "section").map((one) => select(one, "dd"))
    );
    const cells = facts.map(([, count]) => shownNumber(textOf(count), page.lang).value ?? 0);
    const rows = readFileSync(join(folder, "data/revisions.csv"), "utf8").trim().split("\n").length - 1;
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(rows);
  });

  test("lists every release newest first, with its figures, vintages, months, verdicts and new files", () => {
    const told = select(html, "div.releases").flatMap((list) => select(list, "section"));
    expect(told.map((one) => attribute(one, "id"))).toEqual(releases.map(({date}) => `release-${date}`).toReversed());
    for (const [i, section] of told.toReversed().entries()) {
      const {vintages, cells, coverage, files: of, verdicts} = releases[i]!;
      const before = releases[i - 1];
      const added = cells.reduce((sum, one) => sum + one.added, 0);
      const hrefs = select(section, "a").map((link) => attribute(link, "href") ?? "");
      expect(textOf(section).replaceAll(/[\s\u00a0,]/g, "")).toContain(String(added));
      const newVintages = vintages.filter((vintage) => !before?.vintages.includes(vintage));
      expect(hrefs.flatMap((href) => /#vintage-(.+)$/.exec(href)?.[1] ?? [])).toEqual(newVintages);
      expect(hrefs.map((href) => href.replace(base, "/")).filter((href) => href.startsWith("/data/"))).toEqual(
        of.added
      );
      const ends = coverage.filter(({indicator, last}) => last > endBefore(before, indicator)).map(({last}) => last);
      const items = select(section, "li").map(textOf);
      for (const year of new Set(ends.map((month) => month.slice(0, 4)))) {
        expect(
          items.some((item) => item.includes(year)),
          year
        ).toBe(true);
      }
      const changed = Object.entries(verdicts).flatMap(([indicator, areas]) =>
        Object.entries(areas).filter(([area, verdict]) => isReworded(before?.verdicts[indicator]?.[area], verdict))
      );
      expect(items.filter((item) => change.test(item)).length).toBe(changed.length);
    }
  });
});

/** Between what was said of a comparison and what is said now. */
const change = /; (nyt|nu|now) /;

function endBefore(release: ReleaseRecord | undefined, indicator: string): string {
  return release?.coverage.find((one) => one.indicator === indicator)?.last ?? "";
}

/** No gap has no side. */
function isReworded(before: Verdict | undefined, after: Verdict): boolean {
  const told = (verdict: Verdict) =>
    JSON.stringify({...verdict, ...(verdict["rarity"] === "no gap" ? {side: ""} : {})});
  return before !== undefined && told(before) !== told(after);
}

function readReleaseRecords(): ReleaseRecord[] {
  const names = readdirSync("data/releases").sort();
  return names.map((name) => JSON.parse(readFileSync(join("data/releases", name), "utf8")) as ReleaseRecord);
}

type Verdict = Readonly<Record<string, unknown>>;

/** A record of a release, as far as the page shows it. */
interface ReleaseRecord {
  readonly date: string;
  readonly vintages: readonly string[];
  readonly cells: readonly {readonly added: number}[];
  readonly coverage: readonly {readonly indicator: string; readonly last: string}[];
  readonly files: {readonly added: readonly string[]};
  readonly verdicts: Readonly<Record<string, Readonly<Record<string, Verdict>>>>;
}

test("the page about the site leads to methods, data and changes", () => {
  const [page] = pagesAt("/tietoja/");
  const hrefs = page!.links.map(({href}) => href.replace(base, "/"));
  expect(hrefs).toEqual(expect.arrayContaining(["/menetelmat/", "/aineistot/", "/muutokset/"]));
});

describe.each(pagesAt("/saavutettavuus/", "/sv/tillganglighet/", "/en/accessibility/"))(
  "the accessibility statement $address",
  (page) => {
    const main = textOf(select(documentOf(page), "main")[0]);

    const mailbox = page.lang === "sv" ? "tillganglighet@traficom.fi" : "saavutettavuus@traficom.fi";

    test.each(["306/2019", "WCAG 2.2", "Traficom", mailbox, "029 534 5000"])("names %s", (name) => {
      expect(main).toContain(name);
    });

    test("tells when the site was assessed and how soon feedback is answered", () => {
      const told = {
        fi: [/22\.11\.2026/, /14 päivän kuluessa/],
        sv: [/22 november 2026/, /inom 14 dagar/],
        en: [/22 November 2026/, /within 14 days/]
      }[page.lang];
      expect(told).toHaveLength(2);
      for (const words of told ?? []) expect(main).toMatch(words);
    });

    test("is linked from every page of its language but embeds", () => {
      const framed = pages.filter(({lang, address}) => lang === page.lang && !/^\/embed\/|404/.test(address));
      const target = base + page.address.slice(1);
      expect(framed.length).toBeGreaterThan(300);
      expect(framed.filter(({links}) => !links.some(({href}) => href === target)).map(({address}) => address)).toEqual(
        []
      );
    });
  }
);
