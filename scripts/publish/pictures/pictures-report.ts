import {counted} from "../../../src/model/counted.ts";
import {leastSentenceSize} from "./picture-parts.ts";

/** The pictures of one subject. */
export interface SubjectReport {
  readonly pictures: readonly PictureWeight[];
  /** Names of the files in the cache that hold them. */
  readonly cached: readonly string[];
  /** How many of them were there already. */
  readonly reused: number;
  /** Seconds that drawing took, and making PNG from the drawings. */
  readonly drawing: number;
  readonly rasterizing: number;
}

/** What all pictures together took. */
export interface RunCost {
  readonly workers: number;
  readonly seconds: number;
  /** In megabytes. */
  readonly memory: number;
}

/** A picture's two files in bytes, and what is unusual about its letters. */
export interface PictureWeight {
  /** Without the endings; there is no PNG of 0 bytes. */
  readonly stem: string;
  readonly svg: number;
  readonly png: number;
  readonly sentenceSize: number;
  readonly strange: readonly string[];
}

/** What was made. A limit that is passed is told and fails tests, but pictures are published all the same. */
export interface PicturesReport {
  readonly told: readonly string[];
  /** What is beyond its limit, one sentence each. */
  readonly beyond: readonly string[];
}

/** Kilobytes that the files of a picture may have. */
const limits = {png: 120, svg: 60} as const;

/** Tells how many pictures were made, what they weigh and how long it took, and what is beyond its limit. */
export function picturesReport(
  subjects: readonly SubjectReport[],
  {workers, seconds, memory}: RunCost
): PicturesReport {
  const pictures = subjects.flatMap((subject) => subject.pictures);
  const sum = (value: (subject: SubjectReport) => number): number =>
    subjects.reduce((all, subject) => all + value(subject), 0);
  const told = [
    `${counted(pictures.length, "picture")} as SVG, ${pictures.filter(({png}) => png > 0).length} of them as PNG too, ${sum(({reused}) => reused)} from the cache`,
    ...(["svg", "png"] as const).map((format) => weigh(pictures, format)),
    `${sum(({drawing}) => drawing).toFixed(1)} s of drawing and ${sum(({rasterizing}) => rasterizing).toFixed(1)} s of ` +
      `making PNG in ${counted(workers, "worker")}, ${seconds.toFixed(1)} s in all, at most ${memory.toFixed(0)} MB of memory`
  ];
  return {told, beyond: pictures.flatMap(tellBeyond)};
}

function tellBeyond({stem, svg, png, sentenceSize, strange}: PictureWeight): string[] {
  return [
    ...(svg > limits.svg * 1000 ? [`${stem}.svg: ${kilobytes(svg)}, beyond its limit of ${limits.svg} kB`] : []),
    ...(png > limits.png * 1000 ? [`${stem}.png: ${kilobytes(png)}, beyond its limit of ${limits.png} kB`] : []),
    ...(sentenceSize < leastSentenceSize
      ? [`${stem}: a sentence in letters of ${sentenceSize} pixels, expected at least ${leastSentenceSize}`]
      : []),
    ...(strange.length > 0 ? [`${stem}: letters that its fonts lack: ${strange.join(" ")}`] : [])
  ];
}

function weigh(pictures: readonly PictureWeight[], format: "svg" | "png"): string {
  const total = pictures.reduce((sum, picture) => sum + picture[format], 0);
  const [heaviest] = pictures.toSorted((a, b) => b[format] - a[format]);
  if (!heaviest) throw new Error("pictures: expected at least one");
  return (
    `${(total / 1e6).toFixed(1)} MB of ${format.toUpperCase()}, at most ` +
    `${kilobytes(heaviest[format])}: ${heaviest.stem}.${format}`
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
