import type {Browser} from "puppeteer-core";
import {launch} from "puppeteer-core";
import {installPackages} from "./debian-packages.ts";
import {executables} from "./executables.ts";

/** A Firefox that tests can start. */
export interface Firefox {
  readonly executablePath: string;
}

/** Every Firefox in the usual places of this machine. */
export function findFirefox(): Firefox[] {
  const paths = executables(["firefox-esr", "firefox"]);
  return paths.map((executablePath) => ({executablePath}));
}

/** Installs Debian's Firefox. */
export function installFirefox(): Firefox[] {
  installPackages(["firefox-esr"]);
  return findFirefox();
}

/** Starts Firefox without a window; it is driven over WebDriver BiDi. */
export function launchFirefox({executablePath}: Firefox): Promise<Browser> {
  return launch({browser: "firefox", executablePath, headless: true, timeout: 60_000, protocolTimeout: 60_000});
}

/** Starts Firefox, opens a page in it and gives its version; throws when any of that fails. */
export async function proveFirefox(firefox: Firefox): Promise<string> {
  const browser = await launchFirefox(firefox);
  try {
    const page = await browser.newPage();
    await page.goto("data:text/html,<title>ready</title>");
    if ((await page.title()) !== "ready") throw new Error(`${firefox.executablePath}: started, but showed no page`);
    return (await browser.version()).replace(/^firefox\//i, "");
  } finally {
    await browser.close();
  }
}
