import {readFileSync} from "node:fs";
import {brotliCompressSync} from "node:zlib";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {placeIndex} from "../../../src/i18n/place-index.ts";
import {formerMunicipalities} from "../../../src/i18n/places/former.ts";
import {locales} from "../../../src/model/languages.ts";
import {mostShown} from "../../../src/model/pages/place-index.ts";
import {referencePlaces} from "../client/reference-places.ts";

const places = referencePlaces();

describe.each(locales)("the index of places in %s", (locale) => {
  const index = placeIndex(places, locale, "/statistics/");

  test("holds 25 areas and 309 municipalities, the most populous first", () => {
    expect(index.areas.length).toBe(25);
    expect(index.municipalities.length).toBe(309);
    const [helsinki, espoo] = index.municipalities;
    expect(helsinki?.href).toMatch(/\/091-helsinki\/$/);
    expect(espoo?.href).toMatch(/\/049-espoo\/$/);
  });

  test("weighs at most 15 kB compressed", () => {
    expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThanOrEqual(15_000);
  });

  test("leads to addresses below the base of the site, in its language", () => {
    const prefix = {fi: "/statistics/", sv: "/statistics/sv/", en: "/statistics/en/"}[locale];
    const hrefs = [...index.areas, ...index.municipalities].map(({href}) => href);
    expect(hrefs.filter((href) => !href.startsWith(prefix))).toEqual([]);
    expect(new Set(hrefs).size).toBe(334);
  });

  test("points 118 municipalities to the area that lists them", () => {
    const inAreas = index.municipalities.filter(({area}) => area !== undefined);
    expect(inAreas.length).toBe(118);
    const tampere = index.municipalities.find(({href}) => href.endsWith("/837-tampere/"));
    expect(index.areas[tampere?.area ?? -1]?.href).toMatch(/\/pirkanmaa\/$/);
  });

  test("has a sentence for every number of suggestions", () => {
    expect(index.words.found.length).toBe(mostShown.areas + mostShown.municipalities + mostShown.topics + 1);
    expect(new Set(index.words.found).size).toBe(index.words.found.length);
  });
});

test("every merger that the project records is among the former municipalities", () => {
  type Row = Readonly<Record<string, string>>;
  const {data} = Papa.parse<Row>(readFileSync("data/reference/municipality-changes.csv", "utf8"), {
    header: true,
    skipEmptyLines: true
  });
  expect(data.length).toBeGreaterThan(0);
  for (const {code, heir = ""} of data) {
    const name = places.municipalities.find((one) => one.code === code)?.name.fi;
    expect(formerMunicipalities(heir).map(([former]) => former)).toContain(name);
  }
});

test("former municipalities name an heir that exists", () => {
  const heirs = places.municipalities.filter(({code}) => formerMunicipalities(code).length > 0);
  expect(heirs.flatMap(({code}) => formerMunicipalities(code)).length).toBeGreaterThan(100);
  expect(formerMunicipalities("KU286").map(([name]) => name)).toEqual([
    "Anjalankoski",
    "Elimäki",
    "Elimä",
    "Jaala",
    "Kuusankoski",
    "Valkeala"
  ]);
});
