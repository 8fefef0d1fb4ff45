import type {Locator} from "playwright-core";
import {describe, expect} from "vitest";
import {area} from "../addresses.ts";
import {test} from "../browser-test.ts";
import {lastMonth, namedShort, publishedRows, rowAt} from "../published.ts";

const words = {
  fi: {up: "nouseva järjestys", down: "laskeva järjestys", address: `/alueet/${area}/unemployed/`},
  sv: {up: "stigande ordning", down: "fallande ordning", address: `/sv/omraden/${area}/unemployed/`},
  en: {up: "ascending order", down: "descending order", address: `/en/areas/${area}/unemployed/`}
};

describe("the table of newest figures of all areas", () => {
  test.for([
    {address: "/mittarit/unemployed-share/", language: "fi"},
    {address: "/sv/matt/unemployed-share/", language: "sv"},
    {address: "/en/indicators/unemployed-share/", language: "en"}
  ])("on $address is in the order of the alphabet and turns round", async ({address, language}, {open}) => {
    const {page} = await open(address);
    const names = await textsOf(page.locator("#latest tbody th"));
    expect(names.length).toBe(25);
    expect(names).toEqual(names.toSorted(new Intl.Collator(language === "en" ? "fi" : language).compare));
    const head = page.locator("#latest thead th").first();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    await head.locator("button").click();
    expect(await textsOf(page.locator("#latest tbody th"))).toEqual(names.toReversed());
    expect(await head.getAttribute("aria-sort")).toBe("descending");
  });

  // By levels as in the list of areas, and in neither by what areas differ by.
  test("offers no order by the change of figures or their gap", async ({open}) => {
    const {page} = await open("/mittarit/unemployed-share/");
    const sortable = page.locator("#latest thead th:has(button)");
    await sortable.first().waitFor();
    expect(await textsOf(sortable)).toEqual(["Alue", "Luku"]);
  });
});

