import {setImmediate} from "node:timers/promises";
import {describe, expect, test} from "vitest";
import {beginWork, countWorkers, takeUnits, workHere} from "../../../../scripts/effects/workers/side-by-side.ts";

/** Workers whose units end when a test says so. */
function gatedWork(count: number) {
  const gates = Array.from({length: count}, () => Promise.withResolvers<string>());
  const begun: string[] = [];
  return {
    /** Who began which unit. */
    begun,
    worker: (name: string) =>
      workHere((unit: number, signal: AbortSignal) => {
        begun.push(`${name}${unit}`);
        signal.addEventListener("abort", () => gates[unit]!.reject(new Error(`${unit}: stopped`)));
        return gates[unit]!.promise;
      }),
    end: async (unit: number) => {
      gates[unit]!.resolve(`result ${unit}`);
      await turns();
    },
    fail: async (unit: number) => {
      gates[unit]!.reject(new Error(`unit ${unit}: expected another one`));
      await turns();
    }
  };
}

/** Lets everybody go on who can. */
async function turns(): Promise<void> {
  for (let i = 0; i < 5; i += 1) await setImmediate();
}

describe("units of work", () => {
  test("are each done once, by whoever is free, and give results in their order", async () => {
    const {worker, begun, end} = gatedWork(4);
    const work = beginWork([0, 1, 2, 3], [worker("a"), worker("b")]).finish();
    for (const unit of [1, 2, 0, 3]) await end(unit);
    expect(begun).toEqual(["a0", "b1", "b2", "b3"]);
    expect(await work).toEqual(["result 0", "result 1", "result 2", "result 3"]);
  });

  test("are done here, too, by who waits for them", async () => {
    const {worker, begun, end} = gatedWork(3);
    const work = beginWork([0, 1, 2], [worker("a")]);
    const results = work.finish((unit) => `${unit} here`);
    await turns();
    await end(0);
    expect(begun).toEqual(["a0"]);
    expect(await results).toEqual(["result 0", "1 here", "2 here"]);
  });

  test("are all done here where there is nobody else", async () => {
    expect(await beginWork(["a", "b"], []).finish((unit) => unit.toUpperCase())).toEqual(["A", "B"]);
  });

  test("of none there are no results", async () => {
    expect(await beginWork([], [gatedWork(0).worker("a")]).finish()).toEqual([]);
  });
});

describe("when a worker fails", () => {
  test("the work does, nobody takes a further unit, and who is at one is told to stop", async () => {
    const {worker, begun, fail} = gatedWork(4);
    const work = beginWork([0, 1, 2, 3], [worker("a"), worker("b")]).finish();
    await Promise.all([expect(work).rejects.toThrow("unit 1: expected another one"), turns().then(() => fail(1))]);
    expect(begun).toEqual(["a0", "b1"]);
  });

  test("before anybody waits for the work, who waits later is told", async () => {
    const {worker, fail} = gatedWork(2);
    const work = beginWork([0, 1], [worker("a")]);
    await fail(0);
    const here: number[] = [];
    await expect(work.finish((unit) => String(here.push(unit)))).rejects.toThrow("unit 0: expected another one");
    expect(here).toEqual([]);
  });

  test("here, the work fails, too", async () => {
    const {worker, begun} = gatedWork(3);
    const refuse = (unit: number): string => {
      throw new Error(`unit ${unit}: expected none`);
    };
    await expect(beginWork([0, 1, 2], [worker("a")]).finish(refuse)).rejects.toThrow("unit 1: expected none");
    await turns();
    expect(begun).toEqual(["a0"]);
  });
});

test("units are taken with their numbers, each by one of all who take", () => {
  const queue = {units: ["a", "b", "c"], taken: new Int32Array(new SharedArrayBuffer(4))};
  const [first, second] = [takeUnits(queue), takeUnits(queue)];
  expect([first.next(), second.next(), first.next()].map(({value}) => value)).toEqual([
    [0, "a"],
    [1, "b"],
    [2, "c"]
  ]);
  expect([second.next().done, first.next().done]).toEqual([true, true]);
});

test("there is at least one worker, and fewer of them the more memory each takes", () => {
  expect(countWorkers(1_000_000)).toBe(1);
  expect(countWorkers(1)).toBeGreaterThanOrEqual(countWorkers(1000));
  expect(countWorkers(1000)).toBeLessThanOrEqual(2);
});
