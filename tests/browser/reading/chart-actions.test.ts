import type {Locator} from "playwright-core";
import {describe, expect} from "vitest";
import {test} from "./reading-test.ts";
import {differenceShown, lastMonth, named, rowAt, shown, signed} from "../published.ts";
import {announced, readoutOf} from "./chart-reading.ts";

const address = "/en/areas/espoo/unemployed-share/";
const table = "charts/espoo/unemployed-share";
const sizes = [
  {width: 390, height: 800},
  {width: 768, height: 900},
  {width: 1440, height: 900}
];

describe("the actions under a chart", () => {
  test.for(sizes)("stay where they are when one of them opens, at $width pixels", async (viewport, {open}) => {
    for (const options of [{viewport}, {viewport, javaScriptEnabled: false}]) {
      const {page} = await open(address, options);
      const summaries = page.locator("figure#lines .action-row > .action > summary");
      const before = await placesIn(page.locator("figure#lines"), summaries);
      expect(before.length).toBe(4);
      for (const summary of await summaries.all()) {
        await summary.click();
        expect(await placesIn(page.locator("figure#lines"), summaries)).toEqual(before);
        expect(await page.locator("figure#lines .action[open]").count()).toBe(1);
        const panel = await page.locator("figure#lines .action[open] > .action-panel").boundingBox();
        const row = await page.locator("figure#lines .chart-actions").boundingBox();
        const lowest = Math.max(
          ...(await summaries.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom)))
        );
        const top = await page
          .locator("figure#lines .action[open] > .action-panel")
          .evaluate((one) => one.getBoundingClientRect().top);
        expect(top).toBeGreaterThanOrEqual(lowest - 0.5);
        expect(panel?.x).toBeCloseTo(row?.x ?? NaN, 0);
        expect(panel?.width).toBeCloseTo(row?.width ?? NaN, 0);
      }
    }
  });

  test("lead from every chart of the page to the code that embeds it", async ({open}) => {
    const {page} = await open(address);
    const code = page.locator("#embedding pre").first();
    for (const figure of ["gap", "change-on-year", "index"]) {
      await page.locator(`figure#${figure} a.action.of-embed`).click();
      await expect.poll(() => code.isVisible()).toBe(true);
      expect(await code.innerText()).toContain("/embed/en/espoo/unemployed-share/");
      await page.locator("figure#lines .of-embed > summary").click();
      expect(await code.isVisible()).toBe(false);
      await page.evaluate(() => history.replaceState(null, "", location.pathname));
    }
  });

  test.for(["#lines-table", "#revised"])("open at the address %s", async (hash, {open}) => {
    const {page} = await open(`${address}${hash}`);
    await expect.poll(() => page.locator(hash).isVisible()).toBe(true);
    expect(await page.locator(hash).evaluate((part) => part.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test("come one after another by the tab key, and lead into what is open", async ({open}) => {
    const {page} = await open(address);
    const actions = page.locator("figure#lines .chart-actions");
    await actions.locator("summary").first().focus();
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press("Tab");
      seen.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
    }
    expect(seen).toEqual(["Download", "Embed", "About this figure"]);
  });
});

test("the years head their months in a table that is read out", async ({open}) => {
  const {page} = await open(`${address}#lines-table`);
  const years = page.locator("#lines-table th[scope=rowgroup]");
  const [newest = ""] = await years.allTextContents();
  expect(newest).toBe(lastMonth(table).slice(0, 4));
  expect(await page.getByRole("rowheader", {name: "2021", exact: true}).first().isVisible()).toBe(true);
});

describe("the reading of a chart", () => {
  test("is offered in words before the part that takes the keys", async ({open}) => {
    const {page} = await open(address);
    const offer = page.locator("figure#lines").getByRole("button", {name: "Read the values with arrow keys"});
    await offer.focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.role)).toBe("application");
    expect(await announced(page.locator("figure#lines"))).toMatch(
      new RegExp(`^${named(lastMonth(table), "en")}\\. Espoo `)
    );
  });

  test("measures the whole pilot at the press of a button, and it is said that any change can be measured", async ({
    open
  }) => {
    const {page} = await open(address);
    const lines = page.locator("figure#lines");
    expect(await lines.locator(".reading-tools").innerText()).toContain("press Shift and an arrow key");
    await lines.getByRole("button", {name: "From the start to the end of the pilot"}).click();
    const [start, end] = ["2021-03", "2024-12"].map((month) => rowAt(table, month)["area"]);
    const change = signed(differenceShown(end, start, 1), "en", 1);
    const values = `${shown(start, "en", 1)} → ${shown(end, "en", 1)}`;
    expect((await readoutOf(lines)).startsWith(`March 2021 – December 2024 Espoo ${values} ${change} `)).toBe(true);
  });

  test.for([360, 390, 480])("has its box above the plot at %i pixels", async (width, {open}) => {
    const {page} = await open(`${address}#lines:2024-12`, {viewport: {width, height: 800}});
    const lines = page.locator("figure#lines");
    const [box, drawing] = await Promise.all(
      [lines.locator(".readout"), lines.locator("svg:visible")].map((part) => part.boundingBox())
    );
    expect(box && drawing && box.y + box.height).toBeLessThanOrEqual((drawing?.y ?? 0) + 1);
    expect(box?.x).toBeCloseTo(drawing?.x ?? NaN, 0);
  });

  test("has a box of one width, within the lines", async ({open}) => {
    const {page} = await open(address, {viewport: {width: 1440, height: 900}});
    const lines = page.locator("figure#lines");
    const widths = new Set<number>();
    for (const month of ["2006-01", "2012-06", "2019-05", "2024-12"]) {
      await page.evaluate((mark) => (location.hash = mark), `#lines:${month}`);
      await expect.poll(() => announced(lines)).toContain(named(month, "en"));
      const box = await lines.locator(".readout").boundingBox();
      const labels = await lines.locator("svg:visible text", {hasText: "Espoo"}).boundingBox();
      widths.add(Math.round(box?.width ?? 0));
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(labels?.x ?? 0);
    }
    expect(widths.size).toBe(1);
  });
});

