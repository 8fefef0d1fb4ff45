import {describe, expect, test} from "vitest";
import {builtSite} from "../built/built-site.ts";
import {gapsOf} from "../built/chart.ts";
import type {Chart} from "../built/chart.ts";
import {isSameValue, monthOf, shownNumber} from "../built/figures.ts";
import {parseHtml, select, textOf} from "../built/html.ts";
import {
  codeOf,
  indicators,
  knownOf,
  meanOf,
  municipalities,
  municipalityPages,
  rowsOf,
  seriesOf
} from "../built/municipality-pages.ts";
import type {Row} from "../built/municipality-pages.ts";
import type {Page} from "../built/page.ts";
import {readFileSync} from "node:fs";
import {join} from "node:path";

const {pages, folder, base} = builtSite();
const pilots = rowsOf("data/reference/pilot-areas.csv").map(({id = "", municipalities: members = ""}) => {
  return {id, members: members.split(" ")};
});
const [headline = "", ...others] = indicators.map(({id}) => id);

test("every municipality has a page in each language, with all indicators: the headline large, the others small", () => {
  expect(municipalities.length).toBe(309);
  expect(indicators.length).toBe(15);
  expect(municipalityPages.map(codeOf).sort()).toEqual(municipalities.flatMap(({code}) => [code, code, code]).sort());
  for (const {file, charts, ids} of municipalityPages) {
    expect(
      charts.map(({id}) => id),
      file
    ).toEqual([headline]);
    expect(
      others.filter((id) => !ids.includes(id)),
      file
    ).toEqual([]);
  }
});

test("every large chart has all its parts, but the drawing where there are no figures at all", () => {
  const faults = municipalityPages.flatMap(({file, charts}) =>
    charts.flatMap((chart) => {
      const isEmpty = chart.rows.every(([, own = ""]) => shownNumber(own, "fi").value === null);
      const gaps = gapsOf(chart).filter((gap) => !(isEmpty && gap === "drawing with a name"));
      return gaps.map((gap) => `${file} ${chart.id}: ${gap}`);
    })
  );
  expect(faults).toEqual([]);
});

test(
  "the tables give the months of the files since 2015, the means that are drawn, and the means of years",
  {timeout: 180_000},
  () => {
    const series = seriesOf(headline);
    const faults = municipalityPages.flatMap((page) => {
      const [chart] = page.charts;
      const found = chart ? differences(chart, series.get(codeOf(page)) ?? [], page.lang) : ["no chart"];
      return found.map((fault) => `${page.file}: ${fault}`);
    });
    expect(faults).toEqual([]);
  }
);

describe("small numbers", () => {
  const partsOf = ({file}: Page) => {
    const html = parseHtml(readFileSync(join(folder, file), "utf8"));
    return {
      warning: textOf(select(html, ".small-numbers")[0]),
      sentence: textOf(select(html, ".chart-sentence")[0]),
      title: textOf(select(html, "figcaption").flatMap((caption) => select(caption, "h3"))[0])
    };
  };
  const english = municipalityPages.filter(({lang}) => lang === "en");
  const [unemployed, shares] = [seriesOf("unemployed"), seriesOf("unemployed-share")];
  const lastOf = (page: Page) => knownOf(unemployed.get(codeOf(page))).at(-1)?.value ?? null;
  const between = (low: number, high: number) =>
    english.filter((page) => lastOf(page) !== null && low <= Number(lastOf(page)) && Number(lastOf(page)) < high);

  test("under a hundred unemployed the mean of twelve months stands in the place of the month", () => {
    const few = between(0, 100);
    expect(few.length).toBeGreaterThan(0);
    for (const page of few) {
      const {warning, sentence, title} = partsOf(page);
      const series = shares.get(codeOf(page)) ?? [];
      const end = series.indexOf(knownOf(series).at(-1) ?? {});
      const hasMean = meanOf(series.slice(Math.max(0, end - 11), end + 1)) !== "";
      expect(warning, page.file).toContain("Fewer than 100 people are unemployed");
      expect(title.includes("mean of 12 months"), page.file).toBe(hasMean);
      // Whole years may come first; no single month is set beside that of a year before.
      if (hasMean) expect(sentence, page.file).toContain("The mean of the 12 months to ");
      else expect(sentence, page.file).toMatch(/At the end of (?!.*a year earlier)/s);
    }
  });

  test("a figure that the source hides is explained where there is one", () => {
    const hidden = english.filter(({file}) => readFileSync(join(folder, file), "utf8").includes("<td>1–4"));
    expect(hidden.length).toBeGreaterThan(0);
    for (const page of hidden) expect(partsOf(page).warning, page.file).toContain("marked 1–4");
  });

  test("under three hundred there is a warning beside the month", () => {
    const some = between(100, 300);
    expect(some.length).toBeGreaterThan(0);
    for (const page of some) {
      const {warning, sentence} = partsOf(page);
      const last = knownOf(shares.get(codeOf(page))).at(-1)?.value ?? "";
      expect(warning, page.file).toContain("Fewer than 300 people are unemployed");
      // The newest month comes last.
      const shown = [...sentence.matchAll(/At the end of \w+ \d{4}, ([\d.]+) per cent/g)].at(-1)?.[1] ?? "";
      expect(isSameValue(shownNumber(shown, "en"), last), `${page.file}: ${sentence}, ${last}`).toBe(true);
    }
  });

  test("a city has no such warning", () => {
    const many = between(300, Infinity);
    expect(many.length).toBeGreaterThan(0);
    expect(many.filter((page) => /Fewer than [13]00 people/.test(partsOf(page).warning)).map(({file}) => file)).toEqual(
      []
    );
  });
});

