import {spawn} from "node:child_process";
import {once} from "node:events";
import {fileURLToPath} from "node:url";

/**
 * Runs a command of the project to its end, in a folder. What it prints goes to standard error, so that standard output
 * is left to the command that runs it. Throws when it fails; an abort ends it.
 *
 * @param script its file in `scripts`, `build.ts`
 */
export async function runScript(
  script: string,
  args: readonly string[],
  {folder, signal}: {readonly folder: string; readonly signal: AbortSignal}
): Promise<void> {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], {
    cwd: folder,
    stdio: ["ignore", process.stderr, process.stderr],
    signal
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`scripts/${script}: expected it to end well, it ended with ${String(code)}`);
}
