import {expect, test} from "vitest";
import {language} from "../../../src/i18n/language.ts";
import {areaMeta, areasMeta, chartMeta, embedTitle, frontMeta, indicatorMeta} from "../../../src/i18n/page-titles.ts";
import {municipalityMeta, notFoundMeta, standingMeta} from "../../../src/i18n/page-titles.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import type {IndicatorId} from "../../../src/model/indicators.ts";
import {locales} from "../../../src/model/languages.ts";
import type {StandingPage} from "../../../src/model/pages/page.ts";
import {counts} from "../../counts.ts";
import {named} from "../../named.ts";
import {coverage, espoo, places} from "./samples.ts";

const turku = {id: "turku", name: named("Turun seutu", "Åboregionen", "Turku region")};

/** Headline shares with means of two years that another test has counted by hand. */
const years = {
  first: {year: "2019", area: 7.25, rest: 8},
  last: {year: "2024", area: 9.84, rest: 9}
};
const headline = {coverage: coverage("unemployed-share", {last: "2025-01"}), years};

test("an area's page says what it is about, what was measured in two whole years, and how far the figures reach", () => {
  expect(areaMeta(espoo, headline, "fi")).toEqual({
    title: "Espoo: työttömyys ja avoimet työpaikat – Kuntakokeilut",
    description:
      "Työttömien osuus työvoimasta Espoossa: 7,3\u00a0% vuonna 2019, 9,8\u00a0% vuonna 2024. Kuukausittain tammikuuhun 2025 asti; myös palvelut ja avoimet työpaikat."
  });
  expect(areaMeta(turku, headline, "en")).toEqual({
    title: "Turku region: unemployment and vacancies – Kuntakokeilut",
    description:
      "Unemployed share in the Turku region: 7.3% in 2019, 9.8% in 2024. Month by month to January 2025; also services and vacancies."
  });
});

test("a chart's page names area and indicator, and no area but in its own form", () => {
  expect(chartMeta(turku, headline, "fi")).toEqual({
    title: "Turun seutu: työttömien osuus työvoimasta – Kuntakokeilut",
    description:
      "Työttömien osuus työvoimasta Turun seudulla: 7,3 % vuonna 2019, 9,8 % vuonna 2024. Luvut kuukausittain tammikuuhun 2025 asti, rinnalla kunnat ilman kokeilua."
  });
  expect(chartMeta(turku, {...headline, years: null}, "sv").description).toBe(
    "Andelen arbetslösa i Åboregionen månad för månad till januari 2025: diagram, tabell och filer."
  );
});

test("an indicator's page speaks of all pilot areas together", () => {
  const vacancies = {coverage: coverage("vacancies", {last: "2023-10"}), years: null};
  const {title, description} = indicatorMeta(vacancies, "sv");
  expect(title).toBe("Lediga jobb per försöksområde – Kuntakokeilut");
  expect(description).toMatch(/^Lediga jobb .* månad för månad till oktober 2023: diagram/);
});

test("a number of a year is told as the mean of its months, of what happens in them or of what there is at their ends", () => {
  const told = (id: "new-vacancies" | "vacancies") =>
    locales.map((locale) => chartMeta(turku, {coverage: coverage(id, {last: "2022-02"}), years}, locale).description);
  expect(told("new-vacancies").map((text) => text.split(":")[0])).toEqual([
    "Uudet avoimet työpaikat Turun seudulla keskimäärin kuukaudessa",
    "Nya lediga jobb i Åboregionen i genomsnitt per månad",
    "New vacancies in the Turku region on average a month"
  ]);
  expect(told("vacancies").map((text) => text.split(":")[0])).toEqual([
    "Avoimet työpaikat Turun seudulla kuukausien lopussa keskimäärin",
    "Lediga jobb i Åboregionen i genomsnitt i slutet av månaderna",
    "Vacancies in the Turku region on average at month-ends"
  ]);
});

