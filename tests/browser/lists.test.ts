import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {test} from "./browser-test.ts";

describe("the list of municipalities", () => {
  test("is filtered by any of its words, and says how many rows are left", async ({open}) => {
    const {page, complaints} = await open("/kunnat/");
    const field = page.locator("filter-rows input");
    await field.fill("pohjois-karjala joensuu");
    const left = await shownRows(page);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(20);
    expect(left).toContain("Kontiolahti");
    expect(await page.locator("filter-rows > [role=status]").innerText()).toBe(`Näkyvissä ${left.length}/309 riviä`);
    await field.fill("");
    expect((await shownRows(page)).length).toBe(309);
    expect(complaints).toEqual([]);
  });

  test("is sorted by level with keys, those without a figure last both ways", async ({open}) => {
    const {page} = await open("/en/municipalities/");
    const head = page.locator(".levels thead th").nth(3);
    const column = (await page.locator(".levels tbody tr td:nth-of-type(3)").allInnerTexts()).filter((text) =>
      /^[\d.]/.test(text)
    );
    expect(column.length).toBeGreaterThan(300);
    await head.locator("button").focus();
    await page.keyboard.press("Enter");
    const sorted = await page.locator(".levels tbody tr td:nth-of-type(3)").allInnerTexts();
    const numbers = sorted.slice(0, column.length).map(parseFloat);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(sorted.slice(column.length).every((text) => !/^[\d.]/.test(text))).toBe(true);
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
  });

  test("offers letters only where they lead into the alphabet of all rows", async ({open}) => {
    const {page} = await open("/kunnat/");
    const letters = page.locator("nav.letters");
    const heads = page.locator(".levels thead th button");
    expect(await letters.isVisible()).toBe(true);
    await heads.nth(1).click();
    expect(await letters.isVisible()).toBe(false);
    await heads.nth(0).click();
    expect(await letters.isVisible()).toBe(true);
    await heads.nth(0).click();
    expect(await letters.isVisible()).toBe(false);
    await heads.nth(0).click();
    await page.locator("filter-rows input").fill("espoo");
    expect(await letters.isVisible()).toBe(false);
    await page.locator("filter-rows input").fill("");
    expect(await letters.isVisible()).toBe(true);
  });

  test("is copied with one value in each column: names in both languages, the code, figures, region and area", async ({
    open
  }) => {
    for (const address of ["/kunnat/", "/sv/kommuner/", "/en/municipalities/"]) {
      const {page} = await open(address);
      await page.evaluate(() => {
        navigator.clipboard.writeText = (text) => ((document.body.dataset["copied"] = text), Promise.resolve());
      });
      await page.locator(".table-bar button").click();
      const lines = ((await page.locator("body").getAttribute("data-copied")) ?? "").split("\n");
      const espoo = lines.find((line) => line.includes("KU049"))?.split("\t") ?? [];
      expect(espoo.slice(0, 3)).toEqual(["Espoo", "Esbo", "KU049"]);
      expect(espoo.length).toBe(lines[0]?.split("\t").length);
      expect(lines.filter((line) => /\tKU\d{3}\t/.test(line)).length).toBe(309);
    }
  });

  test("without script has every row in the order of the alphabet, and no field that does nothing", async ({open}) => {
    const {page} = await open("/sv/kommuner/", {javaScriptEnabled: false});
    const names = await page.locator(".levels tbody th a").allInnerTexts();
    expect(names.length).toBe(309);
    expect(names).toEqual(names.toSorted(new Intl.Collator("sv").compare));
    expect(await page.locator("main input").count()).toBe(0);
  });
});

