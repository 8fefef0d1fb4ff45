import {isAfterPilots, pilotEnd, pilotStart} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";
import type {LevelTime, MunicipalityLevels} from "../../../src/model/pages/municipality-pages.ts";
import {firstWholeYear} from "../../../src/model/pages/whole-years.ts";
import {headlineOf} from "../../../src/model/reference.ts";
import {isKnown} from "../../../src/model/series.ts";
import type {SeriesPoint} from "../../../src/model/series.ts";
import {trailingMeans} from "./means.ts";
import {seriesOf} from "./publication.ts";
import type {Publication} from "./publication.ts";

/** The headline share of every municipality: in the first whole year, at the time that most have, and in the last month of the pilots. */
export function municipalityLevels(publication: Publication): MunicipalityLevels {
  const {municipalities} = publication.reference;
  const {id} = headlineOf(publication.reference);
  const series = municipalities.map(({code}) => levelsOf(code, seriesOf(publication, id, code).points));
  const time = levelTime(series);
  return {
    time,
    levels: series.map(({code, months, means}) => ({
      code,
      first: yearOf(means, firstWholeYear),
      level: time.kind === "year" ? yearOf(means, time.year) : (months.find(({month}) => month === time.month) ?? null),
      last:
        months.findLast((point) => isKnown(point) && !isAfterPilots(point.month)) ?? months.findLast(isKnown) ?? null
    }))
  };
}

interface LevelSeries {
  readonly code: string;
  readonly months: readonly SeriesPoint[];
  /** Each with the eleven months before it: that of a December is the mean of its year. */
  readonly means: readonly SeriesPoint[];
}

function levelsOf(code: string, months: readonly SeriesPoint[]): LevelSeries {
  return {code, months, means: trailingMeans(months)};
}

/** One time for all, so that nobody stands among figures of other months. */
function levelTime(series: readonly LevelSeries[]): LevelTime {
  const hasMost = (known: (one: LevelSeries) => boolean) => 2 * series.filter(known).length > series.length;
  const year = calendarYearsOfPilots().findLast((one) => hasMost(({means}) => isKnown(yearOf(means, one))));
  if (year !== undefined) return {kind: "year", year};
  const months = series[0]?.months.map(({month}) => month) ?? [];
  const month = months.findLast((one) =>
    hasMost((of) => of.months.some((point) => point.month === one && isKnown(point)))
  );
  if (!month) throw new Error("levels of municipalities: expected a month of which most have a figure");
  return {kind: "month", month};
}

function calendarYearsOfPilots(): string[] {
  const [first, last] = [pilotStart, pilotEnd].map((month) => Number(month.slice(0, 4))) as [number, number];
  return Array.from({length: last - first + 1}, (_, i) => String(first + i));
}

function yearOf(means: readonly SeriesPoint[], year: string): SeriesPoint | null {
  const december: Month = `${year as `${number}`}-12`;
  return means.find(({month}) => month === december) ?? null;
}
