import {existsSync, readdirSync} from "node:fs";
import {relative} from "node:path";
import {parseArgs} from "node:util";
import type {Finding} from "../src/model/findings.ts";
import {parseMovedAddresses} from "../src/model/moved-addresses.ts";
import type {MovedAddress} from "../src/model/moved-addresses.ts";
import {diskFiles} from "./effects/files.ts";
import type {Files} from "./effects/files.ts";
import {terminalProgress} from "./effects/progress.ts";
import {publishedSite} from "./effects/published-site.ts";
import {parseAddressList, renderAddressList} from "./publish/addresses/address-lists.ts";
import type {AddressList} from "./publish/addresses/address-lists.ts";
import {planAddresses} from "./publish/addresses/plan-addresses.ts";
import {checkAnswers, replayAddresses} from "./publish/addresses/replay-addresses.ts";
import {siteAddresses} from "./publish/addresses/site-addresses.ts";

// `npm run addresses`: every address ever published still answers, and the new ones of the built site join the list.

const folder = "data/addresses";

try {
  const {values: options} = parseArgs({
    options: {root: {type: "string", default: "."}, outDir: {type: "string", default: "dist"}, replay: {type: "string"}}
  });
  if (options.replay === undefined) keepAddresses(options.root, options.outDir);
  else await replay(options.root, options.replay);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Compares the built site with the lists, and adds what is new to that of the newest vintage. */
function keepAddresses(root: string, outDir: string): void {
  const files = diskFiles(root);
  const vintage = files.list("data/vintages").at(-1);
  if (vintage === undefined) throw new Error("data/vintages: expected at least one vintage");
  const built = siteAddresses(builtFiles(`${root}/${outDir}`));
  const plan = planAddresses({lists: readLists(files), built, moved: readMoved(files), vintage});
  stopOnErrors(plan.findings);
  const path = `${folder}/${vintage}.txt`;
  if (plan.added.length > 0) files.write(path, renderAddressList(plan.list.addresses));
  for (const address of shorten(plan.added)) console.log(`new: ${address}`);
  console.log(`${built.length} addresses of the site are in ${folder}, ${plan.added.length} of them new in ${path}`);
}

/** Asks a published site for every address ever published. */
async function replay(root: string, site: string): Promise<void> {
  if (!URL.canParse(site)) throw new Error(`--replay ${site}: expected an address such as https://example.org`);
  const files = diskFiles(root);
  const moved = readMoved(files);
  const addresses = readLists(files).flatMap((list) => list.addresses);
  if (addresses.length === 0) throw new Error(`${folder}: expected lists of addresses, found none`);
  const ask = publishedSite(new URL(site), new Set(moved.map(({from}) => from)));
  const progress = terminalProgress(process.stderr, {quiet: false});
  await checkAnswers(ask);
  const failures = await replayAddresses(addresses, moved, ask, (done) => {
    progress.show(`${done} of ${addresses.length} addresses asked for`);
  });
  progress.clear();
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) throw new Error(`${failures.length} of ${addresses.length} addresses fail at ${site}`);
  console.log(`all ${addresses.length} addresses answer at ${site}`);
}

function readLists(files: Files): AddressList[] {
  const names = files.list(folder).filter((name) => name.endsWith(".txt"));
  return names.map((name) => parseAddressList(name.replace(/\.txt$/, ""), files.readText(`${folder}/${name}`)));
}

function readMoved(files: Files): MovedAddress[] {
  return parseMovedAddresses(files.readText(`${folder}/moved.csv`));
}

function builtFiles(site: string): string[] {
  if (!existsSync(`${site}/index.html`)) throw new Error(`${site}: expected a built site; "npm run build" makes one`);
  const entries = readdirSync(site, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return entries.map(({parentPath, name}) => relative(site, `${parentPath}/${name}`).replaceAll("\\", "/"));
}

function stopOnErrors(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  for (const line of shorten(findings.map(({where, message}) => `${where} ${message}`))) console.error(line);
  throw new Error('nothing was written; a whole site is made by "npm run build" and "npm run pictures"');
}

/** The first of many lines, and how many more there are. */
function shorten(lines: readonly string[]): string[] {
  const shown = 40;
  return lines.length <= shown ? [...lines] : [...lines.slice(0, shown), `and ${lines.length - shown} more`];
}
