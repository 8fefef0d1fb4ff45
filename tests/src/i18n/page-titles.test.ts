import {expect, test} from "vitest";
import {language} from "../../../src/i18n/language.ts";
import {areaMeta, chartMeta, embedTitle, frontMeta, indicatorMeta} from "../../../src/i18n/page-titles.ts";
import {municipalityMeta, notFoundMeta, standingMeta} from "../../../src/i18n/page-titles.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import {locales} from "../../../src/model/languages.ts";
import type {StandingPage} from "../../../src/model/pages/page.ts";
import {counts} from "../../counts.ts";
import {named} from "../../named.ts";
import {espoo, places} from "./samples.ts";

const turku = {id: "turku", name: named("Turun seutu", "Åboregionen", "Turku region")};

test("an area's page says what it is about, and of how many municipalities", () => {
  expect(areaMeta(espoo, 1, "fi")).toEqual({
    title: "Espoo: työttömyys ja avoimet työpaikat – Kuntakokeilut",
    description: "Työttömyys, palvelut ja avoimet työpaikat Espoossa kuukausittain, rinnalla kunnat ilman kokeilua."
  });
  expect(areaMeta(turku, 5, "sv").description).toMatch(
    / i Åboregionen månad för månad: områdets 5 kommuner tillsammans, jämfört med kommuner utan försök\.$/
  );
  expect(areaMeta(turku, 5, "en").title).toBe("Turku region: unemployment and vacancies – Kuntakokeilut");
});

test("a chart's page names area and indicator, and no area but in its own form", () => {
  expect(chartMeta("unemployed-share", turku, "fi")).toEqual({
    title: "Turun seutu: työttömien osuus työvoimasta – Kuntakokeilut",
    description:
      "Työttömien osuus työvoimasta Turun seudulla kuukausittain vertailukuntien rinnalla: kuviot, taulukko ja ladattavat luvut."
  });
});

test("an indicator's page says what it measures", () => {
  const {title, description} = indicatorMeta("vacancies", "sv");
  expect(title).toBe("Lediga jobb per försöksområde – Kuntakokeilut");
  expect(description).toMatch(/^Lediga jobb månad för månad: försöksområdena tillsammans och vart för sig/);
});

test("a page of which there is one is described by its lead", () => {
  expect(standingMeta("methods", "en")).toEqual({
    title: "Methods – Kuntakokeilut",
    description: "How the figures and comparisons are made, what can be said from them and what cannot."
  });
});

test("a title is shown without the name of the site where it would be cut off with it", () => {
  const lappi = places("pilot-areas").find(({id}) => id === "lappi")!;
  expect(areaMeta(lappi, 4, "sv").title).toBe("Lappland: arbetslöshet och lediga jobb – Kuntakokeilut");
  const towns = places("pilot-areas").find(({id}) => id === "etela-pohjanmaa")!;
  expect(chartMeta("women-of-unemployed", towns, "en").title).toBe(
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

function metasOfAllPages() {
  const areas = places("pilot-areas");
  return locales.flatMap((locale) => [
    frontMeta(locale),
    notFoundMeta(locale),
    ...areas.map((area) => areaMeta(area, 2, locale)),
    ...areas.flatMap((area) => indicatorIds.map((indicator) => chartMeta(indicator, area, locale))),
    ...indicatorIds.map((indicator) => indicatorMeta(indicator, locale)),
    ...places("municipalities").map((municipality) => municipalityMeta(municipality, locale)),
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