test("a merged municipality leads to its heir, and the heir to it", () => {
  const links = (file: string) => pages.find((page) => page.file === file)?.links.map(({href}) => href) ?? [];
  expect(links("kunnat/588-pertunmaa/index.html")).toContain(`${base}kunnat/507-mantyharju/`);
  expect(links("kunnat/507-mantyharju/index.html")).toContain(`${base}kunnat/588-pertunmaa/`);
});

test("a merged municipality and its heir say alike when they merged and from which month on their figure is one", () => {
  const named = (month: string) =>
    new Date(`${month}-01T00:00Z`).toLocaleDateString("en-GB", {month: "long", year: "numeric", timeZone: "UTC"});
  const english = municipalityPages.filter(({lang}) => lang === "en");
  const changes = rowsOf("data/reference/municipality-changes.csv");
  expect(changes.length).toBeGreaterThan(0);
  for (const {code = "", heir, from = ""} of changes) {
    const months = (seriesOf(headline).get(code) ?? []).map(({month = "", value}) => ({month, isKnown: value !== ""}));
    const last = months.findLastIndex(({isKnown}) => isKnown);
    const since = months[last + 1]?.month ?? from;
    const said = english
      .filter((page) => [code, heir].includes(codeOf(page)))
      .map(({file}) =>
        select(parseHtml(readFileSync(join(folder, file), "utf8")), "section.merger")
          .map(textOf)
          .join()
      );
    expect(said.length, code).toBe(2);
    for (const text of said) {
      if (since < from) {
        expect(text, code).toContain(`merged in ${named(from)}. The unemployed shares from ${named(since)} on`);
      } else {
        expect(text, code).toContain(`From ${named(from)} on`);
      }
    }
  }
});

test("a municipality of a pilot leads to its area and to the other members", () => {
  for (const {id, members} of pilots) {
    const addresses = members.map((code) => pageOf(code).address);
    for (const code of members) {
      const {address, links} = pageOf(code);
      const targets = links.map(({href}) => href.replace(base, "/"));
      const expected = [`/alueet/${id}/`, ...addresses.filter((other) => other !== address)];
      expect(targets, code).toEqual(expect.arrayContaining(expected));
    }
  }
});

test("each municipality without a pilot names the areas beside which it stands", () => {
  const rows = rowsOf(join(folder, "data/control-regions.csv")).filter(
    ({indicator, control}) => indicator === "unemployed-share" && control !== "rest"
  );
  const inPilots = new Set(pilots.flatMap(({members}) => members));
  const checked = municipalities.filter(({code, region}) => region !== "MK21" && !inPilots.has(code ?? ""));
  expect(checked.length).toBe(175);
  for (const {code = ""} of checked) {
    const beside = rows.filter(
      ({member, control, weight}) => member === code && (control !== "weighted" || Number(weight) >= 0.02)
    );
    const expected = beside.map(({area}) => `${base}alueet/${area}/#comparison`).sort();
    const named = pageOf(code).links.map(({href}) => href);
    expect(named.filter((href) => href.endsWith("#comparison")).sort(), code).toEqual(expected);
  }
});

test("a section that has nothing to say is not there: only municipalities that stand beside others have their roles", () => {
  const inPilots = new Set(pilots.flatMap(({members}) => members));
  for (const {file, ids, address} of municipalityPages) {
    const code = codeOf({address});
    const region = municipalities.find((one) => one.code === code)?.region;
    expect(ids.includes("roles"), file).toBe(!inPilots.has(code) && region !== "MK21");
  }
});

function pageOf(code: string): Page {
  return municipalityPages.find((page) => page.lang === "fi" && codeOf(page) === code)!;
}

function differences(chart: Chart, series: readonly Row[], language: string): string[] {
  const isYear = ([head = ""]: readonly string[]) => /^\d{4}, /.test(head);
  const months = chart.rows.filter((row) => !isYear(row)).toReversed();
  const start = series.length - months.length;
  if (series[start]?.month !== "2015-01") return [`the table begins at ${series[start]?.month}`];
  const column = chart.columns.findIndex((head) => monthHeads.includes(head));
  const monthly = months.flatMap((cells, i) => {
    const row = series[start + i] ?? {};
    const [month = "", own = ""] = [cells[0], cells[column < 0 ? 1 : column]];
    const number = shownNumber(own, language);
    const isSame = monthOf(month) === row["month"] && isSameValue(number, row["value"] ?? "");
    const mark = number.value === null || row["status"] === "A" ? "" : row["status"];
    return isSame && number.mark === mark ? [] : [`${month} ${own}, in the file ${JSON.stringify(row)}`];
  });
  const means = months.flatMap(([month = "", own = ""], i) => {
    const mean = column < 0 ? "" : meanOf(series.slice(start + i - 11, start + i + 1));
    return column < 0 || isSameValue(shownNumber(own, language), mean) ? [] : [`${month}: mean ${own}, not ${mean}`];
  });
  const yearly = chart.rows.filter(isYear).flatMap(([head = "", own = ""]) => {
    const mean = meanOf(series.filter(({month}) => month?.startsWith(head.slice(0, 4))));
    return isSameValue(shownNumber(own, language), mean) ? [] : [`${head}: ${own}`];
  });
  return [...monthly, ...means, ...yearly];
}

/** Over the municipality's months where means of twelve stand first. */
const monthHeads = ["Kuukauden luku", "Månadens siffra", "Figure of the month"];
