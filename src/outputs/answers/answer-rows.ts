import {addMonths} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";
import {statusLetters} from "../../model/observations/observations.ts";
import type {ChartLine, ChartModel, WeightedModel} from "../../model/pages/pages.ts";
import {wholeYears} from "../../model/pages/whole-years.ts";
import {breakBetween} from "../../model/series-breaks.ts";
import type {SeriesPoint} from "../../model/series.ts";

/** A whole year: the means of its months, null where one of them is not known. */
export interface AnswerYear {
  readonly year: number;
  readonly value: number | null;
  /** Of the municipalities without a pilot. */
  readonly rest: number | null;
}

/** A month; names and meanings are those of the columns of the CSV file. */
export interface AnswerMonth {
  readonly month: Month;
  readonly value: number | null;
  readonly status: string;
  /** Since the same month a year before; null where the series breaks in between. */
  readonly change: number | null;
  readonly rest: number | null;
  /** The value less the weighted comparison, in the unit of the value; null outside its months. */
  readonly gap: number | null;
}

/** How many of the newest months are told. */
export const toldMonths = 24;

type Round = (value: number | null | undefined) => number | null;

/** The whole years from 2019 on of the area and of the municipalities without a pilot. */
export function answerYears(lines: readonly ChartLine[], round: Round): AnswerYear[] {
  const [own, rest] = (["area", "rest"] as const).map((id) => wholeYears(pointsOf(lines, id)));
  return (own ?? []).map(({year, mean}) => ({
    year: Number(year),
    value: round(mean),
    rest: round(rest?.find((one) => one.year === year)?.mean)
  }));
}

/** The newest months of a chart, the newest first. */
export function answerMonths(
  {lines}: Pick<ChartModel, "lines">,
  weighted: Pick<WeightedModel, "scale" | "estimate">,
  round: Round
): AnswerMonth[] {
  const [own, rest] = (["area", "rest"] as const).map((id) => pointsOf(lines, id));
  const beside = new Map(rest?.map((point) => [point.month, point.value]));
  const gaps = gapsOf(weighted);
  const months = (own ?? []).slice(-toldMonths).toReversed();
  return months.map(({month, value, status}) => ({
    month,
    value: round(value),
    status: statusLetters[status],
    change: round(changeOnYear(own ?? [], month)),
    rest: round(beside.get(month)),
    gap: round(gaps.get(month))
  }));
}

/** Counts, which are estimated in logarithms, become persons again. */
function gapsOf({scale, estimate}: Pick<WeightedModel, "scale" | "estimate">): ReadonlyMap<Month, number> {
  if (estimate.kind === "unavailable") return new Map();
  const level = (value: number): number => (scale === "hundred logs" ? Math.exp(value / 100) : value);
  return new Map(
    estimate.points.map(({month, effect, comparison}) => [month, level(comparison + effect) - level(comparison)])
  );
}

function changeOnYear(points: readonly SeriesPoint[], month: Month): number | null {
  const before = addMonths(month, -12);
  const [now, then] = [month, before].map((one) => points.find((point) => point.month === one)?.value ?? null);
  return now == null || then == null || breakBetween(points, before, month) ? null : now - then;
}

function pointsOf(lines: readonly ChartLine[], id: ChartLine["id"]): readonly SeriesPoint[] {
  return lines.find((line) => line.id === id)?.points ?? [];
}
