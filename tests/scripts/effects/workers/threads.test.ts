import {afterEach, describe, expect, test} from "vitest";
import {startThreads} from "../../../../scripts/effects/workers/threads.ts";
import type {Crew} from "../../../../scripts/effects/workers/threads.ts";
import type {TestJobs} from "./test-thread.ts";

const module = new URL("test-thread.ts", import.meta.url);
let crew: Crew<TestJobs>;

afterEach(() => crew.end());

function start(count: number, data: {unread?: boolean} = {}): Crew<TestJobs> {
  crew = startThreads<TestJobs>(module, data, count);
  return crew;
}

/** What work ends with, and the reasons behind it. */
async function failureOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason as Error
  );
  return error === null ? [] : [error.message, ...(error.cause instanceof Error ? [error.cause.message] : [])];
}

describe("threads", () => {
  test("do all units, with an input for all of them, and give the results in order", async () => {
    const units = Array.from({length: 40}, (_, i) => i);
    const results = await start(2).begin("double", units, 10).finish();
    expect(results.map(({product}) => product)).toEqual(units.map((unit) => 10 * unit));
  });

  test("do one job after the other", async () => {
    start(1);
    const [[first], [second]] = [await crew.begin("double", [1]).finish(), await crew.begin("double", [2], 3).finish()];
    expect([first?.product, second?.product]).toEqual([2, 6]);
    expect(first?.threadId).toBe(second?.threadId);
  });

  test("share the units with who waits for them, even when that one is never free", async () => {
    const units = Array.from({length: 30}, (_, i) => i);
    const here = new Set<number>();
    const results = await start(1)
      .begin("double", units)
      .finish((unit) => {
        here.add(unit);
        // Nothing a thread says is heard meanwhile.
        const end = performance.now() + 20;
        while (performance.now() < end);
        return {product: 2 * unit, threadId: 0};
      });
    expect(results.map(({product}) => product)).toEqual(units.map((unit) => 2 * unit));
    expect(results.flatMap(({threadId}, i) => (threadId === 0 ? [i] : []))).toEqual([...here]);
  });
});

const part = "thread test-thread.ts: expected it to do its part of the work";

describe("the work ends with a sentence when a thread", () => {
  test("throws", async () => {
    const work = start(2).begin("fail", [1, 2, 3, 4]).finish();
    expect(await failureOf(work)).toEqual([`${part}, it failed`, "unit 3: expected another one"]);
  });

  test("throws where the code is mistaken", async () => {
    const work = start(1).begin("mistake", [{}]).finish();
    await expect(work).rejects.toMatchObject({cause: expect.any(TypeError)});
  });

  test("vanishes", async () => {
    const work = start(2).begin("vanish", [1, 2, 3, 4]).finish();
    expect(await failureOf(work)).toEqual([`${part}, it ended with code 7`]);
  });

  test("cannot tell what it found", async () => {
    expect((await failureOf(start(1).begin("function", [1]).finish()))[0]).toBe(`${part}, it failed`);
  });

  test("cannot even begin", async () => {
    const work = start(1, {unread: true}).begin("double", [1]).finish();
    expect(await failureOf(work)).toEqual([`${part}, it failed`, "figures.csv: expected a readable file"]);
  });

  test("has vanished already", async () => {
    await failureOf(start(1).begin("vanish", [3]).finish());
    expect(await failureOf(crew.begin("double", [1]).finish())).toEqual([`${part}, it ended with code 7`]);
  });

  test("vanishes while the units are done here", async () => {
    const work = start(1)
      .begin("vanish", [3, 3, 3])
      .finish(async (unit) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        return unit;
      });
    expect(await failureOf(work)).toEqual([`${part}, it ended with code 7`]);
  });
});
