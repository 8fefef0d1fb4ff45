import {fileURLToPath} from "node:url";
import {runProcess} from "./run-process.ts";

/**
 * Runs a command of the project to its end, in a folder. What it prints goes to standard error, so that standard output
 * is left to the command that runs it. Throws when it fails; an abort ends it.
 *
 * @param script its file in `scripts`, `build.ts`
 */
export function runScript(
  script: string,
  args: readonly string[],
  {folder, signal}: {readonly folder: string; readonly signal: AbortSignal}
): Promise<void> {
  const path = fileURLToPath(new URL(`../../${script}`, import.meta.url));
  const stdio = ["ignore" as const, process.stderr, process.stderr];
  return runProcess(`scripts/${script}`, [path, ...args], {folder, stdio, signal});
}
