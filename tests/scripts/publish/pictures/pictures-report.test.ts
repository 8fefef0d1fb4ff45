import {expect, test} from "vitest";
import {picturesReport} from "../../../../scripts/publish/pictures/pictures-report.ts";
import type {ShareReport} from "../../../../scripts/publish/pictures/pictures-report.ts";

const share = (pictures: ShareReport["pictures"], reused: number): ShareReport => ({
  pictures,
  cached: [],
  reused,
  drawing: 2,
  rasterizing: 3.25
});
const light = {stem: "/charts/fi/espoo/unemployed", svg: 40_000, png: 60_000};
const heavy = {stem: "/charts/sv/lahti/unemployed", svg: 45_500, png: 100_000};

test("the report counts the pictures of all workers, names the heaviest and adds up their time", () => {
  expect(picturesReport([share([light], 1), share([heavy], 0)], {seconds: 4, memory: 600})).toEqual([
    "2 pictures as SVG and PNG, 1 of the PNG from the cache",
    "0.1 MB of SVG, at most 45.5 kB: /charts/sv/lahti/unemployed.svg",
    "0.2 MB of PNG, at most 100.0 kB: /charts/sv/lahti/unemployed.png",
    "4.0 s of drawing and 6.5 s of making PNG in 2 workers, 4.0 s in all, at most 600 MB of memory"
  ]);
});

test("a picture that is too heavy is an error that names it", () => {
  const tooHeavy = {...heavy, png: 100_001};
  expect(() => picturesReport([share([light, tooHeavy], 0)], {seconds: 1, memory: 600})).toThrow(
    "/charts/sv/lahti/unemployed: expected at most 60 kB of SVG and 100 kB of PNG"
  );
});
