import {monthRange} from "../../model/months.ts";
import type {Month} from "../../model/months.ts";

/** The Januaries that an axis names: every year, or every second, third, fifth … so that no more than `most` remain. */
export function yearTicks(first: Month, last: Month, most: number): Month[] {
  const januaries = monthRange(first, last).filter((month) => month.endsWith("-01"));
  const step = steps.find((years) => everyYears(januaries, years).length <= most) ?? 50;
  return everyYears(januaries, step);
}

const steps = [1, 2, 5, 10, 20];

function everyYears(januaries: readonly Month[], years: number): Month[] {
  return januaries.filter((month) => Number(month.slice(0, 4)) % years === 0);
}
