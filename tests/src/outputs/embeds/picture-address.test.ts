import {expect, test} from "vitest";
import {locales} from "../../../../src/model/languages.ts";
import {pictureAddress} from "../../../../src/outputs/embeds/picture-address.ts";

const espoo = {area: "espoo", indicator: "unemployed-share"} as const;

test.each(["/kuntakokeilut/", "/kuntakokeilut"])(
  "a picture has a whole address in each language, below the base %s",
  (base) => {
    const place = {origin: new URL("https://statistics.example/elsewhere/"), base};
    expect(locales.map((locale) => pictureAddress(espoo, locale, place))).toEqual([
      "https://statistics.example/kuntakokeilut/charts/fi/espoo/unemployed-share.png",
      "https://statistics.example/kuntakokeilut/charts/sv/espoo/unemployed-share.png",
      "https://statistics.example/kuntakokeilut/charts/en/espoo/unemployed-share.png"
    ]);
  }
);

test("the picture of all areas lies beside those of areas, at the root of a host too", () => {
  const place = {origin: new URL("https://statistics.example"), base: "/"};
  expect(pictureAddress({area: "all-areas", indicator: "vacancies"}, "fi", place)).toBe(
    "https://statistics.example/charts/fi/all-areas/vacancies.png"
  );
});
