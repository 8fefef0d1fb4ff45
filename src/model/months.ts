type Digit = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** A calendar month as text, `2021-03`: it sorts, prints and compares. Neither `2021-3` nor `2021-13` is one. */
export type Month = `${number}-${`0${Digit}` | "10" | "11" | "12"}`;

/** The first month-end inside the pilots. */
export const pilotStart: Month = "2021-03";

/** The last month of the pilots. */
export const pilotEnd: Month = "2024-12";

/** Whether the pilots had ended by then, so that their areas no longer existed. */
export function isAfterPilots(month: Month): boolean {
  return month > pilotEnd;
}

/** The last month that counts as the pilots' where a series reaches to `last`: figures of later months come after it. */
export function lastOfPilots(last: Month): Month {
  return last < pilotEnd ? last : pilotEnd;
}

/** The months in which the lay-offs of COVID-19 stand in the figures most: the year before the pilots. */
export const covidMonths: {readonly first: Month; readonly last: Month} = {first: "2020-03", last: "2021-02"};

/** Reads a month as statistical offices write it: 2026M10, 2026-10 or 202610. */
export function parseMonth(code: string): Month {
  const match = /^(\d{4})[M-]?(0[1-9]|1[0-2])$/.exec(code);
  if (!match) throw new Error(`month ${JSON.stringify(code)}: expected a code such as 2026M10`);
  return `${match[1]}-${match[2]}` as Month;
}

/** The same where the error is to say where it stands. */
export function readMonth(code: string, where: string): Month {
  try {
    return parseMonth(code);
  } catch (cause) {
    throw new Error(`${where}: ${(cause as Error).message}`, {cause});
  }
}

/** The month so many months later; negative counts go back. */
export function addMonths(month: Month, count: number): Month {
  return monthAt(monthIndex(month) + count);
}

/** The month with an index, the inverse of `monthIndex`. */
export function monthAt(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, "0");
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}` as Month;
}

/** How many months `to` lies after `from`; negative when it lies before. */
export function monthsFrom(from: Month, to: Month): number {
  return monthIndex(to) - monthIndex(from);
}

/** All months from the first to the last, both included; none when the last lies before the first. */
export function monthRange(first: Month, last: Month): Month[] {
  return Array.from({length: Math.max(0, monthsFrom(first, last) + 1)}, (_, i) => addMonths(first, i));
}

/** How many months lie between the year 0 and the month: what scales of time count in, so that all months are as long. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
