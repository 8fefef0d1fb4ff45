import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {workerData} from "node:worker_threads";
import {expected} from "../src/model/expected.ts";
import {indicatorPageSchema} from "../src/model/pages/indicator-pages.ts";
import {chartPageModelSchema, siteModelSchema} from "../src/model/pages/pages.ts";
import {municipalityIndexSchema, municipalityModelSchema} from "../src/model/pages/municipality-pages.ts";
import {allAreas, frozenStem, isMunicipality, pictureStem} from "../src/model/pages/pictures.ts";
import type {PictureSubject} from "../src/model/pages/pictures.ts";
import {csvEndings} from "../src/model/releases/files.ts";
import {diskFiles} from "./effects/files.ts";
import {rasterize} from "./effects/rasterize.ts";
import {ownMachine} from "./effects/site-settings.ts";
import {serveJobs} from "./effects/workers/threads.ts";
import {drawAllAreas, drawArea, drawMunicipality} from "./publish/pictures/draw-pictures.ts";
import type {DrawnPicture} from "./publish/pictures/draw-pictures.ts";
import {encodePng} from "./publish/pictures/encode-png.ts";
import {faces, readFonts} from "./publish/pictures/picture-fonts.ts";
import type {FaceId} from "./publish/pictures/picture-fonts.ts";
import type {PictureWeight, SubjectReport} from "./publish/pictures/pictures-report.ts";
import {readModel} from "./read-model.ts";

// A thread of `npm run pictures`: draws one subject after the other.

/** What all pictures are made with. */
export interface PictureSetting {
  readonly cache: string;
  /** Where the site's addresses begin. */
  readonly folder: string;
}

const {cache, folder} = workerData as PictureSetting;
const files = diskFiles(".");
const site = readModel(files, "site.json", siteModelSchema);
const index = readModel(files, "municipalities.json", municipalityIndexSchema);
const vintage = newestVintage();
const studio = {
  fonts: readFonts({sans: readFace("sans"), bold: readFace("bold")}),
  place: {origin: new URL(process.env["SITE_URL"] || ownMachine), base: process.env["BASE_PATH"] ?? "/"}
};
/** Whatever PNG files are made of besides the drawing: another program or encoder makes all of them anew. */
const recipe = hash(
  ["@resvg/resvg-js/package.json", "./effects/rasterize.ts", "./publish/pictures/encode-png.ts"].map(sourceOf)
);
const jobs = {draw: drawSubject};

/** What the threads of pictures do. */
export type PictureJobs = typeof jobs;

serveJobs(jobs);

function newestVintage(): string {
  return expected(site.vintages.at(-1), "site.json: expected at least one vintage").date;
}

/** Draws a subject in every language. */
function drawSubject(subject: PictureSubject): SubjectReport {
  const start = performance.now();
  const drawn = drawIndicator(subject);
  const drawing = (performance.now() - start) / 1000;
  const written = drawn.map((picture) => ({picture, png: picture.formats.includes("png") ? pngOf(picture.svg) : null}));
  const made = written.flatMap(({png}) => png ?? []);
  return {
    pictures: written.map(({picture, png}) => write(picture, png?.png ?? null)),
    cached: made.map(({name}) => name),
    reused: made.filter(({isReused}) => isReused).length,
    drawing,
    rasterizing: made.reduce((sum, {seconds}) => sum + seconds, 0)
  };
}

function drawIndicator({area, indicator}: PictureSubject): DrawnPicture[] {
  if (isMunicipality(area)) {
    const model = readModel(files, `municipalities/${area}.json`, municipalityModelSchema);
    return drawMunicipality({site, index, model}, studio);
  }
  const found = site.indicators.find((one) => one.indicator.id === indicator);
  const coverage = expected(found, `site.json: expected ${indicator} among the indicators`);
  if (area === allAreas) {
    const model = readModel(files, `indicators/${indicator}.json`, indicatorPageSchema);
    return drawAllAreas(model, coverage, studio);
  }
  const model = readModel(files, `charts/${area}/${indicator}.json`, chartPageModelSchema);
  return drawArea({model, coverage, indicators: site.indicators}, studio);
}

function write(picture: DrawnPicture, png: Uint8Array | null): PictureWeight {
  const stem = pictureStem(picture, picture.locale, picture.shape);
  files.write(`${folder}${stem}.svg`, picture.svg);
  if (png) files.write(`${folder}${stem}.png`, png);
  if (isFrozen(picture)) writeFrozen(picture);
  const {svg, sentenceSize, strange} = picture;
  return {stem, svg: Buffer.byteLength(svg), png: png?.length ?? 0, sentenceSize, strange};
}

/** Charts of areas are kept with their figures; what has no file of figures of its own is not. */
function isFrozen({area, view, shape}: DrawnPicture): boolean {
  return shape === "whole" && view === undefined && area !== allAreas && !isMunicipality(area);
}

/** The chart as it is at this vintage, with the figures in the file for the spreadsheets of its language. */
function writeFrozen(picture: DrawnPicture): void {
  const stem = `${folder}${frozenStem(vintage, picture, picture.locale)}`;
  const figures = `public/data/charts/${picture.area}/${picture.indicator}${csvEndings[picture.locale]}`;
  files.write(`${stem}.svg`, picture.svg);
  files.write(`${stem}.csv`, files.readBytes(figures));
}

/** A drawing as PNG, with its name in the cache and how long it took to make. */
interface MadePng {
  readonly name: string;
  readonly png: Uint8Array;
  readonly isReused: boolean;
  readonly seconds: number;
}

function pngOf(svg: string): MadePng {
  const name = `${hash([recipe, svg])}.png`;
  const path = `${cache}/png/${name}`;
  if (files.exists(path)) return {name, png: files.readBytes(path), isReused: true, seconds: 0};
  const start = performance.now();
  const png = encodePng(rasterize(svg));
  const seconds = (performance.now() - start) / 1000;
  files.write(path, png);
  return {name, png, isReused: false, seconds};
}

function readFace(id: FaceId): Uint8Array {
  return readFileSync(fileURLToPath(import.meta.resolve(faces[id].file)));
}

function hash(parts: readonly string[]): string {
  const all = createHash("sha256");
  for (const part of parts) all.update(part).update("\0");
  return all.digest("hex");
}

function sourceOf(specifier: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(specifier)), "utf8");
}
