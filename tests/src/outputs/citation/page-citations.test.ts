import {describe, expect, test} from "vitest";
import type {PilotArea} from "../../../../src/model/areas.ts";
import {locales} from "../../../../src/model/languages.ts";
import {
  areaCitation,
  chartCitation,
  dataCitation,
  indicatorCitation
} from "../../../../src/outputs/citation/page-citations.ts";
import {coverage, espoo} from "../../i18n/samples.ts";

const place = {origin: new URL("https://statistics.example"), base: "/kuntakokeilut/"};
const area = {...espoo, municipalities: ["KU049"]} as unknown as PilotArea;

describe("a reference to a chart", () => {
  const citation = chartCitation(
    coverage("unemployed-share", {vintages: ["2022-03-22", "2025-02-25"]}),
    area,
    "sv",
    place
  );

  test("has the title and the address of its page", () => {
    expect(citation.title).toBe("Andelen arbetslösa av arbetskraften: Esbo och kommuner utan försök");
    expect(citation.address).toBe("https://statistics.example/kuntakokeilut/sv/omraden/espoo/unemployed-share/");
  });

  test("is to the newest vintage on which its figures rest, by area and indicator", () => {
    expect(citation).toMatchObject({id: "espoo-unemployed-share", vintage: "2025-02-25", locale: "sv"});
  });

  test("is to no figures without a vintage", () => {
    expect(() => chartCitation(coverage("unemployed-share", {vintages: []}), area, "fi", place)).toThrow(
      "expected figures of at least one vintage"
    );
  });
});

test("a reference to an area says that it is to all its indicators, and leads to its page", () => {
  const citations = locales.map((locale) => areaCitation(area, "2025-02-25", locale, place));
  expect(citations.map(({id, vintage}) => [id, vintage])).toEqual(locales.map(() => ["espoo", "2025-02-25"]));
  expect(citations.map(({title}) => title)).toEqual([
    "Espoo, kaikki mittarit",
    "Esbo, alla mått",
    "Espoo, all indicators"
  ]);
  expect(citations.map(({address}) => address)).toEqual([
    "https://statistics.example/kuntakokeilut/alueet/espoo/",
    "https://statistics.example/kuntakokeilut/sv/omraden/espoo/",
    "https://statistics.example/kuntakokeilut/en/areas/espoo/"
  ]);
});

test("a reference to an indicator is to the vintage of its own figures", () => {
  expect(indicatorCitation(coverage("unemployed-share", {vintages: ["2023-11-21"]}), "en", place)).toEqual({
    id: "unemployed-share",
    title: "Unemployed share of the labour force",
    address: "https://statistics.example/kuntakokeilut/en/indicators/unemployed-share/",
    vintage: "2023-11-21",
    locale: "en"
  });
});

test("a reference to all the data leads to the page of the data, wherever the site lies", () => {
  const root = {origin: new URL("https://statistics.example"), base: "/"};
  const addresses = locales.map((locale) => dataCitation("2025-02-25", locale, root).address);
  expect(addresses).toEqual([
    "https://statistics.example/aineistot/",
    "https://statistics.example/sv/data/",
    "https://statistics.example/en/data/"
  ]);
  expect(dataCitation("2025-02-25", "en", place)).toMatchObject({
    id: "data",
    address: "https://statistics.example/kuntakokeilut/en/data/",
    vintage: "2025-02-25"
  });
});
