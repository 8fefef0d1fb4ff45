import {describe, expect, test} from "vitest";
import {addressLocale, municipalitySlug, pageAddress, pageAddresses, withBase} from "../../../src/i18n/addresses.ts";
import type {Page} from "../../../src/model/pages/page.ts";
import {places} from "./samples.ts";

const espooShare = {area: "espoo", indicator: "unemployed-share"} as const;

describe("every page has the address that was promised", () => {
  const promised: [Page, string, string, string][] = [
    [{kind: "front"}, "/", "/sv/", "/en/"],
    [{kind: "areas"}, "/alueet/", "/sv/omraden/", "/en/areas/"],
    [{kind: "indicators"}, "/mittarit/", "/sv/matt/", "/en/indicators/"],
    [{kind: "municipalities"}, "/kunnat/", "/sv/kommuner/", "/en/municipalities/"],
    [{kind: "area", area: "espoo"}, "/alueet/espoo/", "/sv/omraden/espoo/", "/en/areas/espoo/"],
    [
      {kind: "chart", ...espooShare},
      "/alueet/espoo/unemployed-share/",
      "/sv/omraden/espoo/unemployed-share/",
      "/en/areas/espoo/unemployed-share/"
    ],
    [
      {kind: "indicator", indicator: "vacancies"},
      "/mittarit/vacancies/",
      "/sv/matt/vacancies/",
      "/en/indicators/vacancies/"
    ],
    [
      {kind: "municipality", code: "KU049", name: "Espoo"},
      "/kunnat/049-espoo/",
      "/sv/kommuner/049-espoo/",
      "/en/municipalities/049-espoo/"
    ],
    [{kind: "methods"}, "/menetelmat/", "/sv/metoder/", "/en/methods/"],
    [{kind: "data"}, "/aineistot/", "/sv/data/", "/en/data/"],
    [{kind: "embedding"}, "/upottaminen/", "/sv/inbaddning/", "/en/embedding/"],
    [{kind: "changes"}, "/muutokset/", "/sv/andringar/", "/en/changes/"],
    [{kind: "accessibility"}, "/saavutettavuus/", "/sv/tillganglighet/", "/en/accessibility/"],
    [{kind: "about"}, "/tietoja/", "/sv/om/", "/en/about/"]
  ];
  test.each(promised)("%o", (page, fi, sv, en) => {
    expect(pageAddresses(page)).toEqual({fi, sv, en});
  });
});

describe("the base of the site stands before every address", () => {
  test.each(["/pilots", "/pilots/"])("%s", (base) => {
    expect(pageAddress({kind: "front"}, "fi", base)).toBe("/pilots/");
    expect(pageAddress({kind: "area", area: "oulu"}, "sv", base)).toBe("/pilots/sv/omraden/oulu/");
    expect(withBase("/data/observations.csv", base)).toBe("/pilots/data/observations.csv");
  });

  test("a site at the root of its host has none", () => {
    expect(withBase("/data/observations.csv", "/")).toBe("/data/observations.csv");
  });
});

describe("the address of a municipality is plain letters", () => {
  test.each([
    ["KU992", "Äänekoski", "992-aanekoski"],
    ["KU508", "Mänttä-Vilppula", "508-mantta-vilppula"],
    ["KU284", "Koski Tl", "284-koski-tl"],
    ["KU941", "Vårdö", "941-vardo"],
    ["KU478", "Maarianhamina", "478-maarianhamina"]
  ])("%s %s", (code, name, slug) => {
    expect(municipalitySlug(code, name)).toBe(slug);
  });

  test("no two share one", () => {
    const slugs = places("municipalities").map(({id, name}) => municipalitySlug(id, name.fi));
    expect(slugs).toHaveLength(309);
    expect(new Set(slugs).size).toBe(309);
    expect(slugs.filter((slug) => !/^\d{3}(-[a-z]+)+$/.test(slug))).toEqual([]);
  });
});

test("an address tells the language of its page, and Finnish ones need no mark", () => {
  expect(addressLocale("/alueet/espoo/")).toBe("fi");
  expect(addressLocale("/")).toBe("fi");
  expect(addressLocale("/sv/omraden/espoo/")).toBe("sv");
  expect(addressLocale("/en/")).toBe("en");
  expect(addressLocale("/embed/en/espoo/unemployed/")).toBe("en");
  expect(addressLocale("/embed/fi/espoo/unemployed/")).toBe("fi");
});
