import type {KeyInput, Page} from "puppeteer-core";
import {readBrowser} from "../../../scripts/effects/browsers/browser-records.ts";
import {launchFirefox} from "../../../scripts/effects/browsers/firefox.ts";
import type {Engine, StartedEngine} from "./tab.ts";

/** Firefox, driven over WebDriver BiDi. */
export const firefox: Engine = {name: "firefox", widths: [360, 390], start};

async function start(): Promise<StartedEngine | {readonly missing: string}> {
  const found = readBrowser("firefox");
  if ("missing" in found) return found;
  const browser = await launchFirefox(found);
  const page = await browser.newPage();
  const errors = collectErrors(page);
  return {
    close: () => browser.close(),
    tab: {
      open: async (address) => {
        await page.goto(address);
      },
      resize: (width, height) => page.setViewport({width, height}),
      run: (action, ...args) => page.evaluate(action as never, ...(args as unknown as never[])),
      press: (key) => page.keyboard.press(key satisfies KeyInput),
      type: (text) => page.keyboard.type(text),
      pointAt: ({x, y}) => page.mouse.move(x, y),
      clickAt: ({x, y}) => page.mouse.click(x, y),
      errors: () => errors
    }
  };
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  return errors;
}
