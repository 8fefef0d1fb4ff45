import {readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, brotliCompressSync, constants} from "node:zlib";
import {readScripts, scriptsOf, tellMostScript} from "./page-scripts.ts";

/** What a page weighs with the styles, scripts and the map it loads. */
interface PageWeight {
  readonly page: string;
  readonly bytes: number;
}

/** Pages that must not weigh more than so many bytes, compressed as static hosts do, with what they load. */
interface WeightLimit {
  readonly pages: string;
  readonly matches: RegExp;
  readonly bytes: number;
}

/** A page has the first limit that matches it. */
const limits: readonly WeightLimit[] = [
  {pages: "chart pages", matches: /^(alueet|sv\/omraden|en\/areas)\/[^/]+\/[^/]+$/, bytes: 36_000},
  {pages: "embeds", matches: /^embed\//, bytes: 20_000},
  {pages: "other pages", matches: /^/, bytes: 100_000}
];

/** Files with the outlines of maps, which pages share. */
const maps = {matches: /^maps\/[^/]+\.svg$/, bytes: 45_000};

/** A built site: its folder, the paths of all its files, and its scripts with their contents. */
interface BuiltSite {
  readonly folder: string;
  readonly files: readonly string[];
  readonly scripts: ReadonlyMap<string, string>;
}

/** Tells the heaviest pages of each kind, the maps and the page with most script; throws when one is beyond its limit. */
export async function weighPages(folder: string): Promise<string[]> {
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"});
  const site = {folder, files, scripts: readScripts(folder)};
  const weighed = limits.map(async (limit) => ({limit, heaviest: await heaviestPages(site, limit)}));
  const [weights, mapWeights, script] = await Promise.all([
    Promise.all(weighed),
    weighMaps(site),
    tellMostScript(folder)
  ]);
  const tooHeavy = weights.filter(({limit, heaviest}) => heaviest.some(({bytes}) => bytes > limit.bytes));
  const told = [...weights.flatMap(({heaviest}) => heaviest), ...mapWeights].map(
    ({page, bytes}) => `${kilobytes(bytes)} brotli: /${page}`
  );
  if (tooHeavy.length > 0) throw new Error([...told, ...tooHeavy.map(({limit}) => beyond(limit))].join("\n"));
  return [...told, script];
}

async function weighMaps({folder, files}: BuiltSite): Promise<PageWeight[]> {
  const weights = files
    .filter((path) => maps.matches.test(path))
    .map(async (page) => ({page, bytes: await compressedSize(readFileSync(join(folder, page)))}));
  const weighed = await Promise.all(weights);
  if (weighed.some(({bytes}) => bytes > maps.bytes)) throw new Error(beyond({...maps, pages: "maps"}));
  return weighed;
}

function beyond({pages, bytes}: WeightLimit): string {
  return `${pages}: expected each to weigh at most ${kilobytes(bytes)}`;
}

/** The best compression takes a second a page, so the quickest one chooses the pages to weigh. */
function heaviestPages(site: BuiltSite, limit: WeightLimit): Promise<PageWeight[]> {
  const roughly = site.files
    .filter((path) => path.endsWith("index.html") && limitOf(dirname(path)) === limit)
    .map((path) => ({path, rough: roughSize(readFileSync(join(site.folder, path)))}));
  const heaviest = roughly.toSorted((a, b) => b.rough - a.rough).slice(0, 3);
  return Promise.all(heaviest.map(({path}) => weigh(site, path)));
}

function limitOf(page: string): WeightLimit | undefined {
  return limits.find(({matches}) => matches.test(page));
}

async function weigh({folder, files, scripts}: BuiltSite, path: string): Promise<PageWeight> {
  const html = readFileSync(join(folder, path), "utf8");
  const shared = files.filter((file) => (file.endsWith(".css") || maps.matches.test(file)) && html.includes(file));
  const loaded = [
    html,
    ...shared.map((file) => readFileSync(join(folder, file))),
    ...scriptsOf(html, scripts).map((script) => scripts.get(script) ?? "")
  ];
  const sizes = await Promise.all(loaded.map(compressedSize));
  return {page: dirname(path), bytes: sizes.reduce((sum, size) => sum + size, 0)};
}

function roughSize(content: Buffer): number {
  return brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 1}}).length;
}

/** Compressed at best, which is what is done when nothing else is asked for; several at a time, on all cores. */
async function compressedSize(content: string | Buffer): Promise<number> {
  return (await promisify(brotliCompress)(content)).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
