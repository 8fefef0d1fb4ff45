import {brotliCompressSync} from "node:zlib";
import type {FrameLocator} from "playwright-core";
import {describe, expect} from "vitest";
import {axeViolations} from "../accessibility/axe-violations.ts";
import {lookOf, test} from "./embedded.ts";

const stems = [
  "fi/pirkanmaa/unemployed-share",
  "sv/etela-pohjanmaa/foreign-unemployed-share",
  "en/vantaa-kerava/vacancies"
];
const looks = ["full", "compact", "tile"] as const;
/** On both sides of every width from which frames are given another height. */
const widths = [280, 320, 339, 340, 399, 400, 447, 448, 480, 559, 560, 719, 720, 800, 899, 900, 1049, 1050, 1200];

describe("the code gives a frame the height that each width needs, without any script", () => {
  test.for(stems.flatMap((stem) => looks.map((look) => ({stem, look}))))(
    "$stem, $look",
    {timeout: 60_000},
    async ({stem, look}, {show}) => {
      const {page, frame} = await show(lookOf(stem, look), {
        javaScriptEnabled: false,
        viewport: {width: 296, height: 800}
      });
      await frame().locator(".drawing").waitFor();
      const heights: number[] = [];
      for (const width of widths) {
        await page.setViewportSize({width: width + 16, height: 800});
        await expect
          .poll(() =>
            frame()
              .locator("html")
              .evaluate(() => innerWidth)
          )
          .toBe(width);
        await expect.poll(() => excessOf(frame()), {message: `at ${width}`}).toBeLessThanOrEqual(0);
        heights.push(Math.round((await frame().owner().boundingBox())?.height ?? 0));
      }
      expect(new Set(heights).size).toBeGreaterThan(1);
    }
  );

  test("also in rooms that are as wide as what they hold, and beside others", async ({show}) => {
    const code = lookOf(stems[0] ?? "", "tile");
    const {page} = await show(
      `<table><tr><td>${code}</td></tr></table><div style="float:left">${code}</div>` +
        `<div style="clear:both;display:flex;inline-size:260px"><p>x</p>${code}</div>`,
      {javaScriptEnabled: false, viewport: {width: 900, height: 800}}
    );
    const boxes = await Promise.all([0, 1, 2].map((number) => page.locator("iframe").nth(number).boundingBox()));
    expect(boxes.map((box) => box?.width)).toEqual([300, 300, expect.closeTo(250, -1)]);
    for (const box of boxes) expect(box?.height).toBeGreaterThan(200);
  });

  test("and the line that fits frames to their content still does", async ({show}) => {
    const {frame} = await show(
      `${lookOf(stems[0] ?? "", "full")}<script async src="{site}/embed/v1/resize.js"></script>`
    );
    await expect.poll(() => roomLeft(frame())).toBe(0);
    await frame().locator("summary").click();
    await expect.poll(() => roomLeft(frame())).toBe(0);
  });
});

describe("a compact frame", () => {
  test("shows title, drawing, table and source, and nothing else", async ({show}) => {
    const {frame} = await show(lookOf("en/vantaa-kerava/vacancies", "compact"), {javaScriptEnabled: false});
    await frame().locator(".drawing").waitFor();
    const shown = await shownParts(frame());
    expect(shown).toEqual(["h1", ".months", ".drawing", "details", "footer .note", "footer .note"]);
    expect(await frame().locator("footer").innerText()).toMatch(/Statistics Finland.*CC BY 4\.0/s);
  });

  test("keeps its words above the drawing where a whole chart has them beside", async ({show}) => {
    const {frame} = await show(lookOf("en/vantaa-kerava/vacancies", "compact"), {viewport: {width: 1100, height: 800}});
    const [title, drawing] = [
      await frame().locator("h1").boundingBox(),
      await frame().locator(".drawing").boundingBox()
    ];
    expect((title?.y ?? 0) + (title?.height ?? 0)).toBeLessThan(drawing?.y ?? 0);
  });
});

describe("a tile", () => {
  test.for(stems)("of %s shows one number, the one sentence that holds it, and a small line", async (stem, {show}) => {
    const {frame} = await show(lookOf(stem, "tile"), {javaScriptEnabled: false, viewport: {width: 336, height: 800}});
    await frame().locator(".number").waitFor();
    expect(await shownParts(frame())).toEqual([
      "h1",
      ".months",
      ".number",
      ".sentence",
      ".drawing",
      "footer .note",
      "footer .note"
    ]);
    const number = /^[\d\s.,]+/.exec(await frame().locator(".number").innerText())?.[0].trim() ?? "";
    const sentence = await frame().locator(".sentence").innerText();
    expect(sentence).toContain(number);
    expect(sentence.trim().match(/\.(\s|$)/g)?.length).toBe(1);
    const drawn = await frame()
      .locator(".drawing :is(path, text, line)")
      .evaluateAll((all) =>
        all.filter((one) => getComputedStyle(one).display !== "none").map((one) => one.getAttribute("stroke"))
      );
    expect(new Set(drawn)).toEqual(new Set(["var(--area)"]));
    expect((await frame().locator(".drawing").boundingBox())?.height).toBeLessThan(150);
  });

  test.for(stems)("of %s weighs at most 4 KB in what it shows", async (stem, {show}) => {
    const {frame} = await show(lookOf(stem, "tile"), {javaScriptEnabled: false});
    await frame().locator(".number").waitFor();
    const html = await frame()
      .locator("main")
      .evaluate((main) => {
        const copy = main.cloneNode(true) as Element;
        const [own, copied] = [main, copy].map((root) => [...root.querySelectorAll("*")]);
        own?.forEach((element, i) => {
          if (getComputedStyle(element).display === "none") copied?.[i]?.remove();
        });
        return copy.outerHTML;
      });
    expect(html).toContain("var(--area)");
    expect(html).not.toContain("<table");
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(4096);
  });
});

test.for(looks.slice(1).flatMap((look) => ["light", "dark"].map((theme) => ({look, theme}))))(
  "a $look look has the $theme colours asked for, and axe finds nothing in it",
  async ({look, theme}, {open}) => {
    const {page, complaints} = await open(`/embed/${stems[0]}/#${look}-${theme}`, {
      viewport: {width: 320, height: 700}
    });
    const paper = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(paper).toBe({light: "rgb(252, 250, 245)", dark: "rgb(20, 23, 28)"}[theme]);
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }
);

/** How far the content of a frame reaches beyond it, in pixels. */
async function excessOf(frame: FrameLocator): Promise<number> {
  return frame
    .locator("html")
    .evaluate((root) => Math.max(root.scrollHeight - innerHeight, root.scrollWidth - root.clientWidth));
}

/** How much higher or lower a frame is than what it holds, in pixels. */
async function roomLeft(frame: FrameLocator): Promise<number> {
  return frame.locator("body").evaluate((body) => {
    body.style.minBlockSize = "0";
    const {height} = body.getBoundingClientRect();
    body.style.minBlockSize = "";
    return innerHeight - Math.ceil(height);
  });
}

/** The parts of a chart that are seen, in the order of its text. */
async function shownParts(frame: FrameLocator): Promise<string[]> {
  const parts = [
    "h1",
    ".months",
    ".number",
    ".sentence",
    ".drawing",
    "figcaption",
    ".cautions",
    "details",
    "footer .note"
  ];
  return frame.locator("main").evaluate((main, selectors) => {
    const shown = [...main.querySelectorAll(selectors.join())].filter((part) => part.getClientRects().length > 0);
    return shown.map((part) => selectors.find((selector) => part.matches(selector)) ?? "");
  }, parts);
}
