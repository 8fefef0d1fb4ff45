import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {test} from "../browser-test.ts";

/** Where the tab key leads, and what is wrong there. */
interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

const addresses = [
  ...["/", "/sv/omraden/kainuu/unemployed/", "/en/indicators/unemployed/", "/kunnat/049-espoo/"],
  ...["/sv/metoder/", "/en/data/", "/sv/tillganglighet/"]
];

describe.each(addresses)("on %s", (address) => {
  test("the tab key leads through everything in order, always in sight, and out again", async ({open}) => {
    const {page} = await open(address, {viewport: {width: 1280, height: 800}});
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThan(20);
    expect(stops.filter(({faults}) => faults.length > 0)).toEqual([]);
  });
});

test("the first stop leads past the head of the page", async ({open}) => {
  const {page} = await open("/en/areas/espoo/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", {name: "Skip to content"});
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement))).toBe(true);
});

/** Presses the tab key until the focus leaves the page. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 1000; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(stopAtFocus);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`the focus did not leave the page after 1000 stops; the last was ${stops.at(-1)?.name}`);
}

/** Runs in the page: what has the focus, whether it shows, and whether it comes after what had it before. */
function stopAtFocus(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const before = document.querySelector("[data-had-focus]");
  before?.removeAttribute("data-had-focus");
  element.setAttribute("data-had-focus", "");
  const isAfter = !before || Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  // The form draws the outline of its field, and an area of the map its own border.
  const outlined = [element, element.closest("form"), element.querySelector("use")].some((part) => {
    if (!part) return false;
    const {outlineStyle, outlineWidth, stroke, strokeWidth} = getComputedStyle(part);
    const hasOutline = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    return hasOutline || (part instanceof SVGUseElement && stroke !== "none" && parseFloat(strokeWidth) >= 3);
  });
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
  const isSeen = [...element.getClientRects()].some(({left, top, width, height}) =>
    steps.some((x) =>
      steps.some((y) => element.contains(document.elementFromPoint(left + x * width, top + y * height)))
    )
  );
  const faults = [isAfter ? "" : "out of order", outlined ? "" : "no outline", isSeen ? "" : "out of sight"];
  return {name: element.outerHTML.slice(0, 120), faults: faults.filter((fault) => fault !== "")};
}
