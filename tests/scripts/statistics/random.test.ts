import {randomNormal} from "d3";
import {expect, test} from "vitest";
import {seededRandom} from "../../../scripts/statistics/random.ts";

test("numbers are those of sfc32, here from an implementation in Python", () => {
  const random = seededRandom(1);
  const drawn = [random(), random(), random(), random()];
  expect(drawn).toEqual([2012149540, 1872316204, 1707632675, 1779833415].map((value) => value / 2 ** 32));
  expect(seededRandom(20210301)()).toBe(2380466740 / 2 ** 32);
});

test("the same seed gives the same numbers, another one others", () => {
  const draw = (seed: number) => Array.from({length: 5}, seededRandom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test.each([-1, 0.5, 2 ** 32, NaN])("seed %s is refused", (seed) => {
  expect(() => seededRandom(seed)).toThrow(`seed ${seed}: expected a whole number from 0 to 4294967295`);
});

test("numbers spread evenly, and normal deviates made of them have mean 0 and variance 1", () => {
  const random = seededRandom(3);
  const counts = new Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) counts[Math.floor(random() * 10)]!++;
  // Chi-square with 9 degrees of freedom: beyond 27.9 lies one in a thousand.
  expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9);
  const normal = randomNormal.source(random)();
  const values = Array.from({length: 10_000}, normal);
  expect(Math.abs(values.reduce((a, b) => a + b) / 10_000)).toBeLessThan(0.04);
  expect(Math.abs(values.reduce((a, b) => a + b * b, 0) / 10_000 - 1)).toBeLessThan(0.06);
});
