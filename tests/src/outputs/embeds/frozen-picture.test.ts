import {expect, test} from "vitest";
import {locales} from "../../../../src/model/languages.ts";
import {frozenPicture} from "../../../../src/outputs/embeds/frozen-picture.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";

const source = madeUpSource([9, 8, 9, 8, 9]);
const place = {origin: new URL("https://statistics.example"), base: "/kuntakokeilut/"};
const embed = {area: "espoo", indicator: "unemployed-share"} as const;
const frozen = (locale: (typeof locales)[number]) => frozenPicture(embed, source, "2025-02-05", locale, place);

test("picture and figures of a vintage lie beside each other, in each language", () => {
  expect(locales.map((locale) => [frozen(locale).picture, frozen(locale).figures.address])).toEqual(
    ["fi", "sv", "en"].map((folder) => {
      const stem = `https://statistics.example/kuntakokeilut/vintages/2025-02-05/${folder}/espoo/unemployed-share`;
      return [`${stem}.svg`, `${stem}.csv`];
    })
  );
});

test("it says of which day it is, in the words of the language", () => {
  expect(locales.map((locale) => frozen(locale).version.replaceAll("\u00a0", " "))).toEqual([
    "Aineistoversio 5.2.2025",
    "Materialversion från den 5 februari 2025",
    "Data as of 5 February 2025"
  ]);
  expect(locales.map((locale) => frozen(locale).figures.label)).toEqual([
    "Luvut (CSV)",
    "Siffrorna (CSV)",
    "Figures (CSV)"
  ]);
});

test("it has the size of pictures, the title and the page of its chart, and the terms", () => {
  expect(frozen("en")).toMatchObject({
    size: {width: 1200, height: 630},
    title: "Unemployed share of the labour force: Espoo with comparison municipalities",
    page: "https://statistics.example/kuntakokeilut/en/areas/espoo/unemployed-share/",
    terms: "Kuntakokeilut, CC BY 4.0",
    locale: "en"
  });
});

test("what it shows is told without the table, which is not beside it", () => {
  const {altText} = frozen("en");
  expect(altText).toMatch(/^Line chart/);
  expect(altText).toContain("Espoo");
  expect(altText).not.toContain("table");
});
