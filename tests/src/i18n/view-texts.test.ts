import {describe, expect, test} from "vitest";
import {gapAltText, viewAltText, viewCaption, viewTitle, wholeTitle} from "../../../src/i18n/sentences.ts";
import type {ViewPicture} from "../../../src/i18n/sentences.ts";
import {formatViewValue, viewUnit} from "../../../src/i18n/view-values.ts";
import {locales} from "../../../src/model/languages.ts";
import type {Locale} from "../../../src/model/languages.ts";
import {viewIds} from "../../../src/model/pages/views.ts";
import {areaNamed, espoo, estimate, indicator, plain} from "./samples.ts";

const share = indicator("unemployed-share");
const salo = areaNamed("salo");

function inAll(write: (locale: Locale) => string): string[] {
  return locales.map((locale) => plain(write(locale)));
}

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

describe("a value of a view has the unit of its view", () => {
  const cases: [...Parameters<typeof formatViewValue>, string][] = [
    ["lines", 8.78, "percent of labour force", "fi", "8,8 %"],
    ["gap", -1.17, "percent of labour force", "sv", "−1,2 procentenheter"],
    ["gap", 6.91, "persons", "fi", "+6,9 prosenttia"],
    ["change-on-year", 0.44, "percent", "en", "+0.4 percentage points"],
    ["change-on-year", -12.3, "persons", "sv", "−12,3 procent"],
    ["change-on-year", 1.5, "persons per vacancy", "fi", "+1,5 työtöntä / avoin työpaikka"],
    ["index", 94.26, "persons", "fi", "94,3"],
    ["seasonally-adjusted", 13498.2, "persons", "en", "13,498 people"]
  ];
  test.each(cases)("%s %d %s %s", (view, value, unit, locale, text) => {
    expect(plain(formatViewValue(view, value, unit, locale))).toBe(text);
  });

  test("which stands beside its axis", () => {
    expect(viewUnit("index", "percent", "sv")).toBe("mars 2021 = 100");
    expect(viewUnit("lines", "percent of labour force", "en")).toBe("% of the labour force");
  });
});

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

  test("says when there is nothing to see", () => {
    expect(viewAltText({...picture, points: [{month: "2021-03", value: null}]}, "fi")).toMatch(/ei voida näyttää/);
    expect(gapAltText(estimate({points: []}), share, salo, "sv")).toMatch(/kan inte visas/);
  });
});

test("the picture of a gap tells its extremes and how often it leaves the band after the start", () => {
  const effects = [-3, 0.2, 1.4, -1.4, 0.9];
  const points = effects.map((effect, i) => ({month: `2021-0${i + 2}` as "2021-02", effect, comparison: 9, band: 1.3}));
  expect(inAll((locale) => gapAltText(estimate({points}), share, salo, locale))).toEqual([
    "Viivakuvio: työttömien osuus työvoimasta, Salon seudun ero painotettuun vertailuun, helmikuu 2021 – kesäkuu 2021. Nollan ympärillä on harmaa alue, joka näyttää tavallisen vaihtelun. Ero oli suurin huhtikuussa 2021 (+1,4 prosenttiyksikköä) ja pienin helmikuussa 2021 (−3,0 prosenttiyksikköä). Kokeilun kuukausia on kuviossa 4; harmaan alueen ulkopuolella niistä on 2. Samat luvut ovat taulukossa.",
    "Linjediagram: andelen arbetslösa av arbetskraften i Saloregionen, skillnad mot den viktade jämförelsen, februari 2021 – juni 2021. Kring noll finns ett grått fält som visar den vanliga variationen. Skillnaden var störst i april 2021 (+1,4 procentenheter) och minst i februari 2021 (−3,0 procentenheter). Diagrammet har 4 försöksmånader; av dem ligger 2 utanför det grå fältet. Samma siffror finns i tabellen.",
    "Line chart: unemployed share of the labour force in the Salo region, gap to the weighted comparison, February 2021 – June 2021. A grey area around zero shows the usual variation. The gap was highest in April 2021 (+1.4 percentage points) and lowest in February 2021 (−3.0 percentage points). Of the 4 pilot months shown, 2 lie outside the grey area. The same figures are in the table."
  ]);
});
