import type {Month} from "../../model/months.ts";
import {isKnown} from "../../model/series.ts";
import type {Bounds, KnownPoint, SeriesPoint} from "../../model/series.ts";
import {lineStrokes} from "../svg/line-styles.ts";
import type {Palette} from "../svg/palette.ts";
import type {DrawnLine, DrawnLineId} from "./drawn-lines.ts";
import {certaintyOf, lineParts} from "./line-parts.ts";
import type {Certainty} from "./line-parts.ts";

/** What is drawn of a series, in months and values. */
export interface SeriesLayout {
  readonly id: DrawnLineId;
  /** Where the area's value is known by its limits only, each stretch of months for itself. */
  readonly ranges: readonly (readonly MonthRange[])[];
  /** Laid over one another in this order. */
  readonly strokes: readonly SeriesStroke[];
  /** The last known point of the area, which a dot marks. */
  readonly end: SeriesEnd | null;
}

/** The limits between which the value of a month lies. */
interface MonthRange extends Bounds {
  readonly month: Month;
}

/** Stretches that are drawn alike; what lies between them stays open. */
export interface SeriesStroke {
  readonly colour: keyof Palette;
  readonly width: number;
  /** Of dashes and gaps; a whole line has none. */
  readonly dashes?: string;
  readonly stretches: readonly (readonly KnownPoint[])[];
}

/** Where a series ends; hollow where its last value is not certain. */
export interface SeriesEnd {
  readonly month: Month;
  readonly value: number;
  readonly fill: keyof Palette;
}

/** Lays out a series: what is certain, estimated and provisional each in its own way, holes left open, its end marked. */
export function seriesLayout({id, points}: Pick<DrawnLine, "id" | "points">): SeriesLayout {
  const parts = lineParts(points);
  const strokes = certainties.flatMap((certainty) => {
    const stretches = parts.filter((part) => part.certainty === certainty).map((part) => part.points);
    return stretches.length > 0 ? strokesOf(id, certainty).map((stroke) => ({...stroke, stretches})) : [];
  });
  if (id !== "area") return {id, ranges: [], strokes, end: null};
  const last = points.findLast(isKnown);
  const fill = last && certaintyOf(last) === "certain" ? "area" : "paper";
  const end = last ? ({month: last.month, value: last.value, fill} as const) : null;
  return {id, ranges: rangesOf(points), strokes, end};
}

/** In the order in which they are drawn over one another. */
const certainties: readonly Certainty[] = ["certain", "provisional", "estimated"];

/** The strokes laid over one another for a line; an estimate of the area is hollow, of the others thin. */
function strokesOf(id: DrawnLineId, certainty: Certainty): Omit<SeriesStroke, "stretches">[] {
  const isCertain = certainty === "certain";
  if (id !== "area") {
    const {width, thin, dashes} = lineStrokes[id];
    return [{colour: id, width: isCertain ? width : thin, ...(dashes && {dashes})}];
  }
  if (certainty !== "estimated") return [{colour: "area", width: isCertain ? 2.75 : 1.25}];
  return [
    {colour: "area", width: 3.25},
    {colour: "paper", width: 1.25}
  ];
}

/** The ranges in which values lie when some of their parts are confidential; they close at the months beside. */
function rangesOf(points: readonly SeriesPoint[]): MonthRange[][] {
  const ranges: MonthRange[][] = [[]];
  points.forEach((point, i) => {
    const isBeside = [points[i - 1], points[i + 1]].some((neighbour) => neighbour?.bounds);
    const bounds = point.bounds ?? (isBeside && isKnown(point) ? {low: point.value, high: point.value} : null);
    if (bounds) ranges.at(-1)?.push({month: point.month, ...bounds});
    else ranges.push([]);
  });
  return ranges.filter((range) => range.length > 0);
}
