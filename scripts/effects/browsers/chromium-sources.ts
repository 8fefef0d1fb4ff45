import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {delimiter, join} from "node:path";
import {fileURLToPath} from "node:url";
import {inflate} from "@sparticuz/chromium";
import {chromium as playwright} from "playwright-core";
import {cacheFolder} from "./browser-records.ts";
import type {Chromium} from "./chromium.ts";
import {installPackages} from "./debian-packages.ts";

/** Every Chromium or Chrome in the usual places of this machine. */
export function findChromium(): Chromium[] {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    playwright.executablePath()
  ];
  return paths.filter((path) => existsSync(path)).map((executablePath) => ({executablePath, env: {}}));
}

/** Installs Debian's Chromium. */
export function installChromium(): Chromium[] {
  installPackages(["chromium"]);
  return findChromium();
}

/** Unpacks the Chromium that an npm package carries, with the libraries and the font it may miss on a bare machine. */
export async function unpackChromium(): Promise<Chromium[]> {
  const source = fileURLToPath(new URL("..", import.meta.resolve("@sparticuz/chromium")));
  const {version} = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as {version: string};
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(source, "bin"), folder);
  const libraries = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  const env = {LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, "fonts.conf")};
  return [{executablePath: join(folder, "chromium"), env}];
}

/** Makes the folder in one step at the end, so that an interrupted run leaves nothing half unpacked. */
async function unpack(source: string, folder: string): Promise<void> {
  const partial = `${folder}.partial`;
  rmSync(partial, {recursive: true, force: true});
  mkdirSync(partial, {recursive: true});
  const archives = ["chromium.br", "al2023.tar.br", "fonts.tar.br"];
  await inflateInto(
    partial,
    archives.map((archive) => join(source, archive))
  );
  writeFileSync(join(partial, "fonts.conf"), fontSettings(folder));
  renameSync(partial, folder);
}

/** The package unpacks into the folder for temporary files and takes no other, so that folder is lent to it. */
async function inflateInto(folder: string, archives: readonly string[]): Promise<void> {
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(archives.map((archive) => inflate(archive)));
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
}

/** The fonts of the machine and the one of the package. */
function fontSettings(folder: string): string {
  const fonts = ["/usr/share/fonts", join(folder, "fonts")].map((path) => `<dir>${path}</dir>`).join("");
  const cache = `<cachedir>${join(folder, "font-cache")}</cachedir>`;
  return `<?xml version="1.0"?><fontconfig>${fonts}${cache}</fontconfig>\n`;
}
