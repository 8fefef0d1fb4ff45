import type {months as finnish} from "../fi/months.ts";
import type {Translated} from "../translated.ts";

/** The names of months in English; these and the short ones ship to readers, and nothing else of a language does. */
export const monthNames = "January February March April May June July August September October November December";

/** The same in little room. */
export const shortMonthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";

/** Months as running text needs them, in English. */
export const months: Translated<typeof finnish> = {
  inMonth: (name, year) => `in ${name} ${year}`,
  atMonthEnd: (name, year) => `at the end of ${name} ${year}`,
  sinceMonth: (name, year) => `from ${name} ${year} on`,
  toMonth: (name, year) => `${name} ${year}`,
  shortDash: " – ",
  afterPilot: ", after the pilot",
  day: (day, month, year) => `${day} ${monthNames.split(" ")[month - 1]} ${year}`
};
