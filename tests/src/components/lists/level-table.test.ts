import {describe, expect, test} from "vitest";
import AreaLevels from "../../../../src/components/lists/AreaLevels.astro";
import IndicatorLevels from "../../../../src/components/lists/IndicatorLevels.astro";
import MunicipalityLevels from "../../../../src/components/lists/MunicipalityLevels.astro";
import {monthRange} from "../../../../src/model/months.ts";
import type {IndicatorPageModel} from "../../../../src/model/pages/indicator-pages.ts";
import type {MunicipalityEntry, MunicipalityIndex} from "../../../../src/model/pages/municipality-pages.ts";
import type {AreaCard} from "../../../../src/model/pages/pages.ts";
import {named} from "../../../named.ts";
import {attribute, select, textOf} from "../../../site/built/html.ts";
import type {Element} from "../../../site/built/html.ts";
import {areaNamed, coverage, indicator, point, summary} from "../../i18n/samples.ts";
import {hrefsOf, render, textsOf, within} from "../render.ts";

function entry(code: string, fi: string, sv: string, area: string | null, population2020: number): MunicipalityEntry {
  return {
    code,
    name: named(fi, sv),
    region: "MK01",
    regionName: named("Uusimaa", "Nyland"),
    ely: "ELY01",
    population2020,
    area
  };
}

const municipalities = [
  entry("KU049", "Espoo", "Esbo", "espoo", 292_796),
  entry("KU734", "Salo", "Salo", "salo", 51_562),
  entry("KU761", "Somero", "Somero", "salo", 8_563),
  entry("KU010", "Ähtäri", "Etseri", null, 5_700)
];

describe("the list of areas", () => {
  const card = (id: string, members: readonly string[], value: number) =>
    ({
      area: {...areaNamed(id), municipalities: members},
      lines: [
        {id: "area", points: monthRange("2019-01", "2024-12").map((month) => point(month, value))},
        {id: "rest", points: monthRange("2019-01", "2024-12").map((month) => point(month, 8.5))}
      ]
    }) as unknown as AreaCard;
  const props = {
    cards: [card("salo", ["KU734", "KU761"], 8), card("espoo", ["KU049"], 9)],
    municipalities,
    coverage: coverage("unemployed-share"),
    locale: "en"
  } as const;

  test("stands in the order of the alphabet, with municipalities, inhabitants and levels, and a small line each", async () => {
    const html = await render(AreaLevels, props);
    expect(textsOf(html, "tbody", "th")).toEqual(["Espoo", "Salo region"]);
    expect(hrefsOf(html, "tbody", "a")).toEqual(["/en/areas/espoo/", "/en/areas/salo/"]);
    const cells = within(html, "tbody", "tr").map((row) => textsOf(row, "td").slice(0, 6));
    expect(cells).toEqual([
      ["9.0", "9.0", "9.0", "", "+0.5", "1"],
      ["8.0", "8.0", "8.0", "", "−0.5", "2"]
    ]);
    expect(within(html, "tbody", "svg").map((svg) => attribute(svg, "aria-hidden"))).toEqual(["true", "true"]);
  });

  test("ends with the municipalities without a pilot, whichever way it is sorted", async () => {
    const html = await render(AreaLevels, props);
    expect(textsOf(html, "tfoot", "th")).toEqual(["Municipalities without a pilot"]);
    expect(textsOf(html, "tfoot", "td")).toEqual(["8.5", "8.5", "8.5", "", "", "", ""]);
  });

  test("can be sorted by everything but the lines and the gap, and by no change or effect, for there is none", async () => {
    const html = await render(AreaLevels, props);
    const heads = within(html, "thead", "th");
    expect(heads.map((head) => attribute(head, "data-sort") !== undefined)).toEqual([
      ...[true, true, true, true],
      ...[false, false, true, true]
    ]);
    expect(textsOf(html, "thead").join(" ")).not.toMatch(/change|effect|difference/i);
  });
});

