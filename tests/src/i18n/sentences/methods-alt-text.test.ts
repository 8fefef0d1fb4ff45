import {expect, test} from "vitest";
import {allAreasAltText, coverageAltText, placebosAltText} from "../../../../src/i18n/sentences.ts";
import {pooledAltText, togetherAltText} from "../../../../src/i18n/sentences.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {Locale} from "../../../../src/model/languages.ts";
import {plain} from "../samples.ts";

function inAll(write: (locale: Locale) => string): string[] {
  return locales.map((locale) => plain(write(locale)));
}

test("the gaps of all areas are counted by side, never put in order", () => {
  const areas = [0.7, -1.2, 1.4, -0.3, 0.1].map((att) => ({att}));
  expect(inAll((locale) => allAreasAltText(areas, 1.29, locale))).toEqual([
    "Pistekuvio: 5 alueen ero painotettuun vertailuun, alueet aakkosjärjestyksessä. Nollan yläpuolella on 3, alapuolella on 2. Harmaan vyöhykkeen (±1,3 prosenttiyksikköä) ulkopuolella on 1. Samat luvut ovat taulukossa.",
    "Punktdiagram: skillnaden mot den viktade jämförelsen i 5 områden, i alfabetisk ordning. Över noll ligger 3 områden, under noll 2 områden. Utanför det grå fältet (±1,3 procentenheter) ligger ett område. Samma siffror finns i tabellen.",
    "Dot chart: gaps of 5 areas to their weighted comparisons, in alphabetical order. Of the areas, 3 lie above zero and 2 lie below. Of them, 1 lies outside the grey band (±1.3 percentage points). The same figures are in the table."
  ]);
  expect(allAreasAltText(areas, null, "fi")).not.toContain("Harmaan");
  expect(inAll((locale) => allAreasAltText([{att: 1}], 1.29, locale)).map((text) => text.split(". ")[2])).toEqual([
    "Harmaan vyöhykkeen (±1,3 prosenttiyksikköä) ulkopuolella ei ole yhtään",
    "Utanför det grå fältet (±1,3 procentenheter) ligger inget område",
    "Of them, none lie outside the grey band (±1.3 percentage points)"
  ]);
});

test("the areas stand among the municipalities without a pilot, counted where they stray farther than is usual", () => {
  const placebos = [2, -1.3, 0.5].map((att, i) => ({code: `KU00${i}`, att, effects: []}));
  const areas = [1.43, -0.3].map((att) => ({area: "a", att, p: 0.1, pAdjusted: 1, unreliable: null, effects: []}));
  const model = {areas, placebos, months: ["2016-03", "2023-10"] as const, band: {att: 1.29, byMonth: []}};
  expect(inAll((locale) => placebosAltText(model, locale))).toEqual([
    "Viivakuvio: 2 kokeilualuetta sinisinä viivoina ja 3 kuntaa ilman kokeilua harmaina viivoina, maaliskuu 2016 – lokakuu 2023. Jokainen viiva on ero omaan vertailuun. Viivoja, joiden keskiarvo kokeilun ajalta on kauempana nollasta kuin 1,3 prosenttiyksikköä: harmaita 2, sinisiä 1.",
    "Linjediagram: 2 försöksområden som blå linjer över 3 kommuner utan försök som grå linjer, mars 2016 – oktober 2023. Varje linje är skillnaden mot den egna jämförelsen. I medeltal under försöket ligger 2 av kommunerna och 1 av områdena längre från noll än 1,3 procentenheter.",
    "Line chart: 2 pilot areas as blue lines over 3 municipalities without a pilot as grey lines, March 2016 – October 2023. Each line is the gap to its own comparison. On average over the pilot, 2 of the municipalities and 1 of the areas lie farther from zero than 1.3 percentage points."
  ]);
});

test("the event study counts its years and the intervals off zero", () => {
  const years = [
    {year: -2, months: 12, estimate: 0.5, standardError: 0.2},
    {year: -1, months: 12, estimate: 0, standardError: 0},
    {year: 0, months: 12, estimate: -0.3, standardError: 0.2}
  ];
  expect(inAll((locale) => pooledAltText({base: -1, years, preTest: null}, {areas: 25, donors: 89}, locale))).toEqual([
    "Pistekuvio: 25 alueen keskimääräinen muutos verrattuna 89 kuntaan ilman kokeilua, 3 vuotta, joista 2 ennen kokeilua. Luottamusvälejä, joihin nolla ei mahdu, on 1. Samat luvut ovat taulukossa.",
    "Punktdiagram: den genomsnittliga förändringen i 25 områden jämfört med 89 kommuner utan försök, 3 år, varav 2 före försöket. Antal konfidensintervall som inte omfattar noll: 1. Samma siffror finns i tabellen.",
    "Dot chart: average change of 25 areas compared with 89 municipalities without a pilot, 3 years, 2 of them before the pilots. Confidence intervals that do not include zero: 1. The same figures are in the table."
  ]);
});

test("all areas together and the coverage are told with their months", () => {
  const months = ["2006-01", "2025-01"] as const;
  expect(togetherAltText(months, {month: "2025-01", pilots: 11.04, rest: 9.96}, "fi").replaceAll("\u00a0", " ")).toBe(
    "Viivakuvio: työttömien osuus työvoimasta kokeilualueilla yhdessä ja kunnissa ilman kokeilua, tammikuu 2006 – tammikuu 2025. Luvut tammikuussa 2025: kokeilualueet 11,0 %, muut 10,0 %. Samat luvut ovat taulukossa."
  );
  expect(coverageAltText(22, months, "en")).toBe(
    "Timeline: 22 measures as rows and the months January 2006 – January 2025 across. The same months are in the table."
  );
  expect(() => coverageAltText(22, [], "en")).toThrow(/expected at least one/);
});
