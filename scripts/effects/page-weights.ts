import {readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, brotliCompressSync, constants} from "node:zlib";
import {mostScript, readScripts, scriptsOf} from "./page-scripts.ts";

/** What the heaviest pages weigh. A limit that is passed is told and fails tests, but figures are published all the same. */
export interface SiteWeights {
  /** The heaviest pages of each kind, the maps and the page with most script, one line each. */
  readonly told: readonly string[];
  /** What is beyond its limit, one sentence each. */
  readonly beyond: readonly string[];
}

/** What a page weighs with the styles, scripts and the map it loads. */
interface Weight {
  readonly page: string;
  readonly bytes: number;
  /** What was weighed, where it is not the whole page. */
  readonly of?: string;
}

/** Pages that must not weigh more than so many bytes, compressed as static hosts do, with what they load. */
export interface WeightLimit {
  readonly pages: string;
  readonly matches: RegExp;
  readonly bytes: number;
}

/** Files with the outlines of maps, which pages share. */
const maps: WeightLimit = {pages: "maps", matches: /^maps\/[^/]+\.svg$/, bytes: 45_000};

/** All scripts of a page together; what it loads on use is apart. */
const scriptLimit = 10_000;

/** A built site: its folder, the paths of all its files, and its scripts with their contents. */
interface BuiltSite {
  readonly folder: string;
  readonly files: readonly string[];
  readonly scripts: ReadonlyMap<string, string>;
}

/** Weighs the heaviest pages of each kind, the maps and the scripts of a built site; a page falls under the first limit that matches it. */
export async function weighPages(folder: string, limits: readonly WeightLimit[]): Promise<SiteWeights> {
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"}).map((path) => path.replaceAll("\\", "/"));
  const site = {folder, files, scripts: readScripts(folder)};
  const weighed = await Promise.all([
    ...limits.map(async (limit) => ({limit, heaviest: await heaviestPages(site, limit, limits)})),
    weighMaps(site).then((heaviest) => ({limit: maps, heaviest}))
  ]);
  const script = {...mostScript(folder), of: " of script"};
  return {
    told: [...weighed.flatMap(({heaviest}) => heaviest).map(tell), `${tell(script)}, the most of all pages`],
    beyond: [
      ...weighed.flatMap(({limit, heaviest}) => heaviest.flatMap((weight) => tellBeyond(weight, limit.bytes))),
      ...tellBeyond(script, scriptLimit)
    ]
  };
}

function tell({page, bytes, of = ""}: Weight): string {
  return `${kilobytes(bytes)} brotli${of}: /${page === "." ? "" : page}`;
}

function tellBeyond(weight: Weight, limit: number): string[] {
  return weight.bytes > limit ? [`${tell(weight)}, beyond its limit of ${kilobytes(limit)}`] : [];
}

function weighMaps({folder, files}: BuiltSite): Promise<Weight[]> {
  const paths = files.filter((path) => maps.matches.test(path));
  return Promise.all(
    paths.map(async (page) => ({page, bytes: await compressedSize(readFileSync(join(folder, page)))}))
  );
}

/** The best compression takes a second a page, so the quickest one chooses the pages to weigh. */
function heaviestPages(site: BuiltSite, limit: WeightLimit, limits: readonly WeightLimit[]): Promise<Weight[]> {
  const isOfKind = (page: string): boolean => limits.find(({matches}) => matches.test(page)) === limit;
  const roughly = site.files
    .filter((path) => path.endsWith("index.html") && isOfKind(dirname(path)))
    .map((path) => ({path, rough: roughSize(readFileSync(join(site.folder, path)))}));
  const heaviest = roughly.toSorted((a, b) => b.rough - a.rough).slice(0, 3);
  return Promise.all(heaviest.map(({path}) => weigh(site, path)));
}

async function weigh({folder, files, scripts}: BuiltSite, path: string): Promise<Weight> {
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
