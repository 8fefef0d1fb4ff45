import {expect, test} from "vitest";
import {
  allAreasPagePicture,
  allAreasTitle,
  areaPagePicture,
  headlinePagePicture,
  municipalityPagePicture
} from "../../../src/i18n/page-pictures.ts";
import {subjectOf} from "../../../src/figures/content/municipality-content.ts";
import {municipalityViews} from "../../../src/figures/content/municipality-views.ts";
import {index, model, site} from "../figures/content/made-up-municipality.ts";
import {coverage, espoo, inAll, indicator, plain, point, summary} from "./samples.ts";

const figures = summary(point("2024-12", 10), null, null);

test("the picture of a chart's page is told by its title and its sentence", () => {
  const picture = areaPagePicture(espoo, figures, coverage("unemployed"), "en");
  expect({...picture, alt: plain(picture.alt)}).toEqual({
    area: "espoo",
    indicator: "unemployed",
    alt: "Unemployed jobseekers: Espoo. At the end of December 2024, there were 10 unemployed jobseekers in Espoo."
  });
});

test("all areas together stand beside the municipalities without a pilot, but a count is an index", () => {
  expect(inAll((locale) => allAreasTitle(indicator("unemployed-share"), locale))).toEqual([
    "Työttömien osuus työvoimasta: kokeilualueet yhdessä ja kunnat ilman kokeilua",
    "Andelen arbetslösa av arbetskraften: försöksområdena tillsammans och kommuner utan försök",
    "Unemployed share of the labour force: the pilot areas together and municipalities without a pilot"
  ]);
  expect(allAreasTitle(indicator("jobseekers"), "sv")).toMatch(/^Alla arbetssökande: .*, mars 2021 = 100$/);
});

test("the picture of a municipality's page is its own, by its code", () => {
  const view = municipalityViews({site, index, model: model()}, "en")[0]!;
  const picture = municipalityPagePicture(subjectOf(view), "en");
  expect(picture).toMatchObject({area: "KU507", indicator: "unemployed-share"});
  expect(plain(picture.alt)).toMatch(/^Unemployed share of the labour force: Mäntyharju\. .*11\.0 per cent/);
});

test("pages without a chart of their own show the headline of all areas, without its figures", () => {
  const headline = headlinePagePicture("fi");
  expect(headline).toMatchObject({area: "all-areas", indicator: "unemployed-share"});
  const ofIndicator = allAreasPagePicture(figures, coverage("unemployed-share"), "fi");
  expect(ofIndicator.alt.startsWith(`${headline.alt}. Joulukuun 2024 lopussa`)).toBe(true);
});

// https://developer.x.com/en/docs/x-for-websites/cards gives a description of a picture 420 letters.
test("a description ends with a whole sentence before networks would cut it", () => {
  const lengthy = {...espoo, name: {...espoo.name, en: "A place whose name goes on and on and on ".repeat(5).trim()}};
  const whole = summary(point("2024-12", 10), point("2023-12", 10), point("2024-12", 10));
  const {alt} = areaPagePicture(lengthy, whole, coverage("unemployed-share"), "en");
  expect(alt.length).toBeLessThanOrEqual(420);
  expect(alt).toMatch(/\.$/);
});
