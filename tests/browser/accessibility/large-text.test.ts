import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {test} from "../browser-test.ts";
import {wakeReaders} from "../reading/reading-test.ts";
import {actions, unfoldAll} from "./axe-violations.ts";

const addresses = [
  ...["/", "/sv/", "/en/areas/espoo/", "/sv/omraden/etela-pohjanmaa/", "/alueet/espoo/unemployed/"],
  ...["/sv/matt/unemployed-share/", "/en/indicators/", "/sv/kommuner/507-mantyharju/", "/kunnat/", "/menetelmat/"],
  ...[
    "/embed/fi/espoo/unemployed/",
    "/embed/sv/espoo/unemployed-share/last-24/",
    "/sv/nowhere/",
    "/sv/data/",
    "/en/data/files/",
    "/sv/andringar/",
    "/saavutettavuus/",
    "/tietoja/",
    "/sv/inbaddning/"
  ]
];

/** As much space between lines, paragraphs, letters and words as readers may ask for (WCAG 1.4.12). */
const spacing =
  "* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}" +
  "p {margin-block-end: 2em !important}";

describe.each(addresses)("%s with everything unfolded does not reach out of the page", (address) => {
  test("zoomed to 400 % of a window of 1280 pixels, or in twice the text", async ({open}) => {
    const {page} = await open(address, {viewport: {width: 320, height: 256}});
    for (const action of actions) {
      await unfoldAll(page, action);
      expect(await excessOf(page), action).toEqual([]);
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    for (const width of [320, 640, 1280]) {
      await page.setViewportSize({width, height: 800});
      for (const action of actions) {
        await unfoldAll(page, action);
        expect(await excessOf(page), `${width} pixels, ${action}`).toEqual([]);
      }
    }
  });

  test.for([360, 1280])("with wide spacing at %i pixels, and cuts nothing off", async (width, {open}) => {
    const {page} = await open(address, {viewport: {width, height: 800}});
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    for (const action of actions) {
      await unfoldAll(page, action);
      expect(await excessOf(page), action).toEqual([]);
      expect(await page.evaluate(cutTexts), action).toEqual([]);
    }
  });
});

describe("in forced colours", () => {
  test.for(["light", "dark"] as const)(
    "names on the map have the colour of text in a %s scheme",
    async (colorScheme, {open}) => {
      const {page} = await open("/", {forcedColors: "active", colorScheme});
      const [name, text] = await page.evaluate(() => {
        const label = document.querySelector("svg.map .map-names text") as Element;
        return [getComputedStyle(label).fill, getComputedStyle(document.body).color];
      });
      expect(name).toBe(text);
    }
  );

  test.for(addresses)("letters of drawings on %s stand out from the ground, light or dark", async (address, {open}) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const {page} = await open(address, {forcedColors: "active", colorScheme});
      expect(await page.evaluate(faintLetters), colorScheme).toEqual([]);
    }
  });

  test("the row that is read and its box keep their edges", async ({open}) => {
    const {page} = await open("/menetelmat/", {forcedColors: "active"});
    const figure = page.locator("figure#all-areas");
    await wakeReaders(page);
    await figure.locator(".reading-pad").focus();
    await page.keyboard.press("ArrowDown");
    const row = figure.locator("svg:visible g.reading rect");
    const edge = await row.evaluate((rect) => getComputedStyle(rect).stroke);
    const box = await figure.locator(".readout").evaluate((part) => getComputedStyle(part).borderTopColor);
    const text = await page.evaluate(() => getComputedStyle(document.body).color);
    expect([edge, box]).toEqual([text, text]);
  });

  test("the marks that explain the picture of an area's drift keep their ground", async ({open}) => {
    const {page} = await open("/alueet/espoo/", {forcedColors: "active"});
    const ground = await page
      .locator(".drift-gap")
      .evaluate((mark) => getComputedStyle(mark, "::before").backgroundColor);
    expect(ground).not.toBe("rgba(0, 0, 0, 0)");
  });
});

/** What makes the page wider than the window. */
function excessOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const parts = [...document.querySelectorAll("body *:not([class$=-room] *)")];
    const wide = parts.filter((part) => part.getBoundingClientRect().right > room + 1).slice(0, 8);
    return [`${document.documentElement.scrollWidth} of ${room}`, ...wide.map((part) => part.outerHTML.slice(0, 80))];
  });
}

/** Runs in the page: letters of drawings with less than the contrast of text, 4.5 to 1, to the sign or page they are on. */
function faintLetters(): string[] {
  const brightness = (color: string) => {
    const [r = 0, g = 0, b = 0] = [...color.matchAll(/[\d.]+/g)].map(([part]) => Number(part) / 255);
    const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "Canvas";
  const page = brightness(getComputedStyle(probe).color);
  const groundOf = (text: Element): number => {
    const {left, right, top, bottom} = text.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const sign = [...(text.closest("svg")?.querySelectorAll("rect") ?? [])].findLast((rect) => {
      const box = rect.getBoundingClientRect();
      const isOver = box.left < x && x < box.right && box.top < y && y < box.bottom;
      return isOver && box.width < 40 && getComputedStyle(rect).fill !== "none";
    });
    return sign ? brightness(getComputedStyle(sign).fill) : page;
  };
  const letters = [...document.querySelectorAll("svg text")].filter((text) => text.getClientRects().length > 0);
  return letters
    .filter((text) => {
      const [low = 0, high = 0] = [brightness(getComputedStyle(text).fill), groundOf(text)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05) < 4.5;
    })
    .map((text) => `${text.textContent} ${getComputedStyle(text).fill}`);
}

/** Runs in the page: parts that hide some of their text. */
function cutTexts(): string[] {
  const parts = [...document.querySelectorAll<HTMLElement>("body *:not(.unseen)")];
  return parts
    .filter((part) => ["hidden", "clip"].includes(getComputedStyle(part).overflowX))
    .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
    .map((part) => part.outerHTML.slice(0, 80));
}