describe("the table of a chart", () => {
  test.for(["fi", "sv", "en"] as const)(
    "is sorted by its figures with keys, and says so in %s",
    async (language, {open}) => {
      const {address, up, down} = words[language];
      const {page} = await open(address);
      const figure = page.locator("figure.chart#lines");
      await figure.locator(".of-table > summary").click();
      const head = figure.locator(".of-table thead th").nth(1);
      const name = (await head.innerText()).trim();
      await head.locator("button").focus();
      await page.keyboard.press("Enter");
      const upwards = await numbersOf(figure.locator(".of-table tbody td:nth-of-type(1)"), language);
      expect(upwards.length).toBeGreaterThan(200);
      expect(upwards).toEqual(upwards.toSorted((a, b) => a - b));
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      expect(await saidBy(figure)).toBe(`${name}: ${up}`);
      await page.keyboard.press("Space");
      const downwards = await numbersOf(figure.locator(".of-table tbody td:nth-of-type(1)"), language);
      expect(downwards).toEqual(upwards.toReversed());
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      expect(await figure.locator("thead [aria-sort]").count()).toBe(1);
      expect(await saidBy(figure)).toBe(`${name}: ${down}`);
    }
  );

  test("keeps months without a figure last both ways", async ({open}) => {
    // The weighted comparison is made from March 2016 on; before that there is a dash.
    const {page} = await open(`/alueet/${area}/unemployed/`);
    const figure = page.locator("figure.chart#lines");
    await figure.locator(".of-table > summary").click();
    const column = (await textsOf(figure.locator(".of-table thead th"))).indexOf("Painotettu");
    const cells = figure.locator(`.of-table tbody tr > :nth-child(${column + 1})`);
    for (const way of ["ascending", "descending"]) {
      await figure.locator(".of-table thead th").nth(column).locator("button").click();
      expect(await figure.locator(".of-table thead th").nth(column).getAttribute("aria-sort")).toBe(way);
      expect(await cells.first().innerText()).toMatch(/\d/);
      expect(await cells.last().innerText()).toBe("–");
    }
  });

  test.for([
    {address: `/alueet/${area}/unemployed/`, first: "1/2006", language: "fi"},
    {address: `/sv/omraden/${area}/unemployed/`, first: "jan 2006", language: "sv"},
    {address: `/en/areas/${area}/unemployed/`, first: "Jan 2006", language: "en"}
  ])("on $address turns from newest first to oldest first", async ({address, first, language}, {open}) => {
    const {page} = await open(address);
    const newest = namedShort(lastMonth(`charts/${area}/unemployed`), language);
    const figure = page.locator("figure.chart#lines");
    await figure.locator(".of-table > summary").click();
    const months = figure.locator(".of-table tbody th[scope=row]");
    expect(await months.first().innerText()).toBe(newest);
    const button = figure.locator(".of-table thead th").first().locator("button");
    await button.click();
    expect(await months.first().innerText()).toBe(first);
    expect(await months.last().innerText()).toBe(newest);
    await button.click();
    expect(await months.first().innerText()).toBe(newest);
  });

  test.for([
    {address: `/alueet/${area}/unemployed/`, decimal: ","},
    {address: `/sv/omraden/${area}/unemployed-share/`, decimal: ","},
    {address: `/en/areas/${area}/unemployed-share/`, decimal: "."}
  ])("on $address is copied with the figures of its file", async ({address, decimal}, {open}) => {
    const {page} = await open(address, {permissions: ["clipboard-read", "clipboard-write"]});
    const figure = page.locator("figure.chart#lines");
    await figure.locator(".of-table > summary").click();
    await figure.locator(".table-bar button").click();
    await expect.poll(() => saidBy(figure)).not.toBe("");
    const rows = (await page.evaluate(() => navigator.clipboard.readText()))
      .split("\n")
      .map((line) => line.split("\t"));
    const indicator = address.split("/").at(-2);
    const file = publishedRows(`charts/${area}/${indicator}`).filter((row) => row["month"]);
    const months = rows.filter(([month]) => /^\d{4}-\d{2}$/.test(month ?? ""));
    expect(months.length).toBe(file.length);
    for (const [month = "", value = ""] of months) {
      const expected = Number(file.find((row) => row["month"] === month)?.["area"]);
      expect(value).not.toMatch(/[\s\u2212]/);
      expect(Number(value.replace(decimal, ".")), month).toBeCloseTo(expected, indicator === "unemployed" ? 0 : 1);
    }
    expect(rows.at(-1)).toEqual([page.url()]);
  });

  test("can be taken by hand where the browser does not let pages copy", async ({open}) => {
    const {page} = await open(`/en/areas/${area}/unemployed/`);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", {value: undefined}));
    const figure = page.locator("figure.chart#lines");
    await figure.locator(".of-table > summary").click();
    await figure.locator(".table-bar button").click();
    const selected = await page.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    const {area: value} = rowAt(`charts/${area}/unemployed`, "2023-10");
    expect(selected).toContain(`2023-10\t${Number(value).toFixed(0)}\t`);
    expect(await saidBy(figure)).toMatch(/select and copy/);
  });

  test.for([320, 360])("keeps its first column in view at %i pixels and twice the text", async (width, {open}) => {
    const {page} = await open(`/alueet/${area}/unemployed/`, {viewport: {width, height: 800}});
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const figure = page.locator("figure.chart#lines");
    await figure.locator(".of-table > summary").click();
    const room = figure.locator(".of-table .table-room");
    expect(await room.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    const before = await figure.locator(".of-table tbody th[scope=row]").first().boundingBox();
    await room.evaluate((element) => element.scrollTo(1000, 0));
    const after = await figure.locator(".of-table tbody th[scope=row]").first().boundingBox();
    expect(after?.x).toBeCloseTo(before?.x ?? NaN, 0);
    expect((await room.boundingBox())?.width).toBeLessThanOrEqual((await figure.boundingBox())?.width ?? NaN);
  });
});

test.for(["/mittarit/unemployed/", `/alueet/${area}/unemployed/`, "/menetelmat/", "/kunnat/049-espoo/"])(
  "tables of estimates on %s are never sorted by the estimate",
  async (address, {open}) => {
    const {page} = await open(address);
    const buttons = page.locator(".estimate table thead th:not(:first-child) button");
    expect(await buttons.count()).toBe(0);
  }
);

test("the buttons take the room that was kept for them", async ({open}) => {
  const {page} = await open("/mittarit/unemployed/");
  const tools = page.locator("#latest table-tools");
  await tools.locator(".table-bar button").waitFor();
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const seen: {value: number}[] = [];
        const observer = new PerformanceObserver((list) => {
          seen.push(...(list.getEntries() as unknown as {value: number}[]));
        });
        observer.observe({type: "layout-shift", buffered: true});
        setTimeout(() => resolve(seen.reduce((sum, {value}) => sum + value, 0)), 300);
      })
  );
  expect(shifts).toBe(0);
  const [room, bar] = [tools.locator(".table-room"), tools.locator(".table-bar")];
  expect((await bar.boundingBox())?.height).toBe(40);
  expect((await room.boundingBox())?.y).toBe(((await tools.boundingBox())?.y ?? NaN) + 40);
});

test("without JavaScript tables have no buttons and leave no room for them", async ({open}) => {
  const {page} = await open("/mittarit/unemployed/", {javaScriptEnabled: false});
  expect(await page.locator("#latest button").count()).toBe(0);
  const [tools, table] = [page.locator("#latest table-tools"), page.locator("#latest table")];
  expect((await tools.boundingBox())?.y).toBe((await table.boundingBox())?.y);
});

/** What the table told last. */
async function saidBy(figure: Locator): Promise<string> {
  return await figure.locator("table-tools [role=status]").innerText();
}

async function textsOf(cells: Locator): Promise<string[]> {
  return (await cells.allInnerTexts()).map((text) => text.trim());
}

async function numbersOf(cells: Locator, language: string): Promise<number[]> {
  const group = language === "en" ? "," : "\u00a0";
  return (await textsOf(cells)).map((text) => Number(text.replaceAll(group, "").replace(/ .*/, "")));
}
