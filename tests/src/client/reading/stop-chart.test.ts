import {describe, expect, test} from "vitest";
import type {Reading} from "../../../../src/client/reading/reading.ts";
import {parseStops, stopAfter, stopAt} from "../../../../src/client/reading/stop-chart.ts";

/** Three rows with two, three and two values. */
const counts = [2, 3, 2];

const at = (stop: number, line = 0): Reading => ({stop, line, from: null});

function press(keys: string, start: Reading | null, isDown: boolean): Reading | null | undefined {
  return keys
    .split(" ")
    .reduce<Reading | null | undefined>((reading, key) => stopAfter(key, reading ?? null, counts, isDown), start);
}

test("a drawing says which way its stops follow one another, and where each begins and ends", () => {
  expect(parseStops("y 0 320 54 80.5 107")).toEqual({isDown: true, sides: [0, 320], edges: [54, 80.5, 107]});
  expect(parseStops("x 20 300 40 100").isDown).toBe(false);
  expect(() => parseStops("y 0 320 54")).toThrow("expected an axis, two sides and the edges of the stops");
});

test.each([
  [-10, 0],
  [53, 0],
  [80, 0],
  [80.5, 1],
  [107, 1],
  [900, 1]
])("a pointer at %d reads stop %i", (place, stop) => {
  expect(stopAt({edges: [54, 80.5, 107]}, place)).toBe(stop);
});

describe("rows one below another", () => {
  test.each<[string, Reading | null, Reading | null]>([
    ["ArrowDown", null, at(0)],
    ["ArrowUp", null, at(0)],
    ["End", null, at(2)],
    ["ArrowDown ArrowDown", null, at(1)],
    ["ArrowUp", at(0), at(0)],
    ["ArrowDown", at(2), at(2)],
    ["ArrowRight", at(1), at(1, 1)],
    ["ArrowRight ArrowRight ArrowRight", at(1), at(1, 2)],
    ["ArrowLeft", at(1), at(1)],
    ["ArrowRight", at(0, 1), at(0, 1)],
    ["ArrowDown", at(1, 2), at(2, 1)],
    ["Home", at(2, 1), at(0, 1)],
    ["End", at(0), at(2)],
    ["Escape", at(1), null]
  ])("%s at %o leads to %o", (keys, start, end) => {
    expect(press(keys, start, true)).toEqual(end);
  });

  test("other keys mean nothing", () => {
    expect(press("Tab", at(1), true)).toBeUndefined();
  });
});

describe("years side by side", () => {
  test.each<[string, Reading | null, Reading]>([
    ["ArrowLeft", null, at(2)],
    ["Home", null, at(0)],
    ["ArrowRight", at(0), at(1)],
    ["ArrowDown", at(1), at(1, 1)],
    ["ArrowUp", at(1, 1), at(1)]
  ])("%s at %o leads to %o", (keys, start, end) => {
    expect(press(keys, start, false)).toEqual(end);
  });
});
