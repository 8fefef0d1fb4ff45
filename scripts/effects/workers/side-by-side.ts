import {availableParallelism} from "node:os";
import {setImmediate} from "node:timers/promises";

/** Units of work, which workers take one after the other, whoever is free; threads share the memory of what is taken. */
export interface UnitQueue<Unit> {
  readonly units: readonly Unit[];
  /** How many are taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/**
 * Somebody who does units of a queue until none is left, and gives each result with the number of its unit. It rejects
 * when it cannot go on; the signal tells that another one could not.
 */
export type UnitWorker<Unit, Result> = (
  queue: UnitQueue<Unit>,
  give: (number: number, result: Result) => void,
  signal: AbortSignal
) => Promise<void>;

/** Work that others have begun. */
export interface BegunWork<Unit, Result> {
  /**
   * Waits for all results, in the order of their units; meanwhile does units here, too, where it is told how. Rejects as
   * soon as a worker fails or vanishes: nobody takes a further unit then.
   */
  finish(work?: (unit: Unit) => Result | Promise<Result>): Promise<Result[]>;
}

/** Megabytes of memory that a command may take, all its workers together. */
const mostMemory = 2000;

/** How many workers there is room for, each with so many megabytes of its own: one for each core at most. */
export function countWorkers(megabytes: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(mostMemory / megabytes)));
}

/** Has workers begin with units of work. Which of them does a unit makes no difference to the results. */
export function beginWork<Unit, Result>(
  units: readonly Unit[],
  workers: readonly UnitWorker<Unit, Result>[]
): BegunWork<Unit, Result> {
  const queue = {units, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))};
  const results: Result[] = [];
  const failure = new AbortController();
  const take = async (worker: UnitWorker<Unit, Result>): Promise<void> => {
    try {
      await worker(queue, (number, result) => (results[number] = result), failure.signal);
    } catch (error) {
      Atomics.store(queue.taken, 0, units.length);
      failure.abort();
      throw error;
    }
  };
  const begun = Promise.all(workers.map(take));
  // Who finishes the work is told of a failure; until then it waits.
  begun.catch(() => undefined);
  return {
    async finish(work) {
      await Promise.all([begun, ...(work ? [take(workHere(work))] : [])]);
      return results;
    }
  };
}

/** Does units where it is called, one at a time, such as by waiting for a process. */
export function workHere<Unit, Result>(
  work: (unit: Unit, signal: AbortSignal) => Result | Promise<Result>
): UnitWorker<Unit, Result> {
  return async (queue, give, signal) => {
    for (const [number, unit] of takeUnits(queue)) {
      give(number, await work(unit, signal));
      // What others tell is heard between turns only.
      await setImmediate();
    }
  };
}

/** Takes units from a queue, with their numbers, until none is left; those that others take meanwhile are left out. */
export function* takeUnits<Unit>({units, taken}: UnitQueue<Unit>): Generator<[number: number, unit: Unit]> {
  for (;;) {
    const number = Atomics.add(taken, 0, 1);
    if (number >= units.length) return;
    yield [number, units[number] as Unit];
  }
}
