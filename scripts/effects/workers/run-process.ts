import {spawn} from "node:child_process";
import type {StdioOptions} from "node:child_process";
import {once} from "node:events";

/** How a process is run. */
export interface ProcessSetting {
  /** The folder in which it runs; that of the command where none is given. */
  readonly folder?: string;
  /** Environment variables besides those of the command. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdio: StdioOptions;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * Runs Node to its end; throws when it fails or is killed.
 *
 * @param name of what it does, for the message
 */
export async function runProcess(
  name: string,
  args: readonly string[],
  {folder, env, stdio, signal}: ProcessSetting
): Promise<void> {
  const child = spawn(process.execPath, args, {cwd: folder, env: {...process.env, ...env}, stdio, signal});
  const [code, killer] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  const end = killer === null ? `ended with code ${String(code)}` : `was killed (${killer})`;
  if (code !== 0) throw new Error(`${name}: expected it to end well, it ${end}`);
}
