import {isBuiltin} from "node:module";
import {posix} from "node:path";
import type {Import, Source} from "./parse.ts";

/** What a page is made of besides its parts. */
const shown = ["src/model/", "src/i18n/", "src/charts/", "src/figures/", "src/outputs/", "src/site/"];

/** Who may import whom, by the beginning of the path; `type ` before it stands for types alone. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  "src/model": [],
  "src/i18n": ["src/model/"],
  "src/charts": ["src/model/", "src/i18n/"],
  "src/figures": ["src/model/", "src/i18n/", "src/charts/"],
  "src/site": ["src/model/", "data/published/", "data/addresses/"],
  "src/outputs": ["src/model/", "src/i18n/", "src/site/", "src/figures/", "src/charts/"],
  "src/client": ["src/model/", "src/i18n/numbers.ts", "src/i18n/months.ts"],
  "src/components": [...shown, "src/client/", "src/styles/"],
  "src/layouts": [...shown, "src/components/", "src/client/", "src/styles/"],
  "src/middleware": ["src/model/", "src/i18n/"],
  "src/pages": ["src/"],
  "scripts/effects": [],
  "scripts/statistics": [],
  "scripts/sources": ["src/model/", "type scripts/effects/"],
  "scripts/observations": ["src/model/", "type scripts/effects/"],
  "scripts/indicators": ["src/model/", "scripts/statistics/"],
  "scripts/comparisons": ["src/model/", "scripts/statistics/"],
  "scripts/own-figures": ["src/model/", "scripts/statistics/", "scripts/comparisons/estimators/"],
  // The map is drawn once for all pages.
  "scripts/publish": ["src/model/", "src/i18n/", "src/charts/svg/compact-path.ts"],
  "scripts/publish/pictures": ["src/model/", "src/i18n/", "src/charts/", "src/figures/"],
  scripts: ["scripts/", "src/model/"]
};

/** Parts of Node that only compute. */
const pureBuiltins = ["path", "path/posix", "url", "util", "buffer", "crypto", "zlib"];

/** Everything in the sources that breaks a rule of the house, one sentence each. */
export function breaches(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => [
    ...(rooms[roomOf(source.path)]
      ? []
      : [`${source.path} is in ${roomOf(source.path)}, which is no room of the house`]),
    ...source.imports.flatMap((taken) => importBreach(source.path, taken)),
    ...source.effects
      .filter((effect) => !mayHaveEffects(source.path) && !isRequestOfReader(source.path, effect))
      .map((effect) => `${source.path} uses ${effect}`),
    ...(source.lines > 300 ? [`${source.path} has ${source.lines} lines, more than 300`] : []),
    ...(source.hasDefaultExport ? [`${source.path} has a default export`] : [])
  ]);
}

function importBreach(path: string, {specifier, isTypeOnly}: Import): string[] {
  const room = roomOf(path);
  const allowed = rooms[room] ?? [];
  if (isBuiltin(specifier)) {
    const isPure = pureBuiltins.includes(specifier.replace("node:", ""));
    return isPure || mayHaveEffects(path) ? [] : [`${path} imports ${specifier}`];
  }
  const target = resolve(path, specifier);
  const prefixes = [`${room}/`, ...allowed.flatMap((entry) => prefixFor(entry, isTypeOnly))];
  return target === null || prefixes.some((prefix) => target.startsWith(prefix)) ? [] : [`${path} imports ${target}`];
}

function prefixFor(entry: string, isTypeOnly: boolean): string[] {
  const prefix = entry.replace(/^type /, "");
  return prefix === entry || isTypeOnly ? [prefix] : [];
}

/** The folder below `src` or `scripts`, or a room of its own within it; a file of `scripts` itself is a command. */
export function roomOf(path: string): string {
  const [root = "", folder = "", ...rest] = path.split("/");
  const inner = `${root}/${folder}/${rest[0]}`;
  if (rest.length > 1 && rooms[inner]) return inner;
  return rest.length > 0 ? `${root}/${folder}` : root;
}

/** The path from the root of the project; null for a package. */
export function resolve(path: string, specifier: string): string | null {
  if (specifier.startsWith("/")) return specifier.slice(1);
  return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : null;
}

function mayHaveEffects(path: string): boolean {
  return ["scripts/effects", "scripts"].includes(roomOf(path));
}

/** What ships to readers may ask for files of the site when they are needed; the security policy admits no others. */
function isRequestOfReader(path: string, effect: string): boolean {
  return roomOf(path) === "src/client" && effect.startsWith("fetch(");
}

/** Modules that import one another in a circle, types included, one sentence each. */
export function circles(sources: readonly Source[]): string[] {
  const targets = new Map(
    sources.map(({path, imports}) => [path, imports.flatMap(({specifier}) => resolve(path, specifier) ?? [])])
  );
  const done = new Set<string>();
  return sources.flatMap(({path}) => {
    const way = circleFrom(path, targets, done, []);
    // Whoever comes upon a circle again is told of it once.
    way?.forEach((one) => done.add(one));
    return way ? [way.join(" imports ")] : [];
  });
}

/** The first way from a module back to one that lies on it; modules from which none leads are done. */
function circleFrom(
  path: string,
  targets: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  way: readonly string[]
): string[] | null {
  if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
  if (done.has(path)) return null;
  for (const target of targets.get(path) ?? []) {
    const found = circleFrom(target, targets, done, [...way, path]);
    if (found) return found;
  }
  done.add(path);
  return null;
}

/** Folders with more entries than one takes in at a glance; `listed` are files, by their paths from the root. */
export function crowdedFolders(listed: readonly string[]): string[] {
  const folders = Map.groupBy(listed, (path) => posix.dirname(path));
  const crowded = [...folders].filter(([, files]) => files.length > folderLimit);
  return crowded.map(([folder, files]) => `${folder} has ${files.length} files, more than ${folderLimit}`);
}

/** About as many as one takes in at a glance. */
const folderLimit = 22;