describe("the pilot years", () => {
  test.for([true, false])(
    "are drawn larger for who chooses them, script or not: %s",
    async (javaScriptEnabled, {open}) => {
      const {page} = await open(address, {javaScriptEnabled});
      const lines = page.locator("figure#lines");
      expect(await lines.locator("svg:visible").getAttribute("data-plot")).toMatch(/^2006-01\//);
      await lines.getByLabel("Pilot years").check();
      expect(await lines.locator("svg:visible").getAttribute("data-plot")).toMatch(/^2021-01\/2024-12 /);
      expect(await lines.getByText("The scale is made for them").isVisible()).toBe(true);
      await lines.getByLabel("Whole series").check();
      expect(await lines.locator("svg:visible").getAttribute("data-plot")).toMatch(/^2006-01\//);
    }
  );

  test("have the events and the notes of what is drawn", async ({open}) => {
    const {page} = await open("/en/areas/espoo/unemployed-share/", {viewport: {width: 360, height: 740}});
    const lines = page.locator("figure#lines");
    const seen = () => lines.locator(":is(.event-key li, .chart-notes):visible").allInnerTexts();
    const whole = (await seen()).join(" ");
    await lines.getByLabel("Pilot years").check();
    const larger = (await seen()).join(" ");
    expect(whole).toMatch(/Mar 2020.*the COVID year/s);
    expect(larger).not.toMatch(/2020/);
    expect(larger).toMatch(/The line “Weighted” ends before the others/);
  });

  test("are read by keys like the whole series", async ({open}) => {
    const {page} = await open(address);
    const lines = page.locator("figure#lines");
    await lines.getByLabel("Pilot years").check();
    await lines.locator(".reading-pad").focus();
    await page.keyboard.press("Home");
    expect(await announced(lines)).toMatch(/^January 2021\. Espoo /);
    await page.keyboard.press("End");
    expect(await announced(lines)).toMatch(/^December 2024\. Espoo /);
  });
});

/** Where parts lie in a figure, in whole pixels. */
async function placesIn(figure: Locator, parts: Locator): Promise<string[]> {
  const {x = 0, y = 0} = (await figure.boundingBox()) ?? {};
  const boxes = await Promise.all((await parts.all()).map((part) => part.boundingBox()));
  return boxes.map((box) => `${Math.round((box?.x ?? 0) - x)}, ${Math.round((box?.y ?? 0) - y)}`);
}
