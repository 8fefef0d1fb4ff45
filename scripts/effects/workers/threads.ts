import {on} from "node:events";
import {basename} from "node:path";
import {setImmediate} from "node:timers/promises";
import {parentPort, Worker} from "node:worker_threads";
import {beginWork, takeUnits} from "./side-by-side.ts";
import type {BegunWork, UnitQueue, UnitWorker} from "./side-by-side.ts";

/** What threads of a kind can do, by name: a unit of work, with an input that is the same for all units. */
export type Jobs = Readonly<Record<string, (unit: never, input: never) => unknown>>;

/** Threads that take units of work from one queue. */
export interface Crew<Kind extends Jobs> {
  /** Has the threads begin with a job. */
  begin<Name extends keyof Kind & string>(
    job: Name,
    units: readonly Parameters<Kind[Name]>[0][],
    input?: Parameters<Kind[Name]>[1]
  ): BegunWork<Parameters<Kind[Name]>[0], Awaited<ReturnType<Kind[Name]>>>;
  /** Ends the threads, which would wait for work for ever. */
  end(): Promise<void>;
}

/** What a thread is told. */
interface Order {
  readonly job: string;
  readonly queue: UnitQueue<never>;
  readonly input: never;
}

/** What a thread tells: the result of a unit; null when none is left to take. */
type Report<Result = unknown> = {readonly number: number; readonly result: Result} | null;

/**
 * Starts threads, which first read for themselves what all their work needs.
 *
 * @param module which serves jobs
 * @param data what each thread is started with
 */
export function startThreads<Kind extends Jobs>(module: URL, data: unknown, count: number): Crew<Kind> {
  const threads = Array.from({length: count}, () => startThread(module, data));
  // A thread that is ended while it loads a program of the machine may take the whole process with it: should one fail, all
  // are there.
  const loaded = Promise.all(threads.map((thread) => thread.loaded));
  return {
    begin: (job, units, input) =>
      beginWork(
        units,
        threads.map((thread) => async (queue, give, signal) => {
          await loaded;
          await thread.worker<(typeof units)[number], never>(job, input)(queue, give, signal);
        })
      ),
    async end() {
      await Promise.all(threads.map((thread) => thread.end()));
    }
  };
}

/** Does jobs in a thread, each as long as there are units to take. */
export function serveJobs(jobs: Jobs): void {
  const port = parentPort;
  if (!port) throw new Error("jobs: expected to be served by a thread of a command");
  const tell = (report: Report): void => port.postMessage(report);
  const serve = async ({job, queue, input}: Order): Promise<void> => {
    const work = jobs[job];
    if (!work) throw new Error(`job ${job}: expected one of ${Object.keys(jobs).join(", ")}`);
    for (const [number, unit] of takeUnits(queue)) {
      tell({number, result: await work(unit, input)});
      // The memory of images is given back between turns only.
      await setImmediate();
    }
    tell(null);
  };
  // What fails ends the thread, which its crew sees.
  port.on("message", (order: Order) => void serve(order));
  port.postMessage("loaded");
}

interface Thread {
  /** Waits until it has read what it needs, or cannot. */
  readonly loaded: Promise<void>;
  worker<Unit, Result>(job: string, input: unknown): UnitWorker<Unit, Result>;
  end(): Promise<unknown>;
}

function startThread(module: URL, data: unknown): Thread {
  const name = `thread ${basename(module.pathname)}`;
  const thread = new Worker(module, {workerData: data});
  let ended: number | null = null;
  let failure: unknown = null;
  const loaded = new Promise<void>((resolve) => {
    thread.once("message", () => resolve());
    thread.once("error", (cause) => {
      failure = cause;
      resolve();
    });
    thread.once("exit", (code) => {
      ended = code;
      resolve();
    });
  });
  const failed = (cause: unknown) => new Error(`${name}: expected it to do its part of the work, it failed`, {cause});
  return {
    loaded,
    worker: (job, input) => async (queue, give) => {
      if (failure !== null) throw failed(failure);
      // Whoever serves the job gives results of its type, or fails.
      const reports = on(thread, "message", {close: ["exit"]}) as AsyncIterable<[Report<never>]>;
      thread.postMessage({job, queue, input});
      try {
        // A thread that has ended already tells nothing more, not even that.
        if (ended === null)
          for await (const [report] of reports) {
            if (report === null) return;
            give(report.number, report.result);
          }
      } catch (cause) {
        throw failed(cause);
      }
      throw new Error(`${name}: expected it to do its part of the work, it ended with code ${String(ended)}`);
    },
    end: () => thread.terminate()
  };
}
