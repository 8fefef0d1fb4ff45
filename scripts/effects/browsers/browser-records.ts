import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Chromium} from "./chromium.ts";
import type {Firefox} from "./firefox.ts";
import type {WebKit} from "./webkit.ts";

/** Why tests have to go without a browser. */
export interface Missing {
  readonly missing: string;
}

/** What is written down of each browser. */
interface Records {
  readonly chromium: Chromium;
  readonly firefox: Firefox | Missing;
  readonly webkit: WebKit | Missing;
}

/** Folder for what is made once per clone; not in git. */
export const cacheFolder = join(import.meta.dirname, "../../../.cache");

/** Writes down which browser the tests are to use, or why they have none. */
export function writeBrowser<Name extends keyof Records>(name: Name, record: Records[Name]): void {
  mkdirSync(cacheFolder, {recursive: true});
  writeFileSync(pathOf(name), `${JSON.stringify(record, null, 2)}\n`);
}

/** What was written down last of a browser. */
export function readBrowser<Name extends keyof Records>(name: Name): Records[Name] {
  const path = pathOf(name);
  if (!existsSync(path)) throw new Error(`${path}: not there; "node scripts/browser.ts" finds the browsers`);
  return JSON.parse(readFileSync(path, "utf8")) as Records[Name];
}

function pathOf(name: string): string {
  return join(cacheFolder, `${name}.json`);
}
