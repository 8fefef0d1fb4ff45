import {describe, expect, test} from "vitest";
import {seriesEndNote} from "../../../../src/i18n/sentences.ts";
import {pilotReach} from "../../../../src/i18n/sentences/series-ends.ts";
import {coverage, inAll} from "../samples.ts";

describe("the end of a series", () => {
  test("is explained by the data we hold when it comes before the end of the pilots", () => {
    const ended = coverage("jobseekers", {last: "2022-02", limitedBy: "2022-03-22"});
    expect(inAll((locale) => seriesEndNote(ended, locale))).toEqual([
      "Uusin aineistomme, jossa tämä mittari on kunnittain, on julkaistu 22.3.2022. Lähteellä voi olla uudempia lukuja, mutta niitä ei ole vielä tuotu tälle sivustolle.",
      "Vårt senaste material där måttet finns per kommun publicerades den 22 mars 2022. Källan kan ha nyare uppgifter, men de har ännu inte hämtats till den här webbplatsen.",
      "Our latest data with this indicator by municipality were published on 22 March 2022. The source may have newer figures, but they have not been brought to this site yet."
    ]);
  });

  test("is not an end when published shares carry it on", () => {
    const carried = coverage("unemployed-share", {last: "2025-01", countsLast: "2023-10"});
    expect(inAll((locale) => seriesEndNote(carried, locale))).toEqual([
      "Osuudet on laskettu henkilömääristä lokakuuhun 2023 asti. Marraskuusta 2023 alkaen ne perustuvat kuntien julkaistuihin osuuksiin: usean kunnan alueella luku on niiden painotettu keskiarvo, ja se on merkitty arvioksi.",
      "Till och med oktober 2023 är andelarna beräknade av antalet personer. Från och med november 2023 bygger de på kommunernas publicerade andelar: i ett område med flera kommuner är siffran ett viktat medelvärde av dem och märkt som uppskattad.",
      "Up to October 2023 the shares are computed from numbers of people. From November 2023 on they rest on the municipalities’ published shares: in an area of several municipalities the figure is their weighted mean and marked as estimated."
    ]);
  });

  test("needs no note when counts cover the whole pilot", () => {
    expect(seriesEndNote(coverage("unemployed"), "en")).toBeNull();
  });

  test("brings both notes when published shares end early as well", () => {
    const short = coverage("unemployed-share", {last: "2024-02", countsLast: "2023-10", limitedBy: "2024-03-19"});
    expect(seriesEndNote(short, "en")).toMatch(/^Up to October 2023 .* Our latest data with this indicator /);
  });
});

test("how many months of the pilots figures reach is said only where they do not reach all", () => {
  // March 2021 to February 2022, of March 2021 to December 2024.
  expect(inAll((locale) => pilotReach({last: "2022-02"}, locale))).toEqual([
    "Luvut kattavat kokeilun 46 kuukaudesta 12.",
    "Siffrorna täcker 12 av försökets 46 månader.",
    "The figures cover 12 of the 46 months of the pilots."
  ]);
  expect(pilotReach({last: "2021-01"}, "en")).toBe("The figures cover 0 of the 46 months of the pilots.");
  expect([pilotReach({last: "2024-12"}, "en"), pilotReach({last: "2025-01"}, "en")]).toEqual([null, null]);
});
