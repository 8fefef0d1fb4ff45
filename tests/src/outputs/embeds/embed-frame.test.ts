import {describe, expect, test} from "vitest";
import {embedContent} from "../../../../src/figures/content/embed-content.ts";
import {embedHeight} from "../../../../src/figures/content/embed-height.ts";
import {locales} from "../../../../src/model/languages.ts";
import type {Embed} from "../../../../src/model/pages/embeds.ts";
import {chartAddress, embedFrame} from "../../../../src/outputs/embeds/embed-frame.ts";
import {madeUpSource} from "../../charts/made-up-embed-source.ts";

const source = madeUpSource([9, 8, 9, 8, 9]);
const place = {origin: new URL("https://statistics.example"), base: "/kuntakokeilut/"};
const embed: Embed = {area: "espoo", indicator: "unemployed-share", period: "all"};

describe("the frame of a chart", () => {
  test("leads to the chart in the language, without a fragment where the theme is the reader's", () => {
    expect(locales.map((locale) => embedFrame(embed, source, locale, place).address)).toEqual([
      "https://statistics.example/kuntakokeilut/embed/fi/espoo/unemployed-share/",
      "https://statistics.example/kuntakokeilut/embed/sv/espoo/unemployed-share/",
      "https://statistics.example/kuntakokeilut/embed/en/espoo/unemployed-share/"
    ]);
  });

  test("leads to its months and its theme where these are chosen", () => {
    expect(embedFrame({...embed, period: "last-24"}, source, "sv", place, {theme: "dark"}).address).toBe(
      "https://statistics.example/kuntakokeilut/embed/sv/espoo/unemployed-share/last-24/#dark"
    );
  });

  test("is called after indicator, area, months and site", () => {
    expect(embedFrame(embed, source, "en", place).title).toBe(
      "Unemployed share of the labour force: Espoo with comparison municipalities – Kuntakokeilut"
    );
    expect(embedFrame({...embed, period: "last-24"}, source, "en", place).title).toBe(
      "Unemployed share of the labour force: Espoo with comparison municipalities, the latest 24 months – Kuntakokeilut"
    );
  });

  // What a height is made of is tested beside it; here, that the frame has that of what it shows.
  test("is as high as what it shows needs, below the short address of the page of the chart", () => {
    const content = embedContent(source, "last-24", "fi");
    const shown = "statistics.example/kuntakokeilut/alueet/espoo/unemployed-share";
    const {height, heights} = embedFrame({...embed, period: "last-24"}, source, "fi", place);
    expect(height).toBe(embedHeight(content, shown, "fi"));
    expect(heights).toEqual({
      300: embedHeight(content, shown, "fi", 300),
      480: embedHeight(content, shown, "fi", 480),
      640: embedHeight(content, shown, "fi", 640),
      800: embedHeight(content, shown, "fi", 800),
      1000: embedHeight(content, shown, "fi", 1000)
    });
  });

  test("is lower where it shows less, and never lower than its look needs at any width", () => {
    const {looks} = embedFrame(embed, source, "sv", place);
    expect(looks.tile.height).toBeLessThan(looks.compact.height);
    expect(looks.compact.height).toBeLessThan(looks.full.height);
    for (const {height, heights, fluidHeight} of Object.values(looks)) {
      expect(height).toBeGreaterThanOrEqual(Math.max(...Object.values(heights)));
      expect(fluidHeight).toMatch(/^(calc\(.*100cqw.*\)|\d+px)$/);
    }
    expect(embedFrame(embed, source, "sv", place, {look: "tile"})).toMatchObject({
      ...looks.tile,
      address: "https://statistics.example/kuntakokeilut/embed/sv/espoo/unemployed-share/#tile"
    });
  });

  test("needs no more height in a wider column, and at least the most that a narrow one needs without a width", () => {
    const {height, heights} = embedFrame(embed, source, "en", place);
    expect(height).toBeGreaterThanOrEqual(Math.max(...Object.values(heights)));
    expect(height % 10).toBe(0);
  });
});

test("the page of a chart has a whole address, whatever months a frame of it shows", () => {
  expect(locales.map((locale) => chartAddress({area: "espoo", indicator: "vacancies"}, locale, place))).toEqual([
    "https://statistics.example/kuntakokeilut/alueet/espoo/vacancies/",
    "https://statistics.example/kuntakokeilut/sv/omraden/espoo/vacancies/",
    "https://statistics.example/kuntakokeilut/en/areas/espoo/vacancies/"
  ]);
});
