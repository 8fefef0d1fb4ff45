import {expect, test} from "vitest";
import {seededRandom} from "../../../scripts/statistics/random.ts";
import {isHidden, revealHidden} from "./hidden-counts.ts";

const random = seededRandom(1);

test("one to four are hidden, nothing else", () => {
  expect([0, 1, 2, 3, 4, 5].filter(isHidden)).toEqual([1, 2, 3, 4]);
});

test("what is shown stays, and what is hidden fills the total with one to four each", () => {
  for (const total of [13, 15, 18, 20, 22]) {
    const counts = revealHidden([10, null, 0, null, null], total, random);
    expect([counts[0], counts[2]]).toEqual([10, 0]);
    expect(counts.every((count, i) => i === 0 || i === 2 || isHidden(count))).toBe(true);
    expect(counts.reduce((sum, count) => sum + count)).toBe(total);
  }
});

test("a hidden total has the smallest parts, and one that is not published parts of two on average", () => {
  expect(revealHidden([null, 0, null], null, random)).toEqual([1, 0, 1]);
  const counts = revealHidden([null, 7, null], undefined, random);
  expect(counts.reduce((sum, count) => sum + count)).toBe(11);
});
