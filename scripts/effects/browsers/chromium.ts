import type {Browser} from "playwright-core";
import {chromium as playwright} from "playwright-core";

/** A Chromium or Chrome that tests can start. */
export interface Chromium {
  readonly executablePath: string;
  /** Environment variables it needs beside those of the process. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the browser without a window. */
export function launchChromium({executablePath, env}: Chromium): Promise<Browser> {
  return playwright.launch({executablePath, args: flags, env: {...process.env, ...env}});
}

/** Starts the browser, opens a page in it and gives its version; throws when any of that fails. */
export async function proveChromium(chromium: Chromium): Promise<string> {
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage();
    await page.goto("data:text/html,<title>ready</title>");
    if ((await page.title()) !== "ready") throw new Error(`${chromium.executablePath}: started, but showed no page`);
    return browser.version();
  } finally {
    await browser.close();
  }
}

// No sandbox, because root cannot have one; the media feature of readers who want to load little is still one to be asked
// for; the rest keeps the browser from calling home.
const flags = [
  "--no-sandbox",
  "--enable-blink-features=PrefersReducedData",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];
