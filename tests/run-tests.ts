import {spawnSync} from "node:child_process";
import {startCommand} from "../scripts/command-line.ts";

// `npm test`: checks, builds and tests everything. `npm test -- NAME`: the tests of one room, without building the site.

const {words} = startCommand({}, {takesWords: true});
if (words.length > 0) run("vitest run --project unit --project components", ...words);
else {
  run("npm run browser");
  run("npm run check");
  run("npm run build");
  run("npm run pictures");
  run("vitest run");
}

/** Runs a command of the project, and ends with its exit code where that is a failure. */
function run(command: string, ...words: readonly string[]): void {
  const [program = "", ...args] = command.split(" ");
  const {status} = spawnSync(program, [...args, ...words], {stdio: "inherit"});
  if (status !== 0) process.exit(status ?? 1);
}
