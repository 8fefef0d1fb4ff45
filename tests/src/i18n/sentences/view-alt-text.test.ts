import {describe, expect, test} from "vitest";
import {gapAltText, viewAltText} from "../../../../src/i18n/sentences.ts";
import type {ViewPicture} from "../../../../src/i18n/sentences.ts";
import {areaNamed, estimate, inAll, indicator} from "../samples.ts";

const share = indicator("unemployed-share");
const salo = areaNamed("salo");

describe("the picture of a view in words", () => {
  const picture: ViewPicture = {
    view: "lines",
    indicator: share,
    area: salo,
    points: [
      {month: "2021-03", value: 13},
      {month: "2021-04", value: null},
      {month: "2021-05", value: 11.04},
      {month: "2021-06", value: 13}
    ],
    beside: ["rest", "region", "similar"]
  };

  test("says what stands beside the area, and its first extremes", () => {
    expect(inAll((locale) => viewAltText(picture, locale))).toEqual([
      "Viivakuvio: työttömien osuus työvoimasta Salon seudulla; rinnalla kunnat ilman kokeilua, saman maakunnan kunnat ilman kokeilua ja samankaltaiset kunnat; maaliskuu 2021 – kesäkuu 2021. Alueen luku oli suurin maaliskuussa 2021 (13,0 %) ja pienin toukokuussa 2021 (11,0 %). Samat luvut ovat taulukossa.",
      "Linjediagram: andelen arbetslösa av arbetskraften i Saloregionen; jämfört med kommuner utan försök, kommuner utan försök i samma landskap och liknande kommuner; mars 2021 – juni 2021. Områdets siffra var störst i mars 2021 (13,0 %) och minst i maj 2021 (11,0 %). Samma siffror finns i tabellen.",
      "Line chart: unemployed share of the labour force in the Salo region; compared with municipalities without a pilot, municipalities of the same region without a pilot and similar municipalities; March 2021 – June 2021. The area’s figure was highest in March 2021 (13.0%) and lowest in May 2021 (11.0%). The same figures are in the table."
    ]);
  });

  test("names bars, index and adjustment, and an area alone", () => {
    const seen = (view: ViewPicture["view"]): string => viewAltText({...picture, view, beside: []}, "en");
    expect(seen("change-on-year")).toMatch(/^Bar chart: change on a year earlier, .* in the Salo region; March 2021/);
    expect(seen("index")).toMatch(/^Line chart: index, March 2021 = 100, .*was highest in March 2021 \(13\.0\)/);
    expect(seen("seasonally-adjusted")).toMatch(/^Line chart: seasonally adjusted figures/);
  });

  test("tells of values that are shown alike without a highest and a lowest", () => {
    const alike = {
      ...picture,
      points: [{month: "2021-03", value: 33.34} as const, {month: "2021-04", value: 33.31} as const]
    };
    expect(inAll((locale) => viewAltText(alike, locale)).map((text) => text.split("2021. ")[1])).toEqual([
      "Alueen luku oli kaikkina näytettyinä kuukausina 33,3 %. Samat luvut ovat taulukossa.",
      "Områdets siffra var 33,3 % alla månader som visas. Samma siffror finns i tabellen.",
      "The area’s figure was 33.3% in every month shown. The same figures are in the table."
    ]);
  });

  test("says when there is nothing to see", () => {
    expect(viewAltText({...picture, points: [{month: "2021-03", value: null}]}, "fi")).toMatch(/ei voida näyttää/);
    expect(gapAltText(estimate({points: []}), share, salo, "sv")).toMatch(/kan inte visas/);
  });
});

test("the picture of a gap tells its extremes and how often it leaves the band after the start", () => {
  const effects = [-3, 0.2, 1.4, -1.4, 0.9];
  const points = effects.map((effect, i) => ({month: `2021-0${i + 2}` as "2021-02", effect, comparison: 9, band: 1.3}));
  expect(inAll((locale) => gapAltText(estimate({points}), share, salo, locale))).toEqual([
    "Viivakuvio: työttömien osuus työvoimasta, Salon seudun ero painotettuun vertailuun, helmikuu 2021 – kesäkuu 2021. Nollan ympärillä on harmaa vyöhyke, joka näyttää tavallisen vaihtelun. Ero oli suurin huhtikuussa 2021 (+1,4 prosenttiyksikköä) ja pienin helmikuussa 2021 (−3,0 prosenttiyksikköä). Kokeilun kuukausia on kuviossa 4; harmaan vyöhykkeen ulkopuolella niistä on 2. Samat luvut ovat taulukossa.",
    "Linjediagram: andelen arbetslösa av arbetskraften i Saloregionen, skillnad mot den viktade jämförelsen, februari 2021 – juni 2021. Kring noll finns ett grått fält som visar den vanliga variationen. Skillnaden var störst i april 2021 (+1,4 procentenheter) och minst i februari 2021 (−3,0 procentenheter). Diagrammet har 4 försöksmånader; av dem ligger 2 utanför det grå fältet. Samma siffror finns i tabellen.",
    "Line chart: unemployed share of the labour force in the Salo region, gap to the weighted comparison, February 2021 – June 2021. A grey band around zero shows the usual variation. The gap was highest in April 2021 (+1.4 percentage points) and lowest in February 2021 (−3.0 percentage points). Of the 4 pilot months shown, 2 lie outside the grey band. The same figures are in the table."
  ]);
});

test.each([
  [[0.2, 0.3], "niistä ei ole yhtään", "av dem ligger ingen utanför", "none lie outside"],
  [[0.2, 1.4], "niistä on 1", "av dem ligger 1 utanför", "1 lies outside"]
])("months outside the band are counted in words that agree: %j", (effects, ...said) => {
  const points = effects.map((effect, i) => ({month: `2021-0${i + 3}` as "2021-03", effect, comparison: 9, band: 1.3}));
  const texts = inAll((locale) => gapAltText(estimate({points}), share, salo, locale));
  expect(texts.map((text, i) => text.includes(said[i]!))).toEqual([true, true, true]);
});
