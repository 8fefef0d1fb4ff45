import {expect, test} from "vitest";
import {areaMeta, frontMeta, notFoundMeta} from "../../../src/i18n/page-titles.ts";
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

test("no two pages have one title or one description", () => {
  const metas = locales.flatMap((locale) => [
    frontMeta(locale),
    notFoundMeta(locale),
    ...places("pilot-areas").map((area) => areaMeta(area, 2, locale))
  ]);
  expect(metas).toHaveLength(81);
  expect(new Set(metas.map(({title}) => title)).size).toBe(81);
  expect(new Set(metas.map(({description}) => description)).size).toBe(81);
});
