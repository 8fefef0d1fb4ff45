import {spawn} from "node:child_process";
import {once} from "node:events";
import {startCommand} from "./command-line.ts";
import {flag, text} from "./command-options.ts";
import {addMissing} from "./effects/add-missing.ts";
import {diskFiles} from "./effects/files.ts";
import {weighPages} from "./effects/page-weights.ts";
import {terminalProgress} from "./effects/progress.ts";
import {shareVariable} from "./effects/site-share.ts";
import {tellStages, timedStages} from "./effects/stages.ts";
import {requireModels} from "./read-model.ts";

// `npm run site`: the pages, built by two processes side by side, each into a folder of its own, which become one at the end.

const {options} = startCommand({outDir: text("FOLDER", "dist"), silent: flag});
const files = diskFiles(".");
requireModels(files);
const [whole, rest] = [`.cache/${options.outDir}-0`, `.cache/${options.outDir}-1`];
const stop = new AbortController();
const stages = timedStages(terminalProgress(process.stderr, {quiet: true}), () => performance.now());

stages.begin("Building the pages");
try {
  await Promise.all([buildShare("0/2", whole), buildShare("1/2", rest)]);
} catch (error) {
  stop.abort();
  throw error;
}
stages.begin("Putting them together");
// Style sheets and scripts are the same in every share; a page is in one of them only.
addMissing(rest, whole);
files.remove(rest);
stages.begin("Weighing them");
const weights = await weighPages(whole);
files.remove(options.outDir);
files.move(whole, options.outDir);
for (const line of [...weights.told, ...tellStages(stages.end())]) console.log(line);
for (const line of weights.beyond) console.error(`warning: ${line}`);

/** Pages live short: room for young objects keeps the collector from walking them again and again. */
async function buildShare(share: string, folder: string): Promise<void> {
  const args = ["--max-semi-space-size=64", "node_modules/astro/bin/astro.mjs", "build", "--outDir", folder];
  const child = spawn(process.execPath, options.silent ? [...args, "--silent"] : args, {
    env: {...process.env, [shareVariable]: share},
    stdio: "inherit",
    signal: stop.signal
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`pages ${share}: expected the build to end well, it ended with ${String(code)}`);
}
