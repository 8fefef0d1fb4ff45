import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, posix} from "node:path";
import {brotliCompressSync} from "node:zlib";

/** The page of a built site with most script, and how much that is, compressed; what it loads on use is apart. */
export function mostScript(folder: string): {page: string; bytes: number} {
  const scripts = readScripts(folder);
  const pages = pathsIn(folder, "index.html").map((path) => ({
    page: dirname(path),
    loaded: scriptsOf(readFileSync(join(folder, path), "utf8"), scripts).sort()
  }));
  // Many pages load the same scripts, so each combination is weighed once.
  const combinations = new Map(pages.map((page) => [page.loaded.join(), page]));
  const weighed = [...combinations.values()].map(({page, loaded}) => ({
    page,
    bytes: loaded.reduce((sum, path) => sum + brotliCompressSync(scripts.get(path) ?? "").length, 0)
  }));
  return weighed.reduce((most, one) => (one.bytes > most.bytes ? one : most), {page: "", bytes: 0});
}

/** The scripts of a folder with their contents, by their paths in it. */
export function readScripts(folder: string): Map<string, string> {
  return new Map(pathsIn(folder, ".js").map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** The scripts that a page loads at once, with those that they import; what is imported on use is not among them. */
export function scriptsOf(html: string, scripts: ReadonlyMap<string, string>): string[] {
  const found = new Set([...scripts.keys()].filter((path) => html.includes(`/${path}"`)));
  for (const path of found) {
    const imported = (scripts.get(path) ?? "").matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g);
    for (const [, specifier = ""] of imported) found.add(posix.join(posix.dirname(path), specifier));
  }
  return [...found];
}

function pathsIn(folder: string, ending: string): string[] {
  const paths = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((path) => path.endsWith(ending));
  return paths.map((path) => path.replaceAll("\\", "/"));
}
