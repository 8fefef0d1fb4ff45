import {writeFileSync} from "node:fs";
import {startCommand} from "./command-line.ts";
import {day, flag, folder, newFile} from "./command-options.ts";
import {today} from "./effects/clock.ts";
import {diskFiles} from "./effects/files.ts";
import {missingSettings, readSettings} from "./effects/site-settings.ts";
import {runScript} from "./effects/workers/run-script.ts";
import {holdWritingLock} from "./effects/writing-lock.ts";
import {makeRelease} from "./make-release.ts";
import type {ReleaseOutcome} from "./make-release.ts";

// `npm run release`: makes everything from data/, compares it with the release before, and keeps the record of what is new.

const {options} = startCommand({
  root: folder("."),
  date: day(today()),
  report: newFile(),
  "dry-run": flag
});
holdWritingLock(options.root, "npm run release", (line) => console.error(line));
const stop = new AbortController();
// What runs is ended, and all that is kept is put back as it was.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
const run = (script: string, ...args: string[]) => runScript(script, args, {folder: options.root, signal: stop.signal});
const outcome = await makeRelease({
  files: diskFiles(options.root),
  siteFolder: `${options.root}/dist`,
  date: options.date,
  today: today(),
  isDryRun: options["dry-run"],
  steps: {
    simulate: () => run("simulate.ts", "--if-needed"),
    data: () => run("build.ts"),
    async site() {
      await run("site.ts", "--silent");
      await run("pictures.ts");
    }
  }
});
tell(outcome, options.report);
const missing = missingSettings(readSettings(options.root, process.env));
if (missing !== null && !options["dry-run"])
  console.error(`warning: what is in dist is not to be published: ${missing}`);

/** The report goes to standard output, or into a file that is asked for. */
function tell(outcome: ReleaseOutcome, file: string | undefined): void {
  if (outcome.kind === "nothing new") {
    console.log(`Nothing is new since the release of ${outcome.since}; nothing was written.`);
    return;
  }
  if (file !== undefined) writeFileSync(file, outcome.report);
  else process.stdout.write(outcome.report);
}
