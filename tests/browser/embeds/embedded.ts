import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {BrowserContextOptions, FrameLocator, Page} from "playwright-core";
import {test as siteTest} from "../browser-test.ts";

/** A page of somebody else, at an origin of its own, that shows our charts. */
interface ForeignPage {
  readonly page: Page;
  /** What the console said, and requests that failed. */
  readonly complaints: readonly string[];
  /** Paths of what was loaded from the site. */
  readonly requests: readonly string[];
  /** What the frame with a number, from 0, holds. */
  readonly frame: (number?: number) => FrameLocator;
  /** The height of the frame with a number, as it stands in the page. */
  readonly height: (number?: number) => Promise<number>;
}

/** How the page around the charts is made. */
interface Surroundings extends BrowserContextOptions {
  /** The content security policy of the page, which may name `{site}`. */
  readonly policy?: string;
  /** What its head holds besides its title. */
  readonly head?: string;
  /** Attributes of its root. */
  readonly root?: string;
  /** What is done to the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Until when opening waits: until everything is loaded, unless something is held back. */
  readonly waitUntil?: "domcontentloaded" | "load";
}

/** Opens a page that somebody else has made of our code; in the code, `{site}` is where the site lies. */
export type Show = (body: string, around?: Surroundings) => Promise<ForeignPage>;

/** A test that shows our charts on pages of others. */
export const test = siteTest.extend("show", async ({stage: {browser, origin}}, {onCleanup}): Promise<Show> => {
  const ends: (() => unknown)[] = [];
  onCleanup(async () => {
    for (const end of ends) await end();
  });
  return async (body, {policy, root = 'lang="en"', head = "", prepare, waitUntil = "load", ...options} = {}) => {
    const context = await browser.newContext(options);
    const address = await publish(
      `<!doctype html><html ${root}><head><meta charset="utf-8"><title>News</title>${head}</head><body>${body}</body></html>`.replaceAll(
        "{site}",
        origin
      ),
      policy?.replaceAll("{site}", origin),
      ends
    );
    ends.push(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const complaints = collectComplaints(page);
    const requests: string[] = [];
    page.on("request", (request) => {
      if (request.url().startsWith(origin)) requests.push(new URL(request.url()).pathname);
    });
    await prepare?.(page);
    await page.goto(address, {waitUntil});
    const frame = (number = 0): FrameLocator => page.locator("iframe").nth(number).contentFrame();
    const height = async (number = 0): Promise<number> =>
      (await page.locator("iframe").nth(number).boundingBox())?.height ?? 0;
    return {page, complaints, requests, frame, height};
  };
});

/** Serves one page at another host than the site's; a browser lets no page of the open network show one of this machine. */
export async function publish(html: string, policy: string | undefined, ends: (() => unknown)[]): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      ...(policy && {"content-security-policy": policy})
    });
    response.end(html);
  });
  ends.push(() => server.close().closeAllConnections());
  await new Promise<void>((started) => server.listen(0, "127.0.0.1", started));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/story`;
}

/** The code of a chart as its answer gives it, `fi/espoo/unemployed-share`, and its heights by the width of the frame. */
export function codeOf(stem: string): Answer {
  const {html, height, heights, looks} = JSON.parse(readFileSync(`dist/embed/${stem}/oembed.json`, "utf8")) as Answer;
  return {html: html.replace(/https?:\/\/[^/]+(?=\/)/, "{site}"), height, heights, looks};
}

/** The code of one look of a chart, with the height for each width of its column. */
export function lookOf(stem: string, look: "full" | "compact" | "tile", theme = ""): string {
  const {html, height, looks} = codeOf(stem);
  const fragment = [look === "full" ? "" : look, theme].filter((part) => part !== "").join("-");
  const frame = html
    .replace(/(?<= src="[^"]*)(?=")/, fragment && `#${fragment}`)
    .replace(`height="${height}"`, `height="${looks[look].height}" style="height:${looks[look].fluidHeight}"`);
  const box = "width:100%;min-width:0;container-type:inline-size;contain-intrinsic-width:300px";
  return `<div style="${box}">${frame}</div>`;
}

interface Answer {
  readonly html: string;
  readonly height: number;
  readonly heights: Readonly<Record<string, number>>;
  readonly looks: Readonly<
    Record<"full" | "compact" | "tile", {readonly height: number; readonly fluidHeight: string}>
  >;
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  return complaints;
}
