import {spawn} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {startServer} from "../pxweb/server.ts";
import type {PxWebServer, ServerOptions} from "../pxweb/server.ts";
import type {ServedTable} from "../pxweb/served-table.ts";
import {makeSmallProject} from "./small-project.ts";

/** What a run of the command came to. */
interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A project in a folder of its own, and a source that stands for the real one. */
export interface UpdateBench {
  readonly root: string;
  /** Serves a table instead of the one before. */
  serve(table: ServedTable, options?: ServerOptions): Promise<PxWebServer>;
  /** Starts the command in the project. */
  start(...args: string[]): ChildProcess;
  run(...args: string[]): Promise<Run>;
  /** Runs another command in the project. */
  runOther(path: string, ...args: string[]): Promise<Run>;
  /** Every file of figures and of kept answers. */
  contents(): Record<string, string>;
  close(): Promise<void>;
}

const command = resolve("scripts/update.ts");
// Many runs of the command take half the time when they share what Node has compiled.
const env = {...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "kuntakokeilut-compiled"), CI: "true"};

/** Sets up a project; its source lets many calls pass within a second, so that all waits are short. */
export function updateBench(): UpdateBench {
  const root = mkdtempSync(join(tmpdir(), "update-"));
  makeSmallProject(root);
  let server: PxWebServer | undefined;
  const bench: UpdateBench = {
    root,
    async serve(table, options = {}) {
      await server?.close();
      server = await startServer(table, {maxCells: 250, maxCalls: 100, timeWindow: 1, ...options});
      return server;
    },
    start(...args) {
      const base = server ? ["--base-url", server.baseUrl] : [];
      return spawn(process.execPath, [command, ...base, ...args], {cwd: root, env});
    },
    run: (...args) => finish(bench.start(...args)),
    runOther: (path, ...args) => finish(spawn(process.execPath, [resolve(path), ...args], {cwd: root, env})),
    contents() {
      const paths = readdirSync(root, {recursive: true}) as string[];
      const files = paths.filter((path) => /^(data.vintages|\.cache).*\.\w+$/.test(path)).sort();
      return Object.fromEntries(files.map((path) => [path, read(join(root, path))]));
    },
    async close() {
      await server?.close();
      rmSync(root, {recursive: true});
    }
  };
  return bench;
}

async function finish(child: ChildProcess): Promise<Run> {
  const [output, errors, status] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    new Promise<number | null>((done) => child.on("close", done))
  ]);
  return {status, output, errors};
}

async function readAll(stream: ChildProcess["stdout"]): Promise<string> {
  return Buffer.concat(await Array.fromAsync(stream ?? [])).toString();
}

/** A folder such as `.2022-03-22` may bear the name of a file. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "a folder";
  }
}
