import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** Where the command that writes vintages or releases of a project says so; beside it stands no other. */
const lockPath = ".cache/writing.lock";

/** The command that holds the lock. */
interface Holder {
  readonly pid: number;
  /** Its name, `npm run release`. */
  readonly command: string;
}

/**
 * Keeps other commands that write vintages or releases out of a project until this process ends; throws when one of them
 * runs, unless it is the one that started this process. What a process has left that ended without a word is taken over.
 *
 * @param command its name, `npm run release`
 * @param tell takes the line that says so
 */
export function holdWritingLock(root: string, command: string, tell: (line: string) => void): void {
  const path = join(root, lockPath);
  mkdirSync(join(root, ".cache"), {recursive: true});
  const text = JSON.stringify({pid: process.pid, command} satisfies Holder);
  if (!create(path, text)) {
    const holder = readHolder(path);
    if (holder?.pid === process.ppid) return;
    if (holder !== null && isRunning(holder.pid)) throw new Error(tellHolder(holder));
    removeLeft(path, holder);
    if (!create(path, text)) throw new Error(tellHolder(readHolder(path)));
    tell(`${lockPath}: ${holder?.command ?? "a command"} ended without removing it, going on`);
  }
  process.once("exit", () => rmSync(path, {force: true}));
}

/** Makes a file unless there is one already; whoever sees it sees all of it. */
function create(path: string, text: string): boolean {
  const whole = `${path}.${process.pid}.tmp`;
  writeFileSync(whole, text);
  try {
    linkSync(whole, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(whole);
  }
}

/** Removes what a process has left. Somebody else may have gone on in the same moment: what is theirs is put back. */
function removeLeft(path: string, left: Holder | null): void {
  const aside = `${path}.${process.pid}.left`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if (readHolder(aside)?.pid !== left?.pid) linkSync(aside, path);
  rmSync(aside);
}

/** Null when what is there is gone, or nothing that a command wrote. */
function readHolder(path: string): Holder | null {
  try {
    const {pid, command} = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder>;
    return Number.isInteger(pid) && typeof command === "string" ? {pid: Number(pid), command} : null;
  } catch {
    return null;
  }
}

/** A process of another user may not be signalled, but it is there; our own number is that of an earlier process. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function tellHolder(holder: Holder | null): string {
  const who = holder === null ? "another command" : `${holder.command}, process ${holder.pid},`;
  return `${lockPath}: ${who} is writing, expected no other: wait until it ends; if it does not run, remove the file`;
}
