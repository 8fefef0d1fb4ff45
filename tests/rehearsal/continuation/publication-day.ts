import {addMonths} from "../../../src/model/months.ts";
import type {Month} from "../../../src/model/months.ts";

/**
 * The day on which the source publishes a month: the first Tuesday from the 20th of the next one, as on all days of
 * publication known here, but never before something newer is held: a table is not older than what was taken from it.
 */
export function publicationDay(month: Month, newestHeld: string): string {
  const day = firstTuesdayFrom(`${addMonths(month, 1)}-20`);
  return day > newestHeld ? day : addDays(newestHeld, 1);
}

/** The first month of the table as it was in 2022, 2024 and 2026, and as it will be if years go on falling out. */
export function firstMonthServed(day: string): Month {
  const year = Number(day.slice(0, 4));
  if (year < 2024) return "2006-01";
  return year < 2026 ? "2007-01" : (`${year - 17}-01` as Month);
}

function firstTuesdayFrom(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (2 - weekday + 7) % 7);
}

function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
