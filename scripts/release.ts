import {writeFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {z} from "zod";
import {today} from "./effects/clock.ts";
import {diskFiles} from "./effects/files.ts";
import {runScript} from "./effects/run-script.ts";
import {makeRelease} from "./make-release.ts";
import type {ReleaseOutcome} from "./make-release.ts";

// `npm run release`: makes everything from data/, compares it with the release before, and keeps the record of what is new.

try {
  const {values: options} = parseArgs({
    options: {
      root: {type: "string", default: "."},
      date: {type: "string", default: today()},
      report: {type: "string"},
      "dry-run": {type: "boolean", default: false}
    }
  });
  const {root: folder, date, report, "dry-run": isDryRun} = options;
  if (!z.iso.date().safeParse(date).success) throw new Error(`--date ${date}: expected a day such as 2026-11-21`);
  const stop = new AbortController();
  // What runs is ended, and all that is kept is put back as it was.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
  const run = (script: string, ...args: string[]) => runScript(script, args, {folder, signal: stop.signal});
  const outcome = await makeRelease({
    files: diskFiles(folder),
    siteFolder: `${folder}/dist`,
    date,
    isDryRun,
    steps: {
      simulate: () => run("simulate.ts", "--if-needed"),
      data: () => run("build.ts"),
      async site() {
        await run("site.ts", "--silent");
        await run("pictures.ts");
      }
    }
  });
  tell(outcome, report);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** The report goes to standard output, or into a file that is asked for. */
function tell(outcome: ReleaseOutcome, file: string | undefined): void {
  if (outcome.kind === "nothing new") {
    console.log(`Nothing is new since the release of ${outcome.since}; nothing was written.`);
    return;
  }
  if (file !== undefined) writeFileSync(file, outcome.report);
  else process.stdout.write(outcome.report);
}
