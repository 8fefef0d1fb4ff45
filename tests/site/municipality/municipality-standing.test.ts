import {describe, expect, test} from "vitest";
import {attribute, textOf} from "../built/html.ts";
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

  test("is drawn with a dot for every municipality that has a level", () => {
    const [page] = municipalityPages;
    const [dots] = page ? inside(treeOf(page), "[id=standing]", ".strip-dots") : [];
    expect(attribute(dots, "d")?.match(/M/g)?.length).toBe(known.length);
  });
});
