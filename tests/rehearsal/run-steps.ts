import {spawn} from "node:child_process";
import {once} from "node:events";
import {appendFileSync} from "node:fs";
import {join} from "node:path";
import {rehearsalFolder, requireScratchCopy} from "./scratch-copy.ts";

/** A command of the rehearsal. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Nothing after it makes sense when it fails. */
  readonly isNeeded: boolean;
  /** Looks at what the command has done and tells what is wrong with it, one sentence each. */
  readonly verify?: () => readonly string[];
}

/** How a step went. */
export interface StepResult {
  readonly name: string;
  readonly seconds: number;
  /** Null when it was not run, for a step before it had failed. */
  readonly hasPassed: boolean | null;
  /** All it printed. */
  readonly output: string;
}

/** Runs commands in a scratch copy, one after the other, and keeps there what each prints. */
export async function runSteps(
  folder: string,
  steps: readonly Step[],
  tell: (line: string) => void
): Promise<StepResult[]> {
  requireScratchCopy(folder);
  const results: StepResult[] = [];
  let isStopped = false;
  for (const step of steps) {
    if (isStopped) {
      results.push({name: step.name, seconds: 0, hasPassed: null, output: ""});
      continue;
    }
    tell(`${step.name}: ${step.command.join(" ")}`);
    const result = await runStep(folder, step);
    if (!result.hasPassed)
      tell(`${step.name} failed after ${result.seconds.toFixed(0)} s; see ${logFile(folder, step.name)}`);
    results.push(result);
    isStopped = step.isNeeded && !result.hasPassed;
  }
  return results;
}

async function runStep(folder: string, step: Step): Promise<StepResult> {
  const {
    name,
    command: [program, ...args]
  } = step;
  const begun = performance.now();
  const log = logFile(folder, name);
  const output: string[] = [];
  const keep = (text: string): void => {
    output.push(text);
    appendFileSync(log, text);
  };
  keep("");
  const child = spawn(program, args, {
    cwd: folder,
    env: {...process.env, CI: "true"},
    stdio: ["ignore", "pipe", "pipe"]
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", keep);
  const [code] = (await once(child, "close")) as [number | null];
  const problems = code === 0 ? (step.verify?.() ?? []) : [];
  for (const problem of problems) keep(`${problem}\n`);
  const hasPassed = code === 0 && problems.length === 0;
  return {name, seconds: (performance.now() - begun) / 1000, hasPassed, output: output.join("")};
}

function logFile(folder: string, name: string): string {
  return join(folder, rehearsalFolder, `${name.replaceAll(" ", "-")}.txt`);
}
