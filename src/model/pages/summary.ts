import type {IndicatorUnit} from "../indicators.ts";
import {addMonths, isAfterPilots} from "../months.ts";
import type {Month} from "../months.ts";
import {breakBetween} from "../series-breaks.ts";
import {isKnown} from "../series.ts";
import type {SeriesPoint} from "../series.ts";
import {compareYears} from "./whole-years.ts";
import type {ChartLine, ChartSummary, LineId} from "./pages.ts";

/** Takes from a chart's lines the figures that its sentence states: those of the pilots first, the newest after them. */
export function summarizeChart(lines: readonly ChartLine[], unit: IndicatorUnit): ChartSummary {
  const newest = points(lines, "area").findLast(isKnown) ?? null;
  const ofPilots = points(lines, "area").findLast((point) => isKnown(point) && !isAfterPilots(point.month)) ?? null;
  const last = ofPilots ?? newest;
  const earlier = last && addMonths(last.month, -12);
  const brokenIn = last && earlier && breakBetween(points(lines, "area"), earlier, last.month);
  const yearEarlier = earlier && brokenIn === null ? valueAt(lines, "area", earlier) : null;
  const rest = last && valueAt(lines, "rest", last.month);
  return {
    last,
    yearEarlier,
    brokenIn,
    change: difference(last, yearEarlier),
    rest,
    gap: isCount(unit) ? null : difference(last, rest),
    years: compareYears(points(lines, "area"), isCount(unit) ? [] : points(lines, "rest")),
    after: newest && newest !== last ? {point: newest, rest: valueAt(lines, "rest", newest.month)} : null
  };
}

/** Counts of areas of different size cannot be set side by side; shares and ratios can. */
export function isCount(unit: IndicatorUnit): boolean {
  return unit === "persons" || unit === "vacancies";
}

function points(lines: readonly ChartLine[], id: LineId): readonly SeriesPoint[] {
  return lines.find((line) => line.id === id)?.points ?? [];
}

function valueAt(lines: readonly ChartLine[], id: LineId, month: Month): SeriesPoint | null {
  const point = points(lines, id).find((candidate) => candidate.month === month);
  return point && point.value !== null ? point : null;
}

function difference(a: SeriesPoint | null, b: SeriesPoint | null): number | null {
  return a && b && a.value !== null && b.value !== null ? a.value - b.value : null;
}
