import {describe, expect, test} from "vitest";
import {frontWords} from "../../../../../src/i18n/sentences/comparison/front-finding.ts";
import {locales} from "../../../../../src/model/languages.ts";
import type {Locale} from "../../../../../src/model/languages.ts";
import type {FrontFinding} from "../../../../../src/model/pages/data-pages.ts";
import {plain} from "../../samples.ts";

/** Areas that are named beside the heading. */
const none = {notRare: [], unusual: []};
const months = {first: "2021-03", last: "2023-10"} as const;
const years = {first: {year: "2019", area: 10.24, rest: 9.15}, last: {year: "2024", area: 11.44, rest: 9.94}};

function words(found: FrontFinding | null, locale: Locale, gaps: typeof years | null = null) {
  const {heading, cautions, older} = frontWords(found, {years: gaps}, 25, locale);
  return {heading: plain(heading), cautions: cautions.map(plain), older: older && plain(older)};
}

describe("the front page", () => {
  test("leads with what was found in all areas", () => {
    expect(locales.map((locale) => words({months, compared: 25, usual: 24, ...none}, locale).heading)).toEqual([
      "24 alueella 25:stä työttömyys kehittyi samaan tapaan kuin kunnissa, joissa kokeilua ei ollut",
      "I 24 av 25 områden utvecklades arbetslösheten på samma sätt som i kommuner utan försök",
      "In 24 of 25 areas, unemployment developed as it did in municipalities without a pilot"
    ]);
  });

  test("says with it over which months, what chance brings, and what the figures cannot show", () => {
    expect(words({months, compared: 25, usual: 24, ...none}, "en").cautions).toEqual([
      "This covers the pilot months March 2021 – October 2023. About one area in twenty stands out by chance alone. The figures cannot show whether the pilots raised or lowered unemployment."
    ]);
    expect(words({months, compared: 25, usual: 25, ...none}, "fi").cautions.join(" ")).not.toContain("sattumalta");
  });

  test.each([
    [25, "Kaikilla 25 alueella", "I alla 25 områden", "In all 25 areas"],
    [1, "Yhdellä alueella 25:stä", "I ett av 25 områden", "In one of 25 areas"],
    [0, "Millään 25 alueesta työttömyys ei", "I inget av 25 områden", "In none of 25 areas did"]
  ])("counts %i areas in words that agree", (usual, ...said) => {
    const headings = locales.map((locale) => words({months, compared: 25, usual, ...none}, locale).heading);
    expect(headings.map((heading, i) => heading.startsWith(said[i]!))).toEqual([true, true, true]);
  });

  test("says of how many areas nothing is found, and asks where it is of all", () => {
    expect(words({months, compared: 23, usual: 22, ...none}, "sv").cautions).toContain(
      "För 2 områden kan ingen jämförelse beräknas."
    );
    expect(words(null, "fi")).toEqual({
      heading: "Miten työttömyys kehittyi kuntakokeilujen alueilla?",
      cautions: [],
      older: null
    });
  });

  test("says that the areas lay higher before, by the difference of the figures that readers see", () => {
    // 10.24 and 9.15 are shown as 10.2 and 9.2 (9.15 is a little more than it says): 1.0; 11.4 and 9.9: 1.5.
    expect(locales.map((locale) => words({months, compared: 25, usual: 24, ...none}, locale, years).older)).toEqual([
      "Työttömiä oli kokeilualueilla suurempi osuus kuin muualla jo ennen kokeiluja: ero oli 1,0 prosenttiyksikköä vuonna 2019. Vuonna 2024 se oli 1,5 prosenttiyksikköä.",
      "Andelen arbetslösa var större i försöksområdena än på andra håll redan före försöken: skillnaden var 1,0 procentenheter under 2019. Under 2024 var den 1,5 procentenheter.",
      "The share of unemployed people was already higher in the pilot areas than elsewhere before the pilots, by 1.0 percentage points in 2019. In 2024 the difference was 1.5 percentage points."
    ]);
  });

  test.each([
    [2, "1 alueella 2:sta"],
    [8, "7 alueella 8:sta"],
    [24, "23 alueella 24:stä"],
    [30, "29 alueella 30:stä"],
    [100, "99 alueella 100:sta"]
  ])("inflects the number %i", (compared, start) => {
    const {heading} = words({months, compared, usual: compared - 1, ...none}, "fi");
    expect(heading.replace("Yhdellä", "1").startsWith(start)).toBe(true);
  });

  test("names the areas that are usual but not clearly, and those that are not", () => {
    const found = {months, compared: 25, usual: 24, notRare: ["porvoo", "raahe", "salo"], unusual: ["vantaa-kerava"]};
    const named = locales.map((locale) => frontWords(found, {years: null}, 25, locale).named);
    expect(named.map((groups) => groups.map(({text}) => text))).toEqual([
      [
        "3 alueella ero oli suurempi kuin useimmissa kunnissa ilman kokeilua, mutta tavallisen vaihtelun sisällä:",
        "Yhdellä alueella ero oli tavallista vaihtelua suurempi:"
      ],
      [
        "I 3 områden var skillnaden större än i de flesta kommuner utan försök, men inom den vanliga variationen:",
        "I ett område var skillnaden större än den vanliga variationen:"
      ],
      [
        "In 3 areas the difference was larger than in most municipalities without a pilot, but within the usual variation:",
        "In one area the difference was larger than the usual variation:"
      ]
    ]);
    expect(named[0]!.map(({areas}) => areas)).toEqual([["porvoo", "raahe", "salo"], ["vantaa-kerava"]]);
    expect(frontWords({...found, ...none}, {years: null}, 25, "fi").named).toEqual([]);
  });

  test("says nothing of an older gap where there was none", () => {
    const turned = {...years, first: {...years.first, area: 9}};
    expect(words({months, compared: 25, usual: 24, ...none}, "en", turned).older).toBeNull();
  });
});
