import {expect, test} from "vitest";
import {picturesReport} from "../../../../scripts/publish/pictures/pictures-report.ts";
import type {SubjectReport} from "../../../../scripts/publish/pictures/pictures-report.ts";

const subject = (pictures: SubjectReport["pictures"], reused: number): SubjectReport => ({
  pictures,
  cached: [],
  reused,
  drawing: 2,
  rasterizing: 3.25
});
const light = {stem: "/charts/fi/espoo/unemployed", svg: 40_000, png: 60_000, sentenceSize: 20, strange: []};
const heavy = {stem: "/charts/sv/lahti/unemployed", svg: 45_500, png: 100_000, sentenceSize: 24, strange: []};

test("the report counts the pictures of all subjects, names the heaviest and adds up their time", () => {
  const alone = {...light, stem: "/charts/fi/espoo/unemployed/chart", svg: 20_000, png: 0};
  const subjects = [subject([light, alone], 1), subject([heavy], 0)];
  expect(picturesReport(subjects, {workers: 2, seconds: 4, memory: 600}).told).toEqual([
    "3 pictures as SVG, 2 of them as PNG too, 1 from the cache",
    "0.1 MB of SVG, at most 45.5 kB: /charts/sv/lahti/unemployed.svg",
    "0.2 MB of PNG, at most 100.0 kB: /charts/sv/lahti/unemployed.png",
    "4.0 s of drawing and 6.5 s of making PNG in 2 workers, 4.0 s in all, at most 600 MB of memory"
  ]);
});

test("what is beyond its limit is told by name, and nothing stops", () => {
  const cost = {workers: 1, seconds: 1, memory: 600};
  const report = (pictures: SubjectReport["pictures"]) => picturesReport([subject(pictures, 0)], cost);
  expect(report([light, heavy]).beyond).toEqual([]);
  const beyond = report([light, {...heavy, svg: 60_001, png: 120_001, sentenceSize: 19, strange: ["漢", "字"]}]);
  expect(beyond.told).toHaveLength(4);
  expect(beyond.beyond).toEqual([
    "/charts/sv/lahti/unemployed.svg: 60.0 kB, beyond its limit of 60 kB",
    "/charts/sv/lahti/unemployed.png: 120.0 kB, beyond its limit of 120 kB",
    "/charts/sv/lahti/unemployed: a sentence in letters of 19 pixels, expected at least 20",
    "/charts/sv/lahti/unemployed: letters that its fonts lack: 漢 字"
  ]);
});
