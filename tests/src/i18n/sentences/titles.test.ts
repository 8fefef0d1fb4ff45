import {describe, expect, test} from "vitest";
import type {Place} from "../../../../src/i18n/places.ts";
import {chartTitle, tableCaption, viewCaption, viewTitle, wholeTitle} from "../../../../src/i18n/sentences.ts";
import {viewIds} from "../../../../src/model/pages/views.ts";
import {named} from "../../../named.ts";
import {areaNamed, coverage, espoo, inAll, indicator} from "../samples.ts";

const vantaaKerava: Place = {
  id: "vantaa-kerava",
  name: named("Vantaa ja Kerava", "Vanda och Kervo", "Vantaa and Kerava")
};

const share = indicator("unemployed-share");
const salo = areaNamed("salo");

describe("the title of a chart", () => {
  test("says what is set beside what", () => {
    expect(inAll((locale) => wholeTitle(chartTitle(indicator("unemployed-share"), espoo, locale)))).toEqual([
      "Työttömien osuus työvoimasta: Espoo ja kunnat ilman kokeilua",
      "Andelen arbetslösa av arbetskraften: Esbo och kommuner utan försök",
      "Unemployed share of the labour force: Espoo and municipalities without a pilot"
    ]);
  });

  test("keeps two towns together", () => {
    expect(inAll((locale) => wholeTitle(chartTitle(indicator("activation-rate"), vantaaKerava, locale)))).toEqual([
      "Aktivointiaste: Vantaa ja Kerava sekä kunnat ilman kokeilua",
      "Aktiveringsgrad: Vanda och Kervo samt kommuner utan försök",
      "Activation rate: Vantaa and Kerava, and municipalities without a pilot"
    ]);
  });

  test("of a count names the area alone", () => {
    expect(chartTitle(indicator("jobseekers"), espoo, "sv")).toEqual({measured: "Alla arbetssökande", place: "Esbo"});
  });

  test("with its months is the caption of the table", () => {
    expect(tableCaption(coverage("vacancies", {last: "2023-10"}), espoo, "fi")).toBe(
      "Avoimet työpaikat: Espoo, tammikuu 2006 – lokakuu 2023"
    );
  });
});

describe("the title of a view", () => {
  test("says what is measured, where and how it is seen", () => {
    expect(viewIds.map((view) => wholeTitle(viewTitle(view, share, salo, "fi")))).toEqual([
      "Työttömien osuus työvoimasta: Salon seutu ja vertailukohdat",
      "Työttömien osuus työvoimasta: Salon seudun ero painotettuun vertailuun",
      "Työttömien osuus työvoimasta: Salon seutu, muutos vuodessa",
      "Työttömien osuus työvoimasta: Salon seutu ja vertailukohdat, maaliskuu 2021 = 100",
      "Työttömien osuus työvoimasta: Salon seutu, kausitasoitettu (STL)"
    ]);
    expect(inAll((locale) => wholeTitle(viewTitle("gap", share, salo, locale))).slice(1)).toEqual([
      "Andelen arbetslösa av arbetskraften: Saloregionen, skillnad mot den viktade jämförelsen",
      "Unemployed share of the labour force: the Salo region, gap to the weighted comparison"
    ]);
  });

  test("has two parts, which pages print apart", () => {
    expect(viewTitle("gap", share, salo, "fi")).toEqual({
      measured: "Työttömien osuus työvoimasta",
      place: "Salon seudun ero painotettuun vertailuun"
    });
  });

  test("of the lines of a count names the area alone", () => {
    expect(wholeTitle(viewTitle("lines", indicator("jobseekers"), espoo, "en"))).toBe("All jobseekers: Espoo");
  });

  test("with its months is a caption", () => {
    const months = {first: "2021-03", last: "2023-10"} as const;
    expect(viewCaption("index", share, espoo, months, "en")).toBe(
      "Unemployed share of the labour force: Espoo with comparison municipalities, March 2021 = 100, March 2021 – October 2023"
    );
  });
});