test("the list of areas is described by the years of the pilots, and then by its last month", () => {
  expect(locales.map((locale) => areasMeta(headline, locale).description.replaceAll("\u00a0", " "))).toEqual([
    "Työttömien osuus työvoimasta kokeilualueilla yhdessä: 7,3 % vuonna 2019, 9,8 % vuonna 2024. Kaikki 25 kokeilualuetta taulukkona. Luvut tammikuuhun 2025 asti.",
    "Andelen arbetslösa i försöksområdena tillsammans: 7,3 % år 2019, 9,8 % år 2024. Alla 25 försöksområden i en tabell. Siffror till januari 2025.",
    "Unemployed share in the pilot areas together: 7.3% in 2019, 9.8% in 2024. All 25 pilot areas in a table. Figures to January 2025."
  ]);
});

test("a page of which there is one is described by its lead", () => {
  expect(standingMeta("methods", "en")).toEqual({
    title: "Methods – Kuntakokeilut",
    description: "How the figures and comparisons are made, what can be said from them and what cannot."
  });
});

test("a title is shown without the name of the site where it would be cut off with it", () => {
  const lappi = places("pilot-areas").find(({id}) => id === "lappi")!;
  expect(areaMeta(lappi, headline, "sv").title).toBe("Lappland: arbetslöshet och lediga jobb – Kuntakokeilut");
  const towns = places("pilot-areas").find(({id}) => id === "etela-pohjanmaa")!;
  expect(chartMeta(towns, {...headline, coverage: coverage("women-of-unemployed")}, "en").title).toBe(
    "Regional towns of South Ostrobothnia: women among the unemployed"
  );
});

test("titles and descriptions are short enough to be shown whole in lists of search results", () => {
  expect(metasOfAllPages().filter(({title}) => title.length > 70)).toEqual([]);
  expect(metasOfAllPages().filter(({description}) => description.length > 160)).toEqual([]);
});

test("no two pages have one title or one description, in any language", () => {
  const metas = metasOfAllPages();
  const {languages, areas, indicators, municipalities} = counts;
  const pages = 2 + areas + areas * indicators + indicators + municipalities + standingPages.length;
  expect(metas).toHaveLength(languages * pages);
  expect(repeated(metas.map(({title}) => title))).toEqual([]);
  expect(repeated(metas.map(({description}) => description))).toEqual([]);
});

/** Figures and months as long as they get. */
function longest(id: IndicatorId) {
  const value = {area: 123_456.7, rest: null};
  return {
    coverage: coverage(id, {last: "2028-09"}),
    years: {first: {year: "2019", ...value}, last: {year: "2024", ...value}}
  };
}

function metasOfAllPages() {
  const areas = places("pilot-areas");
  return locales.flatMap((locale) => [
    frontMeta("2024-12", locale),
    notFoundMeta(locale),
    ...areas.map((area) => areaMeta(area, longest("unemployed-share"), locale)),
    ...areas.flatMap((area) => indicatorIds.map((indicator) => chartMeta(area, longest(indicator), locale))),
    ...indicatorIds.map((indicator) => indicatorMeta(longest(indicator), locale)),
    ...places("municipalities").map((municipality) =>
      municipalityMeta(municipality, longest("unemployed-share"), locale)
    ),
    ...standingPages.map((page) => standingMeta(page, locale))
  ]);
}

const standingPages = Object.keys(language("fi").standingPages) as StandingPage[];

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, i) => texts.indexOf(text) !== i);
}

test("the title of an embed says how long its window is, not which months it shows now", () => {
  expect(embedTitle("Lediga jobb: Esbo", "last-24", "sv")).toBe(
    "Lediga jobb: Esbo, de 24 senaste månaderna – Kuntakokeilut"
  );
  expect(embedTitle("Vacancies: Espoo", "last-60", "en")).toBe(
    "Vacancies: Espoo, the latest 60 months – Kuntakokeilut"
  );
  expect(embedTitle("Avoimet työpaikat: Espoo", "all", "fi")).toBe("Avoimet työpaikat: Espoo – Kuntakokeilut");
});
