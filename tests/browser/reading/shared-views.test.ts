import {describe, expect} from "vitest";
import {test} from "./reading-test.ts";
import {test as unreadTest} from "../browser-test.ts";
import {differenceShown, lastMonth, named, publishedRows, rowAt, shown, signed} from "../published.ts";
import {announced, readoutOf} from "./chart-reading.ts";

const table = "charts/espoo/unemployed";
const months = publishedRows(table).map(({month = ""}) => month);
const newest = lastMonth(table);
const before = months.at(-2) ?? "";
const at = (month: string): string => shown(rowAt(table, month)["area"], "en");

unreadTest("what reads values comes with the first sign of a reader", async ({open}) => {
  const {page, complaints} = await open("/en/areas/espoo/unemployed/");
  const lines = page.locator("figure#lines");
  expect(await page.evaluate(() => customElements.get("chart-reader") === undefined)).toBe(true);
  expect(await lines.getByRole("button", {name: "Read the values with arrow keys"}).isVisible()).toBe(true);
  await page.keyboard.press("Tab");
  await lines.locator(".reading-pad").focus();
  await page.keyboard.press("End");
  expect(await announced(lines)).toContain(named(newest, "en"));
  expect(complaints).toEqual([]);
});

unreadTest.for(["/alueet/espoo/unemployed-share/", "/kunnat/837-tampere/", "/menetelmat/"])(
  "the first tap on a chart of %s is read",
  async (address, {open}) => {
    const {page, complaints} = await open(address, {
      viewport: {width: 360, height: 740},
      hasTouch: true,
      isMobile: true
    });
    const room = page.locator("chart-reader:not([data-table]) .reading-room").first();
    await room.scrollIntoViewIfNeeded();
    await room.tap();
    await expect.poll(() => page.locator(".readout:visible").count()).toBe(1);
    expect(complaints).toEqual([]);
  }
);

unreadTest.for([
  [360, 740],
  [1440, 900]
] as const)("a change that an address leads to is in sight at %i × %i", async ([width, height], {open}) => {
  const {page} = await open("/en/areas/oulu/unemployed-share/#lines:2021-03/2023-10", {viewport: {width, height}});
  const lines = page.locator("figure#lines");
  await expect.poll(() => lines.locator(".readout:visible").count()).toBe(1);
  for (const part of [lines.locator(".readout"), lines.locator("svg:visible")]) {
    const box = await part.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(height);
  }
});

describe("an address with a mark", () => {
  test("opens a figure at a month and brings it into sight", async ({open}) => {
    const {page} = await open("/alueet/espoo/unemployed-share/#gap:2021-03");
    const gap = page.locator("figure#gap");
    expect(await announced(gap)).toMatch(/^maaliskuu 2021\. /);
    expect(await gap.locator(".readout").isVisible()).toBe(true);
    const box = await gap.locator("chart-reader").boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(720);
  });

  test("without a figure opens the first chart of the page", async ({open}) => {
    const {page} = await open("/en/areas/espoo/unemployed/#2021-03");
    expect((await readoutOf(page.locator("figure#lines"))).startsWith(`March 2021 Espoo ${at("2021-03")} `)).toBe(true);
    expect(await page.locator(".readout:visible").count()).toBe(1);
  });

  test("with two months opens the change between them", async ({open}) => {
    const {page} = await open("/en/areas/espoo/unemployed/#lines:2021-03/2023-10");
    const [start, end] = ["2021-03", "2023-10"].map((month) => rowAt(table, month)["area"]);
    const change = signed(differenceShown(end, start), "en");
    expect(
      (await readoutOf(page.locator("figure#lines"))).startsWith(
        `March 2021 – October 2023 Espoo ${at("2021-03")} → ${at("2023-10")} ${change} `
      )
    ).toBe(true);
  });

  test("is followed when it changes on an open page", async ({open}) => {
    const {page} = await open("/en/areas/espoo/unemployed/");
    await page.evaluate(() => (location.hash = "#lines:2023-10"));
    const read = `October 2023 Espoo ${at("2023-10")} `;
    await expect.poll(async () => (await readoutOf(page.locator("figure#lines"))).startsWith(read)).toBe(true);
  });

  test.for(["#lines:1999-01", "#nowhere:2021-03", "#lines:2021-13"])(
    "%s opens nothing and breaks nothing",
    async (mark, {open}) => {
      const {page, complaints} = await open(`/en/areas/espoo/unemployed/${mark}`);
      await page.waitForFunction(() => customElements.get("chart-reader"));
      expect(await page.locator(".readout:visible").count()).toBe(0);
      expect(complaints).toEqual([]);
    }
  );
});

const pages = [
  {
    address: "/alueet/espoo/unemployed/",
    plain: "Osoite on kopioitu.",
    change: `Osoite on kopioitu. Se avaa muutoksen: ${named(before, "fi")} – ${named(newest, "fi")}.`,
    byHand: "Selain ei anna sivun kopioida. Osoite on tässä: "
  },
  {
    address: "/sv/omraden/espoo/unemployed/",
    plain: "Adressen är kopierad.",
    change: `Adressen är kopierad. Den öppnar förändringen ${named(before, "sv")} – ${named(newest, "sv")}.`,
    byHand: "Webbläsaren låter inte sidan kopiera. Adressen är: "
  },
  {
    address: "/en/areas/espoo/unemployed/",
    plain: "The address is copied.",
    change: `The address is copied. It opens the change from ${named(before, "en")} to ${named(newest, "en")}.`,
    byHand: "The browser does not let this page copy. The address is: "
  }
];

describe("the address of a view", () => {
  test.for(pages)("on $address is copied and confirmed in words", async ({address, plain, change}, {open}) => {
    const {page} = await open(address, {permissions: ["clipboard-read", "clipboard-write"]});
    const lines = page.locator("figure#lines");
    const origin = new URL(page.url()).origin;
    const [button, says] = [lines.locator("figure-link button"), lines.locator("figure-link [role=status]")];
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await lines.locator(".of-about > summary").click();
    await button.click();
    await expect.poll(() => says.innerText()).toBe(plain);
    expect(await copied()).toBe(`${origin}${address}#lines`);
    await lines.locator(".reading-pad").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+ArrowRight");
    await button.click();
    await expect.poll(() => says.innerText()).toBe(change);
    expect(await copied()).toBe(`${origin}${address}#lines:${before}/${newest}`);
  });

  test.for(pages)("on $address is shown where the browser forbids copying", async ({address, byHand}, {open}) => {
    const {page} = await open(address);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", {value: undefined}));
    const link = page.locator("figure#lines figure-link");
    await page.locator("figure#lines .of-about > summary").click();
    await link.locator("button").click();
    const {origin} = new URL(page.url());
    await expect.poll(() => link.locator("[role=status]").innerText()).toBe(`${byHand}${origin}${address}#lines`);
    await link.locator(".address").click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${origin}${address}#lines`);
  });
});

test("every figure has a link to itself that says which figure it is", async ({open}) => {
  const {page} = await open("/en/areas/espoo/unemployed/");
  const figures = await page.locator("figure.chart").all();
  expect(figures.length).toBeGreaterThan(3);
  const names = new Set<string>();
  for (const figure of figures) {
    const link = figure.locator("figure-link a");
    await figure.locator(".of-about > summary").click();
    expect(await link.getAttribute("href")).toBe(`#${await figure.getAttribute("id")}`);
    expect(await link.isVisible()).toBe(true);
    names.add((await link.textContent()) ?? "");
  }
  expect(names.size).toBe(figures.length);
});
