import {startCommand} from "./command-line.ts";
import {flag, text} from "./command-options.ts";
import {addMissing} from "./effects/add-missing.ts";
import {diskFiles} from "./effects/files.ts";
import {weighPages} from "./effects/page-weights.ts";
import {terminalProgress} from "./effects/progress.ts";
import {readSettings, requireSettings} from "./effects/site-settings.ts";
import {shareVariable} from "./effects/site-share.ts";
import {tellStages, timedStages} from "./effects/stages.ts";
import {runProcess} from "./effects/workers/run-process.ts";
import {beginWork, countWorkers, workHere} from "./effects/workers/side-by-side.ts";
import {pageLimits} from "./publish/page-limits.ts";
import {requireModels} from "./read-model.ts";

// `npm run site`: the pages, built by processes side by side, each into a folder of its own, which become one at the end.

const {options} = startCommand({outDir: text("FOLDER", "dist"), silent: flag, release: flag});
requireSettings(readSettings(".", process.env), options.release);
const files = diskFiles(".");
requireModels(files);
const stages = timedStages(terminalProgress(process.stderr, {quiet: true}), () => performance.now());
const of = countWorkers(900);
const shares = Array.from({length: of}, (_, number) => ({share: `${number}/${of}`, folder: folderOf(number)}));

stages.begin("Building the pages");
// To begin takes a process as long as some hundred pages, so that each has one share.
const building = beginWork(
  shares,
  shares.map(() => workHere(buildShare))
);
const [whole = folderOf(0), ...rest] = await building.finish();
stages.begin("Putting them together");
for (const part of rest) {
  // Style sheets and scripts are the same in every share; a page is in one of them only.
  addMissing(part, whole);
  files.remove(part);
}
stages.begin("Weighing them");
const weights = await weighPages(whole, pageLimits);
files.remove(options.outDir);
files.move(whole, options.outDir);
for (const line of [...weights.told, ...tellStages(stages.end())]) console.log(line);
for (const line of weights.beyond) console.error(`warning: ${line}`);

function folderOf(number: number): string {
  return `.cache/${options.outDir}-${number}`;
}

/** Pages live short: room for young objects keeps the collector from walking them again and again. */
async function buildShare({share, folder}: (typeof shares)[number], signal: AbortSignal): Promise<string> {
  const args = ["--max-semi-space-size=64", "node_modules/astro/bin/astro.mjs", "build", "--outDir", folder];
  const all = options.silent ? [...args, "--silent"] : args;
  await runProcess(`pages ${share}`, all, {env: {[shareVariable]: share}, stdio: "inherit", signal});
  return folder;
}
