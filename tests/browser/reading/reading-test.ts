import type {Page} from "playwright-core";
import {test as browserTest} from "../browser-test.ts";
import type {Open} from "../browser-test.ts";

/** A test of pages whose charts can be read from the beginning: elsewhere that waits for a first sign of the reader. */
export const test = browserTest.extend("open", ({open}): Open => {
  return async (address, options = {}) => {
    const opened = await open(address, options);
    if (options.javaScriptEnabled !== false) await wakeReaders(opened.page);
    return opened;
  };
});

/** Gives the page a sign that somebody is there, and waits until its charts can be read. */
export async function wakeReaders(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.waitForFunction(
    () => !document.querySelector("chart-reader:not(:defined), chart-reader:not(:has(.reading-pad))")
  );
}
