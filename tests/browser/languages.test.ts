import {describe, expect} from "vitest";
import {area} from "./addresses.ts";
import {test} from "./browser-test.ts";

const pages = [
  {fi: "/", sv: "/sv/", en: "/en/"},
  {fi: `/alueet/${area}/`, sv: `/sv/omraden/${area}/`, en: `/en/areas/${area}/`},
  {fi: `/alueet/${area}/unemployed/`, sv: `/sv/omraden/${area}/unemployed/`, en: `/en/areas/${area}/unemployed/`},
  {fi: "/mittarit/unemployed/", sv: "/sv/matt/unemployed/", en: "/en/indicators/unemployed/"}
];

const switches = pages.flatMap((addresses) =>
  (["fi", "sv", "en"] as const).flatMap((from) =>
    (["fi", "sv", "en"] as const)
      .filter((to) => to !== from)
      .map((to) => ({from: addresses[from], language: to, to: addresses[to]}))
  )
);

describe("the language switch", () => {
  test.for(switches)("leads from $from to $to", async ({from, language, to}, {open}) => {
    const {page} = await open(from);
    await page.locator(`nav a[hreflang=${language}]`).first().click();
    await page.waitForURL(`**${to}`);
    expect(new URL(page.url()).pathname).toBe(to);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
  });
});
