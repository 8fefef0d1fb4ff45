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

/** The most that a page with all its charts may weigh, compressed as static hosts do. */
const limit = 100_000;

/** Prints the heaviest pages of a build, and stops the build when one is beyond the limit. */
export function pageWeights(): AstroIntegration {
  return {
    name: "page-weights",
    hooks: {
      "astro:build:done": ({dir, logger}) => {
        const heaviest = heaviestPages(fileURLToPath(dir));
        for (const {page, bytes} of heaviest) logger.info(`${kilobytes(bytes)} brotli: /${page}/`);
        const tooHeavy = heaviest.filter(({bytes}) => bytes > limit);
        if (tooHeavy.length > 0) throw new Error(`${tooHeavy.length} pages weigh over ${kilobytes(limit)}`);
      }
    }
  };
}

/** The best compression takes a second a page, so a quicker one chooses the pages to weigh. */
function heaviestPages(folder: string): PageWeight[] {
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"});
  const styles = files.filter((path) => path.endsWith(".css"));
  const roughly = files
    .filter((path) => path.endsWith("index.html"))
    .map((path) => ({path, rough: compressedSize(readFileSync(join(folder, path)), 4)}));
  return roughly
    .toSorted((a, b) => b.rough - a.rough)
    .slice(0, 3)
    .map(({path}) => weigh(folder, path, styles));
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
