import {headlineIndicator} from "../src/model/indicators.ts";
import {municipalityIndexSchema} from "../src/model/pages/municipality-pages.ts";
import {siteModelSchema} from "../src/model/pages/pages.ts";
import {allAreas} from "../src/model/pages/pictures.ts";
import {startCommand} from "./command-line.ts";
import {flag, text} from "./command-options.ts";
import {addMissing} from "./effects/add-missing.ts";
import {diskFiles} from "./effects/files.ts";
import {readSettings, requireSettings} from "./effects/site-settings.ts";
import {countWorkers} from "./effects/workers/side-by-side.ts";
import {startThreads} from "./effects/workers/threads.ts";
import type {PictureJobs, PictureSetting} from "./pictures-beside.ts";
import {describeMissingMonths} from "./publish/models/missing-months.ts";
import {picturesReport} from "./publish/pictures/pictures-report.ts";
import {readModel} from "./read-model.ts";

// `npm run pictures`: every chart as a picture for previews and for pages of others, and the charts of the newest vintage
// as they will stay. It adds to the site, so it runs after it. Threads draw side by side into a folder of its own; nothing is
// half written where readers look.

const {options} = startCommand({outDir: text("FOLDER", "dist"), release: flag});
requireSettings(readSettings(".", process.env), options.release);
const files = diskFiles(".");
const cache = ".cache/pictures";
const {areas, indicators} = readModel(files, "site.json", siteModelSchema);
const {municipalities} = readModel(files, "municipalities.json", municipalityIndexSchema);
const subjects = [
  ...[...areas.map(({area}) => area.id), allAreas].flatMap((area) =>
    indicators.map(({indicator}) => ({area, indicator: indicator.id}))
  ),
  ...municipalities.map(({code}) => ({area: code, indicator: headlineIndicator}))
];

const folder = `.cache/${options.outDir}-pictures`;
const workers = countWorkers(350);
files.remove(folder);
const setting: PictureSetting = {cache, folder};
const crew = startThreads<PictureJobs>(new URL("pictures-beside.ts", import.meta.url), setting, workers);
const reports = await crew.begin("draw", subjects).finish();
await crew.end();
const memory = process.resourceUsage().maxRSS / 1024;
const {told, beyond} = picturesReport(reports, {workers, seconds: performance.now() / 1000, memory});
files.remove(`${options.outDir}/charts`);
files.move(`${folder}/charts`, `${options.outDir}/charts`);
// What is frozen stays as it is.
addMissing(`${folder}/vintages`, `${options.outDir}/vintages`);
files.remove(folder);
forget(new Set(reports.flatMap(({cached}) => cached)));
for (const line of told) console.log(line);
for (const line of beyond) console.error(`warning: ${line}`);
// Who starts the site sees the end of this, not of the build.
const missing = describeMissingMonths(indicators);
if (missing !== null) console.log(missing);

/** Pictures that no longer exist need not be kept. */
function forget(used: ReadonlySet<string>): void {
  for (const name of files.list(`${cache}/png`)) {
    if (!used.has(name)) files.remove(`${cache}/png/${name}`);
  }
}
