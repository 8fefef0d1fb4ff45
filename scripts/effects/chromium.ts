import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {chromium as playwright} from "playwright-core";

/** A browser that tests can start. */
export interface Chromium {
  readonly executablePath: string;
  /** Environment variables it needs beside those of the process. */
  readonly env: Readonly<Record<string, string>>;
}

/** Folder for what is made once per clone; not in git. */
export const cacheFolder = join(import.meta.dirname, "../../.cache");

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

/** Writes down which browser the tests are to use. */
export function writeChromium(chromium: Chromium): void {
  mkdirSync(cacheFolder, {recursive: true});
  writeFileSync(record, `${JSON.stringify(chromium, null, 2)}\n`);
}

/** The browser written down last. */
export function readChromium(): Chromium {
  if (!existsSync(record)) throw new Error(`${record}: not there; "node scripts/browser.ts" finds a browser`);
  return JSON.parse(readFileSync(record, "utf8")) as Chromium;
}

const record = join(cacheFolder, "chromium.json");

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
