import {describe, expect, test} from "vitest";
import type {Place} from "../../../../src/i18n/places.ts";
import {chartAltText} from "../../../../src/i18n/sentences.ts";
import type {ChartLine} from "../../../../src/model/pages/pages.ts";
import {named} from "../../../named.ts";
import {coverage, espoo, inAll, point} from "../samples.ts";

const vantaaKerava: Place = {
  id: "vantaa-kerava",
  name: named("Vantaa ja Kerava", "Vanda och Kervo", "Vantaa and Kerava")
};

describe("the picture in words", () => {
  const months = {first: "2021-03", last: "2021-06"} as const;
  const lines: ChartLine[] = [
    {id: "rest", points: [point("2021-03", 1), point("2021-04", 99), point("2021-05", 50), point("2021-06", 50)]},
    {
      id: "area",
      points: [point("2021-03", 12.5), point("2021-04", null), point("2021-05", 10.1), point("2021-06", 12.5)]
    }
  ];

  test("has the months, the first highest and the lowest value of the area", () => {
    expect(inAll((locale) => chartAltText(lines, coverage("unemployed-share", months), vantaaKerava, locale))).toEqual([
      "Viivakuvio: työttömien osuus työvoimasta Vantaalla ja Keravalla sekä kunnissa ilman kokeilua, maaliskuu 2021 – kesäkuu 2021. Alueen luku oli suurin maaliskuussa 2021 (12,5 %) ja pienin toukokuussa 2021 (10,1 %). Samat luvut ovat taulukossa.",
      "Linjediagram: andelen arbetslösa av arbetskraften i Vanda och Kervo samt i kommuner utan försök, mars 2021 – juni 2021. Områdets siffra var störst i mars 2021 (12,5 %) och minst i maj 2021 (10,1 %). Samma siffror finns i tabellen.",
      "Line chart: unemployed share of the labour force in Vantaa and Kerava, and in municipalities without a pilot, March 2021 – June 2021. The area’s figure was highest in March 2021 (12.5%) and lowest in May 2021 (10.1%). The same figures are in the table."
    ]);
  });

  test("of a count shows the area alone", () => {
    expect(chartAltText(lines, coverage("jobseekers", months), espoo, "en")).toMatch(
      /^Line chart: all jobseekers in Espoo, March/
    );
  });

  test("without a value says so", () => {
    const empty: ChartLine[] = [{id: "area", points: [point("2021-03", null)]}];
    expect(chartAltText(empty, coverage("vacancies"), espoo, "en")).toBe(
      "This indicator cannot be shown for Espoo: the figures are confidential, too uncertain or missing."
    );
  });
});
