import {expect, test} from "vitest";
import {inEach, locales} from "../../../src/model/languages.ts";

test("the same is said in every language, in its own way", () => {
  const said = inEach((locale) => `in ${locale}`);
  expect(Object.keys(said)).toEqual([...locales]);
  expect(locales.map((locale) => said[locale])).toEqual(locales.map((locale) => `in ${locale}`));
});
