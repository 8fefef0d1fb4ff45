import {describe, expect} from "vitest";
import {axeViolations} from "../accessibility/axe-violations.ts";
import {lastMonth, namedShort, rowAt, shown} from "../published.ts";
import {codeOf, lookOf, test} from "./embedded.ts";

const file = "charts/pirkanmaa/unemployed-share";
const chart = codeOf("en/pirkanmaa/unemployed-share").html;

/** What the box tells of a month. */
function valuesAt(month: string): string {
  const row = rowAt(file, month);
  return `${namedShort(month, "en")}|Pirkanmaa ${shown(row["area"], "en", 1)}`;
}

test("a pointer reads the values of a month as the file has them, and no longer when it leaves", async ({show}) => {
  const {page, frame, complaints} = await show(chart);
  const box = frame().locator(".readout");
  const svg = frame().locator(".drawing > svg").first();
  await frame().locator(".pad").waitFor();
  const place = await svg.boundingBox();
  await page.mouse.move((place?.x ?? 0) + (place?.width ?? 0) - 1, (place?.y ?? 0) + 60);
  await box.waitFor();
  expect((await box.locator("*").allInnerTexts()).join("|").startsWith(valuesAt(lastMonth(file)))).toBe(true);
  await page.mouse.move((place?.x ?? 0) + 1, (place?.y ?? 0) + 60);
  await expect
    .poll(async () => (await box.locator("*").allInnerTexts()).join("|").startsWith(valuesAt("2006-01")))
    .toBe(true);
  await page.mouse.move(1, 1);
  await expect.poll(() => box.isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

test("the dots lie on the ends of the lines, and the box within the frame, at the widths of phones and columns", async ({
  show
}) => {
  for (const width of [296, 496, 816]) {
    const {page, frame} = await show(lookOf("en/pirkanmaa/unemployed-share", "compact"), {
      viewport: {width, height: 900}
    });
    await frame().locator(".pad").waitFor();
    await page.keyboard.press("Tab");
    await frame().locator(".pad:focus").waitFor();
    await page.keyboard.press("End");
    const [dot, end] = [
      await frame().locator("g > circle[fill='var(--area)']").boundingBox(),
      await frame().locator(".drawing > svg > circle").first().boundingBox()
    ];
    const middle = (box: typeof dot): number[] =>
      [box?.x ?? 0, box?.y ?? 0].map((at, i) => at + ((i ? box?.height : box?.width) ?? 0) / 2);
    middle(dot).forEach((at, i) => expect(at).toBeCloseTo(middle(end)[i] ?? 0, -0.5));
    for (const key of ["Home", "End"]) {
      await page.keyboard.press(key);
      const outside = await frame()
        .locator(".readout")
        .evaluate((box) => {
          const {left, right, top} = box.getBoundingClientRect();
          return left < 0 || right > innerWidth || top < 0;
        });
      expect(outside, `${key} at ${width}`).toBe(false);
    }
  }
});

test("keys read from the newest month on, and say it to those who hear the page", async ({show}) => {
  const {page, frame} = await show(chart);
  await frame().locator(".pad").waitFor();
  await page.keyboard.press("Tab");
  const pad = frame().getByRole("slider", {name: "Read values with the left and right arrow keys"});
  await expect
    .poll(() => pad.getAttribute("aria-valuetext"))
    .toMatch(new RegExp(`^${namedShort(lastMonth(file), "en")}; Pirkanmaa `));
  await page.keyboard.press("Home");
  expect(await pad.getAttribute("aria-valuetext")).toMatch(/^Jan 2006; Pirkanmaa /);
  await page.keyboard.press("Escape");
  expect(await frame().locator(".readout").isVisible()).toBe(false);
});

test("a finger reads, and still scrolls the page up and down", async ({show}) => {
  const {page, frame} = await show(chart, {hasTouch: true, viewport: {width: 375, height: 800}});
  const pad = frame().locator(".pad");
  await pad.waitFor();
  const place = await frame().locator(".drawing > svg").first().boundingBox();
  await page.touchscreen.tap((place?.x ?? 0) + (place?.width ?? 0) / 2, (place?.y ?? 0) + 50);
  await frame().locator(".readout").waitFor();
  expect(await pad.evaluate((element) => getComputedStyle(element).touchAction)).toBe("pan-y");
});

describe("nothing is lost", () => {
  test("where a sandbox allows no script: the drawing has its name and the table its figures", async ({show}) => {
    const {frame} = await show(chart.replace("<iframe", '<iframe sandbox=""'));
    await frame().locator(".drawing[role=img][aria-label]").waitFor();
    expect(await frame().locator(".pad").count()).toBe(0);
    await frame().locator("summary").click();
    expect(await frame().locator("tbody tr").count()).toBeGreaterThan(200);
  });

  test("in a sandbox that allows script alone, where values are read too", async ({show}) => {
    const {page, frame, complaints} = await show(chart.replace("<iframe", '<iframe sandbox="allow-scripts"'));
    await frame().locator(".pad").waitFor();
    await page.keyboard.press("Tab");
    await frame().locator(".readout").waitFor();
    expect(complaints).toEqual([]);
  });
});

test("axe finds nothing where a value is read, in light or dark", async ({open}) => {
  for (const theme of ["light", "dark"]) {
    const {page, complaints} = await open(`/embed/en/pirkanmaa/unemployed-share/#${theme}`);
    await page.keyboard.press("Tab");
    await page.locator(".readout").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  }
});