describe("the list of municipalities", () => {
  const index: MunicipalityIndex = {
    municipalities,
    headline: {
      time: {kind: "year", year: "2024"},
      levels: [...municipalities, {code: "KU905"}].map(({code}, i) => ({
        code,
        first: point("2019-12", 5 + i),
        level: point("2024-12", 6 + i),
        last: point("2024-12", 7 + i)
      }))
    },
    surroundings: []
  };
  const areaNames = {espoo: areaNamed("espoo").name, salo: areaNamed("salo").name};
  const shown = (locale: "fi" | "sv") =>
    render(MunicipalityLevels, {index, areaNames, headline: indicator("unemployed-share"), locale});

  test("stands in the order of the alphabet of its language, with region, pilot area or none, and levels", async () => {
    expect(textsOf(await shown("sv"), "tbody", "a")).toEqual(["Esbo", "Etseri", "Salo", "Somero"]);
    const html = await shown("fi");
    expect(textsOf(html, "tbody", "a")).toEqual(["Espoo", "Salo", "Somero", "Ähtäri"]);
    const rows = within(html, "tbody", "tr").map((row) => textsOf(row, "td"));
    expect([rows[0], rows[3]]).toEqual([
      ["5,0", "6,0", "7,0", "Alin", "Uusimaa", "Espoo"],
      ["8,0", "9,0", "10,0", "Ylin", "Uusimaa", "ei kokeilua"]
    ]);
  });

  test("leads from a letter to its first row, and has the name in the other language beside it", async () => {
    const html = await shown("fi");
    expect(within(html, "tbody", "tr").map((row) => attribute(row, "id"))).toEqual([
      "letter-e",
      "letter-s",
      undefined,
      "letter-ä"
    ]);
    expect(within(html, "tbody", "small").map((name) => attribute(name, "lang"))).toEqual(["sv", "sv"]);
    expect(within(html, "tbody", "a").map((link) => attribute(link, "id"))).toEqual([
      "KU049",
      "KU734",
      "KU761",
      "KU010"
    ]);
    expect(select(html, "filter-rows").length).toBe(1);
  });

  test("is copied with both names and the code in columns of their own, in every language alike", async () => {
    for (const locale of ["fi", "sv"] as const) {
      const html = await shown(locale);
      const head = attribute(within(html, "thead", "th")[0], "data-values");
      expect(head?.split("|").length).toBe(3);
      const named = within(html, "tbody", "th").map((cell) => attribute(cell, "data-values"));
      expect(named.toSorted()).toEqual([
        "Espoo|Esbo|KU049",
        "Salo|Salo|KU734",
        "Somero|Somero|KU761",
        "Ähtäri|Etseri|KU010"
      ]);
    }
  });
});

describe("a copy of the list of indicators", () => {
  const years = {first: {year: "2019", area: 9, rest: null}, last: {year: "2021", area: 1250, rest: null}};
  const model = {indicator: "jobseekers", together: {summary: {...summary(point("2022-02", 1100), null, null), years}}};
  const listed = render(IndicatorLevels, {
    coverages: [coverage("jobseekers", {last: "2022-02"})],
    models: [model as unknown as IndicatorPageModel],
    locale: "en"
  });
  const valuesOf = (cells: readonly Element[]) =>
    cells.flatMap((cell) => attribute(cell, "data-values")?.split("|") ?? [textOf(cell)]);

  test("has one value in each column, and a head over each", async () => {
    const html = await listed;
    const heads = valuesOf(within(html, "thead", "th"));
    const [row] = within(html, "tbody", "tr");
    const cells = valuesOf((row?.childNodes ?? []).filter((cell): cell is Element => "tagName" in cell));
    expect(cells.length).toBe(heads.length);
    expect(cells.slice(3)).toEqual([
      ...["9", "2019", "1,250", "2021", "1,100", "2022-02"],
      ...["12", "2006-01", "2022-02", "Unemployment"]
    ]);
    expect(cells[2]).toBe("people");
  });

  test("and the table is sorted by what is comparable only, which it says", async () => {
    const html = await listed;
    const sorted = within(html, "thead", "th").filter((head) => attribute(head, "data-sort") !== undefined);
    expect(sorted.map(textOf)).toEqual(["Indicator", "Pilot months covered, of 46", "Topic"]);
    expect(textsOf(html, "caption")[0]).toMatch(/different units, so the table is not sorted by the figures/);
  });
});

test("the list of indicators has each with its definition, figures of all areas together, and how far it reaches", async () => {
  const coverages = [coverage("unemployed-share"), coverage("jobseekers", {last: "2022-02"})];
  const models = coverages.map(({indicator: {id}}, i) => ({
    indicator: id,
    together: {summary: summary(point("2022-02", 10 + i), null, null)}
  })) as unknown as IndicatorPageModel[];
  const html = await render(IndicatorLevels, {coverages, models, locale: "en"});
  expect(hrefsOf(html, "tbody", "a")).toEqual(["/en/indicators/unemployed-share/", "/en/indicators/jobseekers/"]);
  expect(textsOf(html, "tbody", "th", "small")[0]).toMatch(/unemployed jobseekers/i);
  // Of the months of the pilots, March 2021 to February 2022.
  expect(within(html, "tbody", "tr").map((row) => textsOf(row, "td").slice(0, -1))).toEqual([
    ["10.0 Feb 2022", expect.stringMatching(/^46 /)],
    ["11 Feb 2022", "12 Jan 2006 – Feb 2022"]
  ]);
});
