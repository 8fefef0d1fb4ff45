import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {setImmediate} from "node:timers/promises";
import {fileURLToPath} from "node:url";
import {parentPort, workerData} from "node:worker_threads";
import type {Localized} from "../src/model/languages.ts";
import {indicatorPageSchema} from "../src/model/pages/indicator-schemas.ts";
import type {IndicatorCoverage} from "../src/model/pages/pages.ts";
import {allAreas, frozenStem, pictureStem} from "../src/model/pages/pictures.ts";
import {chartPageModelSchema, siteModelSchema} from "../src/model/pages/schemas.ts";
import {diskFiles} from "./effects/files.ts";
import {rasterize} from "./effects/rasterize.ts";
import {drawAllAreas, drawArea} from "./publish/pictures/draw-pictures.ts";
import type {DrawnPicture} from "./publish/pictures/draw-pictures.ts";
import {encodePng} from "./publish/pictures/encode-png.ts";
import {measureFonts} from "./publish/pictures/picture-fonts.ts";
import type {PictureFonts} from "./publish/pictures/picture-fonts.ts";
import type {PictureWeight, ShareReport} from "./publish/pictures/pictures-report.ts";
import {withFonts} from "./publish/pictures/render-picture.ts";
import {readModel} from "./read-model.ts";

// One worker of `npm run pictures`: draws every `of`-th area, beginning with number `number` (from 0).

/** What a worker is told. */
export interface PictureShare {
  readonly number: number;
  readonly of: number;
  readonly fonts: PictureFonts;
  /** Places of the fonts. */
  readonly fontFiles: readonly string[];
  readonly cache: string;
  /** Where the site's addresses begin. */
  readonly folder: string;
}

const csvEndings: Localized = {fi: ".fi.csv", sv: ".sv.csv", en: ".csv"};

const share = workerData as PictureShare;
const files = diskFiles(".");
const site = readModel(files, "site.json", siteModelSchema);
const vintage = newestVintage();
const studio = {
  fonts: measureFonts(share.fonts.files),
  place: {origin: new URL(process.env["SITE_URL"] ?? "http://localhost:4321"), base: process.env["BASE_PATH"] ?? "/"}
};
/** Whatever PNG files are made of besides the drawing: another font, program or encoder makes all of them anew. */
const recipe = hash([
  share.fonts.styleSheet,
  ...["@resvg/resvg-js/package.json", "./effects/rasterize.ts", "./publish/pictures/encode-png.ts"].map(sourceOf)
]);

const report = {pictures: [] as PictureWeight[], cached: [] as string[], reused: 0, drawing: 0, rasterizing: 0};
for (const area of [...site.areas.map((card) => card.area.id), allAreas].filter(isMine)) {
  for (const coverage of site.indicators) {
    const start = performance.now();
    const drawn = drawIndicator(area, coverage);
    report.drawing += (performance.now() - start) / 1000;
    for (const picture of drawn) report.pictures.push(write(picture));
    // The memory of images is given back between turns only; without a pause all pictures would stay in it.
    await setImmediate();
  }
}
parentPort?.postMessage(report satisfies ShareReport);

function newestVintage(): string {
  const newest = site.vintages.at(-1);
  if (!newest) throw new Error("site.json: expected at least one vintage");
  return newest.date;
}

function isMine(_: string, index: number): boolean {
  return index % share.of === share.number;
}

function drawIndicator(area: string, coverage: IndicatorCoverage): DrawnPicture[] {
  const {id} = coverage.indicator;
  if (area === allAreas) {
    const model = readModel(files, `indicators/${id}.json`, indicatorPageSchema);
    return drawAllAreas(model, coverage, studio);
  }
  const model = readModel(files, `charts/${area}/${id}.json`, chartPageModelSchema);
  return drawArea({model, coverage}, studio);
}

function write(picture: DrawnPicture): PictureWeight {
  const stem = pictureStem(picture, picture.locale);
  const svg = withFonts(picture.svg, share.fonts.styleSheet);
  const png = pngOf(picture.svg);
  files.write(`${share.folder}${stem}.svg`, svg);
  files.write(`${share.folder}${stem}.png`, png);
  if (picture.area !== allAreas) writeFrozen(picture, svg);
  const {sentenceSize, strange} = picture;
  return {stem, svg: Buffer.byteLength(svg), png: png.length, sentenceSize, strange};
}

/** The chart as it is at this vintage, with the figures in the file for the spreadsheets of its language. */
function writeFrozen(picture: DrawnPicture, svg: string): void {
  const stem = `${share.folder}${frozenStem(vintage, picture, picture.locale)}`;
  const figures = `public/data/charts/${picture.area}/${picture.indicator}${csvEndings[picture.locale]}`;
  files.write(`${stem}.svg`, svg);
  files.write(`${stem}.csv`, files.readBytes(figures));
}

function pngOf(svg: string): Uint8Array {
  const name = `${hash([recipe, svg])}.png`;
  const path = `${share.cache}/png/${name}`;
  report.cached.push(name);
  if (files.exists(path)) {
    report.reused += 1;
    return files.readBytes(path);
  }
  const start = performance.now();
  const png = encodePng(rasterize(svg, share.fontFiles));
  report.rasterizing += (performance.now() - start) / 1000;
  files.write(path, png);
  return png;
}

function hash(parts: readonly string[]): string {
  const all = createHash("sha256");
  for (const part of parts) all.update(part).update("\0");
  return all.digest("hex");
}

function sourceOf(specifier: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(specifier)), "utf8");
}
