import {once} from "node:events";
import {readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import {Worker} from "node:worker_threads";
import {siteModelSchema} from "../src/model/pages/schemas.ts";
import {startCommand} from "./command-line.ts";
import {text} from "./command-options.ts";
import {addMissing} from "./effects/add-missing.ts";
import {diskFiles} from "./effects/files.ts";
import type {PictureShare} from "./picture-share.ts";
import {describeMissingMonths} from "./publish/models/missing-months.ts";
import {cutFonts, faces} from "./publish/pictures/picture-fonts.ts";
import type {FaceId} from "./publish/pictures/picture-fonts.ts";
import {picturesReport} from "./publish/pictures/pictures-report.ts";
import type {ShareReport} from "./publish/pictures/pictures-report.ts";
import {readModel, requireModels} from "./read-model.ts";

// `npm run pictures`: every chart as a picture for previews and for pages of others, and the charts of the newest vintage
// as they will stay. It adds to the site, so it runs after it. Workers draw side by side, one for each core, into a
// folder of their own; nothing is half written where readers look.

const {options} = startCommand({outDir: text("FOLDER", "dist")});
const files = diskFiles(".");
const cache = ".cache/pictures";
requireModels(files);

const fonts = await cutFonts({sans: readFace("sans"), bold: readFace("bold"), serif: readFace("serif")});
const fontFiles = (Object.keys(faces) as FaceId[]).map((id) => {
  const path = `${cache}/fonts/${id}.ttf`;
  files.write(path, fonts.files[id]);
  return path;
});

const folder = `.cache/${options.outDir}-pictures`;
const of = availableParallelism();
files.remove(folder);
const reports = await Promise.all(
  Array.from({length: of}, (_, number) => runShare({number, of, cache, folder, fontFiles, fonts}))
);
const memory = process.resourceUsage().maxRSS / 1024;
const {told, beyond} = picturesReport(reports, {seconds: performance.now() / 1000, memory});
files.remove(`${options.outDir}/charts`);
files.move(`${folder}/charts`, `${options.outDir}/charts`);
// What is frozen stays as it is.
addMissing(`${folder}/vintages`, `${options.outDir}/vintages`);
files.remove(folder);
forget(new Set(reports.flatMap(({cached}) => cached)));
for (const line of told) console.log(line);
for (const line of beyond) console.error(`warning: ${line}`);
// Who starts the site sees the end of this, not of the build.
const {indicators} = readModel(files, "site.json", siteModelSchema);
const missing = describeMissingMonths(indicators);
if (missing !== null) console.log(missing);

function readFace(id: FaceId): Uint8Array {
  return readFileSync(fileURLToPath(import.meta.resolve(faces[id].file)));
}

async function runShare(share: PictureShare): Promise<ShareReport> {
  const worker = new Worker(new URL("picture-share.ts", import.meta.url), {workerData: share});
  const [report] = (await once(worker, "message")) as [ShareReport];
  return report;
}

/** Pictures that no longer exist need not be kept. */
function forget(used: ReadonlySet<string>): void {
  for (const name of files.list(`${cache}/png`)) {
    if (!used.has(name)) files.remove(`${cache}/png/${name}`);
  }
}
