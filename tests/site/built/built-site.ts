import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "./page.ts";
import {parsePage} from "./page.ts";

/** A site as `astro build` left it. */
export interface BuiltSite {
  /** Folder of the build. */
  readonly folder: string;
  /** Where the site is published: `/`, or a path such as `/kuntakokeilut/`. */
  readonly base: string;
  /** Every file by its path below the folder: `sv/index.html`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  /** Ids in the maps that pages share, by file. */
  readonly maps: ReadonlyMap<string, readonly string[]>;
}

/** Reads a build; throws when there is none. */
export function readSite(folder: string, base: string): BuiltSite {
  if (!existsSync(join(folder, "index.html"))) throw new Error(`${folder}: no built site; "npm run build" makes one`);
  const entries = readdirSync(folder, {recursive: true, encoding: "utf8"}).map((path) => path.replaceAll("\\", "/"));
  const files = entries.filter((path) => statSync(join(folder, path)).isFile()).sort();
  const pages = files
    .filter((path) => path.endsWith(".html"))
    .map((path) => [path, readFileSync(join(folder, path), "utf8")] as const)
    // What only leads to another page has a test of its own.
    .filter(([, html]) => !html.includes('<meta http-equiv="refresh"'))
    .map(([path, html]) => parsePage(path, html));
  const maps = files
    .filter((path) => /^maps\/.*\.svg$/.test(path))
    .map((path) => [path, idsIn(readFileSync(join(folder, path), "utf8"))] as const);
  return {folder, base, files: new Set(files), pages, maps: new Map(maps)};
}

function idsIn(svg: string): string[] {
  return [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
}

/** The build that `npm run build` makes, read once. */
export function builtSite(): BuiltSite {
  site ??= readSite("dist", process.env.BASE_PATH ?? "/");
  return site;
}

let site: BuiltSite | undefined;
