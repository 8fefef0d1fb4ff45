import type {BrowserContext, BrowserContextOptions, Page} from "playwright-core";
import {test as plainTest} from "vitest";
import {readBrowser} from "../../scripts/effects/browsers/browser-records.ts";
import {launchChromium} from "../../scripts/effects/browsers/chromium.ts";
import {serve} from "./static-server.ts";

/** A page of the built site, open in the browser, with all that went wrong on the way. */
interface OpenPage {
  readonly page: Page;
  /** Errors and warnings on the console, breaches of the security policy, failed and foreign requests. */
  readonly complaints: readonly string[];
  readonly status: number | undefined;
}

/** Opens an address of the built site in a browser that shares nothing with other tests. */
export type Open = (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;

/** A test that opens the built site in the browser. */
export const test = plainTest
  // eslint-disable-next-line no-empty-pattern -- Vitest reads from the pattern which other fixtures are needed.
  .extend("stage", {scope: "file"}, async ({}, {onCleanup}) => {
    const [server, browser] = await Promise.all([serve("dist"), launchChromium(readBrowser("chromium"))]);
    onCleanup(async () => {
      await browser.close();
      server.close();
    });
    return {browser, origin: server.origin};
  })
  .extend("open", async ({stage: {browser, origin}}, {onCleanup}): Promise<Open> => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      for (const context of contexts) await context.close();
    });
    return async (address, options = {}) => {
      const context = await browser.newContext({baseURL: origin, ...options});
      contexts.push(context);
      const page = await context.newPage();
      const complaints = collectComplaints(page, origin);
      const response = await page.goto(address);
      return {page, complaints, status: response?.status()};
    };
  });

function collectComplaints(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:") complaints.push(`foreign: ${request.url()}`);
  });
  return complaints;
}
