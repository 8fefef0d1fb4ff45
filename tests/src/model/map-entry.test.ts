import {expect, test} from "vitest";
import {entry} from "../../../src/model/map-entry.ts";

test("what is missing is made once, and what is there is kept, also where it is nothing much", () => {
  const map = new Map<string, number[] | 0>([["none", 0]]);
  const made: string[] = [];
  const make = (): number[] => {
    made.push("made");
    return [];
  };
  const first = entry(map, "a", make);
  expect([entry(map, "a", make), entry(map, "none", make)]).toEqual([first, 0]);
  expect(entry(map, "a", make)).toBe(first);
  expect(made).toEqual(["made"]);
});
