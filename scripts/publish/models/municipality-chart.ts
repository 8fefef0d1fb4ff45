import type {ChartBreak} from "../../../src/model/breaks.ts";
import {addMonths, isAfterPilots} from "../../../src/model/months.ts";
import {municipalityChartStart} from "../../../src/model/pages/municipality-pages.ts";
import type {MunicipalityChart, NumberSize, Surroundings} from "../../../src/model/pages/municipality-pages.ts";
import {breakBetween} from "../../../src/model/series-breaks.ts";
import {isKnown} from "../../../src/model/series.ts";
import type {Series, SeriesPoint} from "../../../src/model/series.ts";
import {trailingMeans, yearMeans} from "./means.ts";

/**
 * One indicator of a municipality: by months, or by means of twelve where few people make a month swing.
 *
 * @param breaks of its measures, those that its series crosses
 */
export function municipalityChart(
  {indicator, points}: Series,
  numbers: NumberSize,
  breaks: readonly ChartBreak[]
): Omit<MunicipalityChart, "revised"> {
  const means = numbers === "few" ? drawableMeans(points) : null;
  const drawn = means ?? points;
  const newest = drawn[newestKnown(drawn)] ?? null;
  const last = drawn.findLast((point) => isKnown(point) && !isAfterPilots(point.month)) ?? newest;
  const mayChange = numbers !== "few" || means !== null;
  const earlier = last && addMonths(last.month, -12);
  // A mean and that of a year before are made of 24 months.
  const brokenIn = last && breakBetween(points, addMonths(last.month, means ? -23 : -12), last.month);
  return {
    indicator,
    months: sinceStart(points),
    means: means && sinceStart(means),
    years: yearMeans(points),
    last,
    after: newest === last ? null : newest,
    yearEarlier: earlier && mayChange && brokenIn === null ? knownAt(drawn, earlier) : null,
    brokenIn,
    breaks: breaks.filter(({month}) => month >= (sinceStart(points)[0]?.month ?? month))
  };
}

/** A share that stands beside those of municipalities, in both ways in which it may be drawn. */
export function surroundings({area, indicator, points}: Series): Surroundings {
  return {
    area,
    indicator,
    months: sinceStart(points),
    means: sinceStart(trailingMeans(points)),
    years: yearMeans(points)
  };
}

/** Null when the newest known month has no mean, because one of the eleven months before it is not known. */
function drawableMeans(points: readonly SeriesPoint[]): SeriesPoint[] | null {
  const means = trailingMeans(points);
  return means[newestKnown(points)]?.value == null ? null : means;
}

function newestKnown(points: readonly SeriesPoint[]): number {
  return points.findLastIndex(isKnown);
}

function sinceStart(points: readonly SeriesPoint[]): SeriesPoint[] {
  const from = points.filter(({month}) => month >= municipalityChartStart);
  return from.length > 0 ? from : [...points];
}

function knownAt(points: readonly SeriesPoint[], month: SeriesPoint["month"]): SeriesPoint | null {
  return points.find((point) => point.month === month && point.value !== null) ?? null;
}
