import {readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {brotliCompressSync, constants} from "node:zlib";
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

/** Tells the heaviest pages of each kind, the maps and the page with most script; throws when one is beyond its limit. */
export function weighPages(folder: string): string[] {
  const weights = limits.map((limit) => ({limit, heaviest: heaviestPages(folder, limit)}));
  const tooHeavy = weights.filter(({limit, heaviest}) => heaviest.some(({bytes}) => bytes > limit.bytes));
  const told = [...weights.flatMap(({heaviest}) => heaviest), ...weighMaps(folder)].map(
    ({page, bytes}) => `${kilobytes(bytes)} brotli: /${page}`
  );
  if (tooHeavy.length > 0) throw new Error([...told, ...tooHeavy.map(({limit}) => beyond(limit))].join("\n"));
  return [...told, tellMostScript(folder)];
}

function weighMaps(folder: string): PageWeight[] {
  const paths = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((path) => maps.matches.test(path));
  const weights = paths.map((page) => ({page, bytes: compressedSize(readFileSync(join(folder, page)), 11)}));
  if (weights.some(({bytes}) => bytes > maps.bytes)) throw new Error(beyond({...maps, pages: "maps"}));
  return weights;
}

function beyond({pages, bytes}: WeightLimit): string {
  return `${pages}: expected each to weigh at most ${kilobytes(bytes)}`;
}

/** The best compression takes a second a page, so a quicker one chooses the pages to weigh. */
function heaviestPages(folder: string, limit: WeightLimit): PageWeight[] {
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"});
  const shared = files.filter((path) => path.endsWith(".css") || maps.matches.test(path));
  const scripts = readScripts(folder);
  const roughly = files
    .filter((path) => path.endsWith("index.html") && limitOf(dirname(path)) === limit)
    .map((path) => ({path, rough: compressedSize(readFileSync(join(folder, path)), 4)}));
  return roughly
    .toSorted((a, b) => b.rough - a.rough)
    .slice(0, 3)
    .map(({path}) => weigh(folder, path, shared, scripts));
}

function limitOf(page: string): WeightLimit | undefined {
  return limits.find(({matches}) => matches.test(page));
}

function weigh(
  folder: string,
  path: string,
  shared: readonly string[],
  scripts: ReadonlyMap<string, string>
): PageWeight {
  const html = readFileSync(join(folder, path), "utf8");
  const loaded = [
    html,
    ...shared.filter((file) => html.includes(file)).map((file) => readFileSync(join(folder, file))),
    ...scriptsOf(html, scripts).map((script) => scripts.get(script) ?? "")
  ];
  return {page: dirname(path), bytes: loaded.reduce((sum, content) => sum + compressedSize(content, 11), 0)};
}

function compressedSize(content: string | Buffer, quality: number): number {
  return brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}}).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
