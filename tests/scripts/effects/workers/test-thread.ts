import {threadId, workerData} from "node:worker_threads";
import {serveJobs} from "../../../../scripts/effects/workers/threads.ts";

// A thread for tests, which does what a unit asks for: give a number, throw or vanish.

const unread = (workerData as {unread?: boolean}).unread;
if (unread) throw new Error("figures.csv: expected a readable file");

const jobs = {
  double: (unit: number, factor = 2) => ({product: factor * unit, threadId}),
  fail: (unit: number) => {
    if (unit === 3) throw new Error(`unit ${unit}: expected another one`);
    return unit;
  },
  mistake: (unit: {readonly name?: string}) => (unit.name as string).length,
  vanish: (unit: number) => {
    if (unit === 3) process.exit(7);
    return unit;
  },
  function: (unit: number) => () => unit
};

/** What it can do. */
export type TestJobs = typeof jobs;

serveJobs(jobs);
