import {describe, expect} from "vitest";
import {seededSample} from "../../seeded-sample.ts";
import {addressesToOpen, allAddresses} from "../addresses.ts";
import {test} from "../browser-test.ts";

const opened = new Set(addressesToOpen());
const others = allAddresses().filter((address) => !opened.has(address));

test("there are pages to choose from", () => {
  expect(others.length).toBeGreaterThan(1000);
});

describe("on a telephone without JavaScript", () => {
  test.for(seededSample(others, 100, 1))("%s is complete and does not scroll sideways", async (address, {open}) => {
    const options = {javaScriptEnabled: false, viewport: {width: 360, height: 800}};
    const {page, complaints, status} = await open(address, options);
    expect(status).toBe(200);
    expect(complaints).toEqual([]);
    expect(await page.locator("h1:visible").count()).toBe(1);
    expect(await page.locator("main").innerText()).not.toMatch(/undefined|NaN|\[object|\{\{/);
    const width = await page.locator("html").evaluate((element) => element.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    for (const chart of await page.locator("figure.chart").all()) {
      expect((await chart.locator("svg:visible").first().boundingBox())?.width).toBeGreaterThan(200);
    }
  });
});
