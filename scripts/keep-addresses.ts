import {existsSync, readdirSync} from "node:fs";
import {relative} from "node:path";
import type {Finding} from "../src/model/findings.ts";
import {parseMovedAddresses} from "../src/model/releases/moved-addresses.ts";
import type {MovedAddress} from "../src/model/releases/moved-addresses.ts";
import type {Files} from "./effects/files.ts";
import {parseAddressList, renderAddressList} from "./publish/addresses/address-lists.ts";
import type {AddressList} from "./publish/addresses/address-lists.ts";
import {planAddresses} from "./publish/addresses/plan-addresses.ts";
import {siteAddresses} from "./publish/addresses/site-addresses.ts";

/** Where every address ever published is kept. */
export const addressesFolder = "data/addresses";

/** What a built site adds to the addresses ever published; not written yet. */
export interface NewAddresses {
  /** The list that takes them. */
  readonly path: string;
  readonly content: string;
  readonly added: readonly string[];
  /** How many addresses the site has. */
  readonly count: number;
}

/** Compares the built site with the lists; throws, naming them, where addresses would no longer answer. */
export function findNewAddresses(files: Files, site: string): NewAddresses {
  const vintage = files.list("data/vintages").at(-1);
  if (vintage === undefined) throw new Error("data/vintages: expected at least one vintage");
  const built = siteAddresses(builtFiles(site));
  const plan = planAddresses({lists: readAddressLists(files), built, moved: readMoved(files), vintage});
  refuse(plan.findings);
  return {
    path: `${addressesFolder}/${vintage}.txt`,
    content: renderAddressList(plan.list.addresses),
    added: plan.added,
    count: built.length
  };
}

/** Every address ever published, by the vintage whose releases were the first to publish it. */
export function readAddressLists(files: Files): AddressList[] {
  const names = files.list(addressesFolder).filter((name) => name.endsWith(".txt"));
  return names.map((name) =>
    parseAddressList(name.replace(/\.txt$/, ""), files.readText(`${addressesFolder}/${name}`))
  );
}

/** The pages that have another address now. */
export function readMoved(files: Files): MovedAddress[] {
  return parseMovedAddresses(files.readText(`${addressesFolder}/moved.csv`));
}

/** The first of many lines, and how many more there are. */
export function shorten(lines: readonly string[]): string[] {
  const shown = 40;
  return lines.length <= shown ? [...lines] : [...lines.slice(0, shown), `and ${lines.length - shown} more`];
}

function builtFiles(site: string): string[] {
  if (!existsSync(`${site}/index.html`)) throw new Error(`${site}: expected a built site; "npm run build" makes one`);
  const entries = readdirSync(site, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return entries.map(({parentPath, name}) => relative(site, `${parentPath}/${name}`).replaceAll("\\", "/"));
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const lines = shorten(findings.map(({where, message}) => `${where} ${message}`));
  throw new Error(
    [...lines, 'nothing was written; a whole site is made by "npm run build" and "npm run pictures"'].join("\n")
  );
}
