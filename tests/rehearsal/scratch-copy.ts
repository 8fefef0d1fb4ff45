import {execFileSync} from "node:child_process";
import {cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";

/** Where a copy keeps what a rehearsal prints; it is in no project, and tells that figures here may be made up. */
export const rehearsalFolder = ".cache/rehearsal";

/**
 * Copies the files of a project, as they are now, into a folder of its own below that for temporary files; packages are
 * linked.
 */
export function makeScratchCopy(project: string): string {
  const folder = mkdtempSync(join(tmpdir(), "kuntakokeilut-rehearsal-"));
  for (const path of listProjectFiles(project)) cpSync(join(project, path), join(folder, path));
  symlinkSync(resolve(project, "node_modules"), join(folder, "node_modules"));
  mkdirSync(join(folder, rehearsalFolder), {recursive: true});
  return folder;
}

/** Removes a copy with all that it holds. */
export function removeScratchCopy(folder: string): void {
  requireScratchCopy(folder);
  rmSync(folder, {recursive: true});
}

/** Whether made-up figures may be in a folder. */
export function isScratchCopy(folder: string): boolean {
  return existsSync(join(folder, rehearsalFolder));
}

/** Refuses any folder but a copy: made-up figures must never get into the real ones. */
export function requireScratchCopy(folder: string): void {
  if (!isScratchCopy(folder)) throw new Error(`${folder}: expected a copy made for a rehearsal`);
}

/** The files that git keeps or would keep, as far as they are there; packages may be a link already. */
function listProjectFiles(project: string): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", args, {cwd: project, encoding: "utf8"}).split("\0");
  return [...new Set(paths)].filter((path) => lstatSync(join(project, path), {throwIfNoEntry: false})?.isFile());
}
