import {expect, test} from "vitest";
import {areaMeta, chartMeta, frontMeta, indicatorMeta} from "../../../src/i18n/page-titles.ts";
import {municipalityMeta, notFoundMeta, standingMeta} from "../../../src/i18n/page-titles.ts";
import {indicatorIds} from "../../../src/model/indicators.ts";
import {locales} from "../../../src/model/languages.ts";
import {espoo, places} from "./samples.ts";

const turku = {id: "turku", name: {fi: "Turun seutu", sv: "Åboregionen", en: "Turku region"}};

test("an area's page says what it is about, and of how many municipalities", () => {
  expect(areaMeta(espoo, 1, "fi")).toEqual({
    title: "Espoo: työttömyys, palvelut ja avoimet työpaikat – Kuntakokeilut",
    description:
      "Työttömyys, työvoimapalvelut ja avoimet työpaikat Espoossa kuukausittain. " +
      "Vertailuna Manner-Suomen kunnat ilman kokeilua. Kuviot, taulukot ja ladattavat tiedostot."
  });
  expect(areaMeta(turku, 5, "sv").description).toContain("i Åboregionen månad för månad, 5 kommuner sammanräknade.");
  expect(areaMeta(turku, 5, "en").title).toBe("The Turku region: unemployment, services and vacancies – Kuntakokeilut");
});

test("a chart's page names area and indicator, and no area but in its own form", () => {
  expect(chartMeta("unemployed-share", turku, "fi")).toEqual({
    title: "Turun seutu: työttömien osuus työvoimasta – Kuntakokeilut",
    description:
      "Työttömien osuus työvoimasta Turun seudulla kuukausittain vertailukuntien rinnalla: kuviot, muutos vuodessa, taulukko ja ladattavat luvut."
  });
});

test("an indicator's page says what it measures", () => {
  const {title, description} = indicatorMeta("vacancies", "sv");
  expect(title).toBe("Lediga jobb i alla försöksområden – Kuntakokeilut");
  expect(description).toMatch(/^Jobb som hade anmälts till TE-byråerna .* 25 försöksområden sida vid sida\.$/);
});

test("a page of which there is one is described by its lead", () => {
  expect(standingMeta("methods", "en")).toEqual({
    title: "Methods – Kuntakokeilut",
    description: "How the figures and comparisons are made, what can be said from them and what cannot."
  });
});

test("no two pages have one title or one description, in any language", () => {
  const areas = places("pilot-areas");
  const metas = locales.flatMap((locale) => [
    frontMeta(locale),
    notFoundMeta(locale),
    ...areas.map((area) => areaMeta(area, 2, locale)),
    ...areas.flatMap((area) => indicatorIds.map((indicator) => chartMeta(indicator, area, locale))),
    ...indicatorIds.map((indicator) => indicatorMeta(indicator, locale)),
    ...places("municipalities").map((municipality) => municipalityMeta(municipality, locale)),
    ...standingPages.map((page) => standingMeta(page, locale))
  ]);
  expect(metas).toHaveLength(3 * (2 + 25 + 25 * 15 + 15 + 309 + 7));
  expect(repeated(metas.map(({title}) => title))).toEqual([]);
  expect(repeated(metas.map(({description}) => description))).toEqual([]);
});

const standingPages = ["explore", "methods", "data", "embedding", "changes", "accessibility", "about"] as const;

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, i) => texts.indexOf(text) !== i);
}
