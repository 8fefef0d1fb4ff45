import type {FrameLocator} from "playwright-core";
import {expect} from "vitest";

/** Expects everything of a chart to be there and in its place, styles included. */
export async function expectWhole(frame: FrameLocator): Promise<void> {
  const drawing = frame.locator(".drawing");
  await drawing.waitFor();
  // Without the style sheet, which may come after the words, the numbers that only keep room are seen.
  await expect.poll(() => frame.locator(".drawing > i:visible").count()).toBe(0);
  const box = await drawing.boundingBox();
  expect(box?.width).toBeGreaterThan(200);
  expect(box?.height).toBeGreaterThan(200);
  expect(await frame.locator(".sentence").textContent()).toMatch(/ 20\d\d/);
  expect(await frame.locator("footer").textContent()).toContain("CC BY 4.0");
  expect(await frame.locator(".cautions").isVisible()).toBe(true);
}

/** Of the smallest words in a frame, in pixels: less than that is no room for anything. */
const lineHeight = 16;

/** Expects a frame to hold its content once it is laid out: nothing outside, nothing covered, little left empty. */
export async function expectFit(frame: FrameLocator, when: string): Promise<void> {
  await frame.locator(".drawing").waitFor();
  const whole = {outside: [], covered: [], isFilled: true};
  const fit = async (): Promise<object> => {
    const {empty, ...rest} = await fitOf(frame);
    return {...rest, isFilled: empty < lineHeight ? true : `${empty} pixels are left empty`};
  };
  // Styles and the height of the frame come after the words: a busy machine shows the moment between.
  await expect.poll(fit, {timeout: 10_000, message: when}).toEqual(whole);
}

/** What of a chart lies outside its frame, or one text over another; and how much is left empty below words, in pixels. */
interface Fit {
  readonly outside: readonly string[];
  readonly covered: readonly string[];
  readonly empty: number;
}

/** How the content of a frame fits into it, before anybody scrolls. */
async function fitOf(frame: FrameLocator): Promise<Fit> {
  return frame.locator("body").evaluate((body): Fit => {
    const texts = [...body.querySelectorAll("h1, p, figcaption, summary, a, svg text, .drawing > span")];
    const boxes = texts
      .map((text) => ({name: text.textContent, isDrawn: text.closest("svg"), box: text.getBoundingClientRect()}))
      .filter(({box}) => box.width > 0);
    const isOutside = ({box}: {box: DOMRect}): boolean =>
      box.left < -0.5 || box.right > innerWidth + 0.5 || box.top < 0 || box.bottom > innerHeight + 0.5;
    const covers = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
    const drawn = boxes.filter(({isDrawn}) => isDrawn);
    return {
      outside: boxes.filter(isOutside).map(({name}) => name),
      covered: drawn.flatMap((one, i) =>
        drawn.slice(i + 1).flatMap((other) => (covers(one.box, other.box) ? [`${one.name} and ${other.name}`] : []))
      ),
      empty: Math.max(
        innerHeight - (body.querySelector("footer")?.getBoundingClientRect().bottom ?? 0),
        (body.querySelector("footer")?.getBoundingClientRect().top ?? 0) -
          (body.querySelector("figure > :last-child")?.getBoundingClientRect().bottom ?? 0)
      )
    };
  });
}
