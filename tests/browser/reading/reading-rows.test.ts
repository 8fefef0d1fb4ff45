import type {Locator, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {test} from "./reading-test.ts";
import {lastMonth, named, publishedRows, rowAt, shown} from "../published.ts";
import {announced, readoutOf} from "./chart-reading.ts";
import {en, pages} from "./reading-rows-words.ts";

describe("the gaps of all areas", () => {
  test.for(pages)("on $methods are read area by area, always with the usual variation", async (words, {open}) => {
    const {page, complaints} = await open(words.methods);
    const figure = await focused(page, "all-areas", words.up);
    const seen = await walkTo(page, figure, "ArrowDown", words.salo);
    expect(seen.every((said) => new RegExp(words.band).test(said))).toBe(true);
    expect(await figure.locator("g.reading rect").count()).toBeGreaterThan(0);
    await page.keyboard.press("ArrowRight");
    expect(await announced(figure)).toMatch(words.saloP);
    await page.keyboard.press("Home");
    const first = await announced(figure);
    await page.keyboard.press("End");
    const last = await announced(figure);
    const names = [first, last].map((said) => said.split(".")[0] ?? "");
    const rows = await figure.locator("tbody th").allTextContents();
    expect(names).toEqual([rows[0], rows.at(-1)].map((name) => name?.replaceAll("\u00ad", "").trim()));
    await page.keyboard.press("Escape");
    expect(await announced(figure)).toBe("");
    expect(await figure.locator(".readout").isHidden()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("are those of their rows after the table was sorted", async ({open}) => {
    const {page} = await open("/en/methods/");
    const figure = page.locator("figure#all-areas");
    await figure.locator(".of-table > summary").click();
    const button = figure.locator("thead button").first();
    await button.click();
    if ((await figure.locator("thead th").first().getAttribute("aria-sort")) === "ascending") await button.click();
    await figure.locator(".reading-pad").focus();
    await walkTo(
      page,
      figure,
      "ArrowDown",
      new RegExp(`^Salo region\\. Mean gap [^\\d]*${en.gap}\\. p-value ${en.p}\\. `)
    );
    const drawn = figure.locator("svg:visible text", {hasText: /^Salo region$/}).first();
    const [name, shade] = await Promise.all([drawn.boundingBox(), shadeOf(figure)]);
    expect(name && shade && name.y + name.height / 2 > shade.y && name.y < shade.y + shade.height).toBe(true);
  });

  test("are read under a mouse, and not once it has left", async ({open}) => {
    const {page} = await open("/en/methods/", {viewport: {width: 1440, height: 900}});
    const figure = page.locator("figure#all-areas");
    const {x, y} = await placeOfName(figure, /^Salo region$/);
    await page.mouse.move(x, y);
    expect(await readoutOf(figure)).toMatch(new RegExp(`^Salo region Mean gap [^\\d]*${en.gap} p-value ${en.p} `));
    await page.mouse.move(2, 2);
    expect(await figure.locator(".readout").isHidden()).toBe(true);
  });

  test("are read by a tap on a telephone, with the box in the page and beside the row", async ({open}) => {
    const {page} = await open("/en/methods/", {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true});
    const figure = page.locator("figure#all-areas");
    const {x, y} = await placeOfName(figure, /^Salo region$/);
    await page.touchscreen.tap(x, y);
    expect(await announced(figure)).toMatch(/^Salo region\. Mean gap /);
    expect(await faultsOfBox(figure, 360)).toEqual([]);
    await page.touchscreen.tap(x, y);
    expect(await announced(figure)).toMatch(/^Salo region\. Mean gap /);
  });

  test("on the page of an indicator come with what must be kept in mind", async ({open}) => {
    const {page} = await open("/en/indicators/unemployed/");
    const figure = await focused(page, "all-areas", /up and down arrow keys: /);
    // Helsinki has no comparable area: see the rules of wording for the capital region.
    await walkTo(page, figure, "ArrowDown", /^Helsinki\. .*There is no comparable area without a pilot\./);
    expect(await announced(figure)).toMatch(/±\d+\.\d per cent\.$/);
  });
});

describe.each(["/sv/metoder/#all-areas", "/en/data/#coverage"])("the box on %s", (address) => {
  test.for([
    {width: 320, text: "100%"},
    {width: 320, text: "200%"},
    {width: 768, text: "100%"},
    {width: 1440, text: "200%"}
  ])("at $width pixels and $text text stays in the page and leaves its row free", async ({width, text}, {open}) => {
    const {page} = await open(address, {viewport: {width, height: 800}});
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
    const figure = page.locator(`figure#${address.split("#")[1]}`);
    await figure.locator(".reading-pad").focus();
    await page.keyboard.press("Home");
    for (let row = 0; row < 25; row++) {
      expect(await faultsOfBox(figure, width)).toEqual([]);
      await page.keyboard.press("ArrowDown");
    }
  });
});

describe("all areas together", () => {
  test.for(pages)("on $methods are read year by year with their intervals", async (words, {open}) => {
    const {page} = await open(words.methods);
    const figure = await focused(page, "pooled", words.across);
    await page.keyboard.press("Home");
    const years = [await announced(figure)];
    const all = new Set(publishedRows("pooled").map(({first}) => first)).size;
    for (let i = 1; i < all; i++) {
      await page.keyboard.press("ArrowRight");
      years.push(await announced(figure));
    }
    expect(new Set(years).size).toBe(all);
    // Either base year is zero by definition, so that one interval is missing in these two of all years.
    const intervals = years.map(
      (said) => [...said.matchAll(/[+−]?\d[,.]\d \([+−]?\d[,.]\d … [+−]?\d[,.]\d\)/g)].length
    );
    expect(intervals).toEqual(years.map((_, i) => (i === 3 || i === 4 ? 1 : 2)));
    expect(years[3]).toMatch(words.base);
  });

  test("change their base year with the arrow keys up and down", async ({open}) => {
    const {page} = await open("/en/methods/");
    const figure = await focused(page, "pooled", /left and right arrow keys: /);
    await page.keyboard.press("Home");
    const [first, second] = [
      await announced(figure),
      (await page.keyboard.press("ArrowDown"), await announced(figure))
    ];
    expect(first.split(". ")[0]).toBe(second.split(". ")[0]);
    expect(first).not.toBe(second);
    expect([...first].sort()).toEqual([...second].sort());
  });
});

test("of all areas together the point nearest to the mouse is the chosen one", async ({open}) => {
  const {page} = await open("/en/methods/", {viewport: {width: 1440, height: 900}});
  const figure = page.locator("figure#pooled");
  await figure.scrollIntoViewIfNeeded();
  for (const line of ["area", "rest"]) {
    const point = await figure.locator(`svg:visible g[stroke="var(--${line})"] circle`).first().boundingBox();
    if (!point) throw new Error(`expected a point of ${line}`);
    await page.mouse.move(point.x + point.width / 2, point.y + point.height / 2);
    expect(await figure.locator(`.readout-line.chosen .line-${line}`).count()).toBe(1);
  }
});

describe("the areas among municipalities that had no pilot", () => {
  test.for(pages)("on $methods are read month by month as ranges", async (words, {open}) => {
    const {page} = await open(words.methods);
    const figure = await focused(page, "placebos", words.across);
    await page.keyboard.press("Home");
    for (let i = 0; i < 4; i++) await page.keyboard.press("PageDown");
    const said = await announced(figure);
    expect(said.startsWith(`${words.covid}. `)).toBe(true);
    expect([...said.matchAll(/[+−]?\d+[,.]\d … [+−]?\d+[,.]\d/g)].length).toBe(2);
    await page.keyboard.press("Shift+ArrowRight");
    expect(await announced(figure)).not.toContain(" – ");
  });

  test("open at a month by their address, and measure nothing between two", async ({open}) => {
    const {page} = await open("/en/methods/#placebos:2020-03/2021-03");
    expect(await announced(page.locator("figure#placebos"))).toMatch(/^March 2021\. Usual variation/);
  });
});

describe("the months that the data cover", () => {
  test.for(pages)("on $data are read measure by measure", async (words, {open}) => {
    const {page} = await open(words.data);
    const figure = await focused(page, "coverage", words.up);
    await walkTo(page, figure, "ArrowDown", new RegExp(`^${words.unemployed.replaceAll(".", "\\.")} `));
    const said = await announced(figure);
    expect(said).toContain(words.months);
    expect(said.endsWith(words.published)).toBe(true);
  });
});

test("the drawing beside an area's answers is read from the table of its chart", async ({open}) => {
  const {page, complaints} = await open("/alueet/espoo/");
  const section = page.locator(".area-beside");
  await section.locator(".reading-pad").focus();
  await page.keyboard.press("ArrowLeft");
  const said = await announced(section);
  const last = lastMonth("charts/espoo/unemployed-share");
  const share = shown(rowAt("charts/espoo/unemployed-share", last)["area"], "fi", 1);
  expect(said.startsWith(`${named(last, "fi")}. Espoo ${share}`)).toBe(true);
  expect(complaints).toEqual([]);
});

/** Gives a chart the focus by the name that it has for screen readers. */
async function focused(page: Page, id: string, name: RegExp): Promise<Locator> {
  const figure = page.locator(`figure#${id}`);
  const pad = figure.getByRole("application", {name});
  await pad.focus();
  return figure;
}

/** Presses a key until the live region says what is looked for; all that it said on the way. */
async function walkTo(page: Page, figure: Locator, key: string, wanted: RegExp): Promise<string[]> {
  const seen: string[] = [];
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press(key);
    seen.push(await announced(figure));
    if (wanted.test(seen.at(-1) ?? "")) return seen;
  }
  throw new Error(`expected ${wanted} among:\n${seen.join("\n")}`);
}

/** How the box lies wrong: out of the page at a side, or over the row that it tells of. */
async function faultsOfBox(figure: Locator, width: number): Promise<string[]> {
  const [box, shade] = await Promise.all([figure.locator(".readout").boundingBox(), shadeOf(figure)]);
  if (!box || !shade) return ["nothing is read"];
  return [
    ...(box.x < -0.5 || box.x + box.width > width + 0.5 ? ["out at a side"] : []),
    ...(box.y < shade.y + shade.height - 1 && box.y + box.height > shade.y + 1 ? ["over the row"] : [])
  ];
}

function shadeOf(figure: Locator): ReturnType<Locator["boundingBox"]> {
  return figure.locator("svg:visible g.reading rect").boundingBox();
}

/** Where a row is on the screen by the name in its drawing. */
async function placeOfName(figure: Locator, name: RegExp): Promise<{x: number; y: number}> {
  const label = figure.locator("svg:visible text", {hasText: name}).first();
  await label.scrollIntoViewIfNeeded();
  const box = await label.boundingBox();
  if (!box) throw new Error(`expected ${name} in the drawing`);
  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
}