test.for(["/alueet/", "/kunnat/", "/mittarit/", "/sv/kommuner/507-mantyharju/", "/en/municipalities/049-espoo/"])(
  "nothing of %s runs out of a telephone",
  async (address, {open}) => {
    const {page} = await open(address, {viewport: {width: 360, height: 740}});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
);

describe("the page of a municipality", () => {
  test.for([
    {width: 1440, height: 9000},
    {width: 360, height: 14_000}
  ])("is at most $height pixels tall at $width, with at most 250 stops", async ({width, height}, {open}) => {
    for (const address of ["/kunnat/049-espoo/", "/sv/kommuner/507-mantyharju/", "/en/municipalities/005-alajarvi/"]) {
      const {page} = await open(address, {viewport: {width, height: 900}});
      expect(await page.evaluate(() => document.documentElement.scrollHeight), address).toBeLessThanOrEqual(height);
      const stops = page.locator(":is(a[href], button, summary, input, [tabindex='0']):visible");
      expect(await stops.count(), address).toBeLessThanOrEqual(250);
    }
  });

  test("has the months of a group folded, and their table copies and sorts once it is open", async ({open}) => {
    const {page, complaints} = await open("/kunnat/049-espoo/");
    const months = page.locator("#months-groups");
    await months.locator("summary").first().click();
    await months.locator(".table-bar button").waitFor();
    await months.locator("thead th").nth(1).locator("button").click();
    expect(await months.locator("thead th").nth(1).getAttribute("aria-sort")).toBe("ascending");
    expect(complaints).toEqual([]);
  });

  test("has its place among all marked in the strip, in a table of thirds, and by a link to all figures", async ({
    open
  }) => {
    const {page} = await open("/kunnat/049-espoo/");
    const standing = page.locator("#standing");
    const [strip, dot] = [standing.locator(".level-strip"), standing.locator("circle.strip-here")];
    const [room, mark] = [await strip.first().boundingBox(), await dot.boundingBox()];
    expect(mark?.x).toBeGreaterThanOrEqual(room?.x ?? NaN);
    expect((mark?.x ?? NaN) + (mark?.width ?? NaN)).toBeLessThanOrEqual((room?.x ?? NaN) + (room?.width ?? NaN));
    expect(await standing.locator(".own-third").count()).toBe(1);
    await standing.getByRole("link").last().click();
    await page.waitForURL("**/kunnat/#KU049");
    const row = page.locator(".levels tr", {has: page.locator("#KU049")});
    const [own, next] = await Promise.all(
      [row, row.locator("xpath=following-sibling::tr[1]")].map((one) =>
        one.locator("th, td").evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).backgroundColor))
      )
    );
    expect(new Set(own).size).toBe(1);
    expect(own?.[0]).not.toBe(next?.[0]);
    expect((await row.boundingBox())?.y).toBeLessThan(await page.evaluate(() => innerHeight));
  });

  test.for([
    ["/kunnat/049-espoo/", "Espoo"],
    ["/sv/kommuner/049-espoo/", "Esbo"],
    ["/en/municipalities/049-espoo/", "Espoo"]
  ] as const)("has a strip at %s that is gone through by keys and pointer", async ([address, name], {open}) => {
    const {page, complaints} = await open(address);
    const [slider, says] = [page.getByRole("slider"), page.locator(".level-reading")];
    expect(await slider.getAttribute("aria-valuetext")).toMatch(new RegExp(`^${name}: `));
    await slider.focus();
    const shift = await page.evaluate(() => document.documentElement.scrollHeight);
    const read = async (key: string) => {
      await page.keyboard.press(key);
      const text = (await slider.getAttribute("aria-valuetext")) ?? "";
      await says.filter({hasText: text}).waitFor();
      return Number(/: (\d+[.,]\d)/.exec(text)?.[1]?.replace(",", "."));
    };
    await page.keyboard.press("ArrowRight");
    await page.locator(".strip-read").waitFor({state: "attached"});
    const [low, next, high] = [await read("Home"), await read("ArrowRight"), await read("End")];
    expect(low).toBeLessThanOrEqual(next);
    expect(next).toBeLessThan(high);
    const box = await slider.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + 60);
    await says.filter({hasNotText: String(high).replace(".", ",")}).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(shift);
    expect(complaints).toEqual([]);
  });
});

function shownRows(page: Page): Promise<string[]> {
  return page.locator(".levels tbody tr:visible th a").allInnerTexts();
}

test.for([
  "/alueet/",
  "/sv/omraden/",
  "/en/areas/",
  "/mittarit/",
  "/sv/matt/",
  "/en/indicators/",
  "/kunnat/",
  "/sv/kommuner/",
  "/en/municipalities/"
])("%s does not scroll sideways on a tablet", async (address, {open}) => {
  const {page} = await open(address, {viewport: {width: 700, height: 900}});
  for (const width of [700, 768, 820, 860, 960]) {
    await page.setViewportSize({width, height: 900});
    expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
  }
});
