import {describe, expect, test} from "vitest";
import {similarityWords} from "../../../../../src/i18n/sentences.ts";
import type {SimilarMunicipality} from "../../../../../src/model/comparisons/comparisons.ts";
import {locales} from "../../../../../src/model/languages.ts";

const area: SimilarMunicipality["features"] = {
  "recent share": 8,
  "long share": 10,
  change: -1,
  seasonality: 0.2,
  size: 10
};

function municipality(differences: Partial<SimilarMunicipality["differences"]>, change = -1): SimilarMunicipality {
  const none = {"recent share": 0, "long share": 0, change: 0, seasonality: 0, size: 0};
  return {code: "KU286", distance: 1, features: {...area, change}, differences: {...none, ...differences}};
}

test("a municipality is described feature by feature, the shares together where the same holds of both", () => {
  const similar = municipality(
    {"recent share": 0.1, "long share": -0.2, seasonality: 0.9, size: -1.6, change: 0.3},
    -0.7
  );
  expect(locales.map((locale) => similarityWords(area, similar, locale))).toEqual([
    "Työttömien osuus lähes sama, osuus laski hieman hitaammin, kausivaihtelu suurempi ja työvoima selvästi pienempi.",
    "Andelen arbetslösa nästan densamma, andelen minskade något långsammare, säsongvariationen större och arbetskraften klart mindre.",
    "Unemployed share almost the same, share fell slightly more slowly, seasonal swing stronger and labour force clearly smaller."
  ]);
});

test("shares that lie apart are named apart", () => {
  const similar = municipality({"recent share": 0.4, "long share": -0.4});
  expect(locales.map((locale) => similarityWords(area, similar, locale).split(",").slice(0, 2))).toEqual([
    ["Osuus vuonna ennen koronaa hieman suurempi", " osuus viitenä vuonna ennen koronaa hieman pienempi"],
    ["Andelen året före coronan något högre", " andelen fem år före coronan något lägre"],
    ["Share in the year before COVID slightly higher", " share over the five years before COVID slightly lower"]
  ]);
});

describe("the degree of a difference in standard deviations", () => {
  const degrees: [difference: number, words: string][] = [
    [0.24, "työvoima lähes sama"],
    [0.25, "työvoima hieman suurempi"],
    [0.75, "työvoima suurempi"],
    [-1.49, "työvoima pienempi"],
    [1.5, "työvoima selvästi suurempi"]
  ];
  test.each(degrees)("%d", (difference, words) => {
    expect(similarityWords(area, municipality({size: difference}), "fi")).toContain(`${words}.`);
  });
});

describe("how the share changed follows from both changes", () => {
  const changes: [area: number, municipality: number, words: string][] = [
    [-1, -2, "share fell faster"],
    [-2, -1, "share fell more slowly"],
    [1, 2, "share rose faster"],
    [2, 1, "share rose more slowly"],
    [-0.5, 0.5, "share rose while the area’s fell"],
    [0.5, -0.5, "share fell while the area’s rose"]
  ];
  test.each(changes)("area %d, municipality %d", (ofArea, ofMunicipality, words) => {
    const similar = municipality({change: ofMunicipality - ofArea}, ofMunicipality);
    expect(similarityWords({...area, change: ofArea}, similar, "en")).toContain(`, ${words}, `);
  });
  test("and is almost the same where they hardly differ, whatever the signs", () => {
    expect(similarityWords({...area, change: -0.01}, municipality({change: 0.1}, 0.01), "en")).toContain(
      "change of the share almost the same"
    );
  });
});
