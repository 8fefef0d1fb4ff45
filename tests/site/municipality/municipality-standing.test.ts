import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {builtSite} from "../built/built-site.ts";
import {attribute, select, textOf} from "../built/html.ts";
import {
  codeOf,
  indicators,
  inside,
  meanOf,
  municipalities,
  municipalityPages,
  seriesOf,
  treeOf
} from "../built/municipality-pages.ts";

const {folder} = builtSite();
/** As readers see shares. */
const tenths = new Intl.NumberFormat("en", {maximumFractionDigits: 1});
const headline = indicators[0]?.id ?? "";

describe("the place of a municipality among all", () => {
  /** The mean of the last year of the pilots whose months most municipalities have, in tenths, from the published file. */
  const series = seriesOf(headline);
  const meanIn = (code: string, year: string): number | null => {
    const mean = meanOf((series.get(code) ?? []).filter(({month}) => month?.startsWith(year)));
    return mean === "" ? null : Number(tenths.format(Number(mean)));
  };
  const codes = municipalities.map(({code = ""}) => code);
  const year = ["2024", "2023", "2022", "2021"].find(
    (one) => codes.filter((code) => meanIn(code, one) !== null).length * 2 > codes.length
  );
  const levels = new Map(codes.map((code) => [code, meanIn(code, year ?? "")]));
  const known = [...levels.values()].filter((level) => level !== null).toSorted((a, b) => a - b);
  const third = Math.ceil(known.length / 3);
  const [low = 0, high = 0] = [known[third - 1], known[known.length - third]];

  test("is the third that follows from the file, by level alone", () => {
    expect(year).toBeDefined();
    for (const {file, address} of municipalityPages.filter(({lang}) => lang === "en")) {
      const level = levels.get(codeOf({address})) ?? null;
      const html = treeOf({file});
      const [said = "", own = ""] = [inside(html, "[id=standing]", "p"), inside(html, ".own-third", "th")].map(
        ([found]) => textOf(found)
      );
      expect(said, file).toContain("The figure is a level and says nothing about a pilot");
      expect(inside(html, "[id=standing]", "svg").length, file).toBeGreaterThan(0);
      if (level === null) {
        expect([own, said.includes("confidential or missing")], file).toEqual(["", true]);
        continue;
      }
      const name = level <= low ? "lower" : level >= high ? "higher" : "middle";
      expect(said, file).toContain(`${level.toFixed(1)} per cent`);
      expect(said, file).toContain(`in the ${name} third`);
      expect(own.toLowerCase(), file).toMatch(new RegExp(`^${name} `));
    }
  });

  test("is told of every dot from left to right, as of the municipality in the list of all", () => {
    for (const lang of ["fi", "sv", "en"]) {
      const told = JSON.parse(readFileSync(join(folder, `levels/${lang}.json`), "utf8")) as string[];
      const numbers = told.map((text) => Number(/: (\d+[.,]\d)/.exec(text)?.[1]?.replace(",", ".")));
      expect(numbers, lang).toEqual(known);
      const own = municipalityPages.filter((page) => page.lang === lang);
      expect(own.length).toBe(codes.length);
      for (const page of own) {
        const code = codeOf(page);
        const [reader] = inside(treeOf(page), "[id=standing]", "level-reader");
        const [at, says] = ["data-at", "data-own"].map((name) => attribute(reader, name) ?? "");
        if (levels.get(code) !== null) expect(says, page.file).toBe(told[Number(at)]);
        const [link] = inside(treeOf(page), "[id=standing]", "p").flatMap((p) => select(p, "a"));
        const target = (attribute(link, "href") ?? "").split("#")[1] ?? "";
        expect(target, page.file).toBe(levels.get(code) === null ? "" : code);
      }
    }
  });

  test("stands beside the municipality in the list of all, and so does its third", () => {
    const lists = builtSite().pages.filter(({address}) =>
      /^\/(kunnat|sv\/kommuner|en\/municipalities)\/$/.test(address)
    );
    const words = {
      fi: {lower: "Alin", middle: "Keskimmäinen", higher: "Ylin"},
      sv: {lower: "Lägsta", middle: "Mellersta", higher: "Högsta"},
      en: {lower: "Lower", middle: "Middle", higher: "Higher"}
    };
    expect(lists.length).toBe(3);
    for (const page of lists) {
      const rows = inside(treeOf(page), ".levels", "tbody", "tr");
      for (const row of rows) {
        const code = attribute(select(row, "a")[0], "id") ?? "";
        const level = levels.get(code) ?? null;
        const third = level === null ? null : level <= low ? "lower" : level >= high ? "higher" : "middle";
        const expected = third ? words[page.lang as keyof typeof words][third] : "–";
        expect(select(row, "td").map(textOf), `${page.file} ${code}`).toContain(expected);
      }
      expect(rows.length, page.file).toBe(codes.length);
    }
  });

  test("is drawn with a dot for every municipality that has a level", () => {
    const [page] = municipalityPages;
    const [dots] = page ? inside(treeOf(page), "[id=standing]", ".strip-dots") : [];
    expect(attribute(dots, "d")?.match(/M/g)?.length).toBe(known.length);
  });
});
