import {describe, expect, test} from "vitest";
import {releaseTexts, verdictTexts} from "../../../../src/figures/content/release-texts.ts";
import type {ReleaseNames} from "../../../../src/figures/content/release-texts.ts";
import {verdict} from "../../../scripts/publish/releases/made-up-records.ts";
import {areaNamed, espoo} from "../../i18n/samples.ts";
import {release, second} from "../../outputs/feeds/made-up-feeds.ts";

const names = {
  measures: [],
  municipalityNames: {KU049: espoo.name},
  areas: [{area: espoo}, {area: areaNamed("salo")}]
} as unknown as ReleaseNames;

describe("a release", () => {
  const told = releaseTexts(second, names, "en");

  test("tells its months, its counts and its revisions, a sentence each", () => {
    expect(told.title).toBe("Figures to November 2026");
    expect(told.months).toEqual(["New months: February 2025 – November 2026 (unemployed share)."]);
    expect(told.counts).toBe("The source added 20 figures. One earlier figure changed.");
    expect(told.revisions).toEqual([
      "TYOVOIMATK (revised by the source): 1 figure, largest change Espoo Jan 2026: 150,000 → 151,000"
    ]);
  });

  test("that is the first tells all there is, and nothing that changed", () => {
    const months = [{first: "2006-01", last: "2025-01", indicators: ["vacancies"]}] as const;
    const first = releaseTexts(release({months}), names, "en");
    expect(first.title).toBe("First release");
    expect(first.months).toEqual(["Months: January 2006 – January 2025 (vacancies)."]);
    expect([first.revisions, first.verdicts]).toEqual([[], []]);
  });
});

describe("comparisons that are described differently", () => {
  const change = {before: verdict(), after: verdict({side: "lower"})};
  const changes = [
    {...change, indicator: "vacancies", area: "espoo"},
    {...change, indicator: "unemployed-share", area: "salo"},
    {...change, indicator: "vacancies", area: "salo"}
  ] as const;

  test("stand by indicator in the order of their first change, areas in theirs", () => {
    const texts = verdictTexts(changes, names, "sv");
    expect(texts.map(({indicator}) => indicator)).toEqual(["Lediga jobb", "Andelen arbetslösa"]);
    expect(texts.map(({areas}) => areas.map((text) => text.split(":")[0]))).toEqual([
      ["Esbo", "Saloregionen"],
      ["Saloregionen"]
    ]);
  });

  test("of an area that is no more go by its id", () => {
    const [text] = verdictTexts([{...changes[0], area: "gone"}], names, "en");
    expect(text?.areas[0]).toMatch(/^gone: earlier above its comparison/);
  });
});
