import {readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {brotliCompressSync, constants} from "node:zlib";
import type {AstroIntegration} from "astro";

/** What a page weighs with the styles it loads. */
interface PageWeight {
  readonly page: string;
  readonly bytes: number;
}

/** Pages that must not weigh more than so many bytes, compressed as static hosts do, with the styles they load. */
interface WeightLimit {
  readonly pages: string;
  readonly matches: RegExp;
  readonly bytes: number;
}

/** A page has the first limit that matches it. */
const limits: readonly WeightLimit[] = [
  {pages: "chart pages", matches: /^(alueet|sv\/omraden|en\/areas)\/[^/]+\/[^/]+$/, bytes: 36_000},
  {pages: "other pages", matches: /^/, bytes: 100_000}
];

/** Prints the heaviest pages of each kind, and stops the build when one is beyond its limit. */
export function pageWeights(): AstroIntegration {
  return {
    name: "page-weights",
    hooks: {
      "astro:build:done": ({dir, logger}) => {
        const weights = limits.map((limit) => ({limit, heaviest: heaviestPages(fileURLToPath(dir), limit)}));
        for (const {page, bytes} of weights.flatMap(({heaviest}) => heaviest)) {
          logger.info(`${kilobytes(bytes)} brotli: /${page}/`);
        }
        const tooHeavy = weights.filter(({limit, heaviest}) => heaviest.some(({bytes}) => bytes > limit.bytes));
        if (tooHeavy.length > 0) throw new Error(tooHeavy.map(({limit}) => beyond(limit)).join("; "));
      }
    }
  };
}

function beyond({pages, bytes}: WeightLimit): string {
  return `${pages}: expected each to weigh at most ${kilobytes(bytes)}`;
}

/** The best compression takes a second a page, so a quicker one chooses the pages to weigh. */
function heaviestPages(folder: string, limit: WeightLimit): PageWeight[] {
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"});
  const styles = files.filter((path) => path.endsWith(".css"));
  const roughly = files
    .filter((path) => path.endsWith("index.html") && limitOf(dirname(path)) === limit)
    .map((path) => ({path, rough: compressedSize(readFileSync(join(folder, path)), 4)}));
  return roughly
    .toSorted((a, b) => b.rough - a.rough)
    .slice(0, 3)
    .map(({path}) => weigh(folder, path, styles));
}

function limitOf(page: string): WeightLimit | undefined {
  return limits.find(({matches}) => matches.test(page));
}

function weigh(folder: string, path: string, styles: readonly string[]): PageWeight {
  const html = readFileSync(join(folder, path), "utf8");
  const loaded = [
    html,
    ...styles.filter((style) => html.includes(style)).map((style) => readFileSync(join(folder, style)))
  ];
  return {page: dirname(path), bytes: loaded.reduce((sum, content) => sum + compressedSize(content, 11), 0)};
}

function compressedSize(content: string | Buffer, quality: number): number {
  return brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}}).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
