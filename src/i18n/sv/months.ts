import type {months as finnish} from "../fi/months.ts";
import type {Translated} from "../translated.ts";

/** The names of months in Swedish; these and the short ones ship to readers, and nothing else of a language does. */
export const monthNames = "januari februari mars april maj juni juli augusti september oktober november december";

/** The same in little room. */
export const shortMonthNames = "jan feb mars apr maj juni juli aug sep okt nov dec";

/** Months as running text needs them, in Swedish. */
export const months: Translated<typeof finnish> = {
  inMonth: (name, year) => `i ${name} ${year}`,
  atMonthEnd: (name, year) => `i slutet av ${name} ${year}`,
  sinceMonth: (name, year) => `från och med ${name} ${year}`,
  toMonth: (name, year) => `${name} ${year}`,
  shortDash: " – ",
  afterPilot: ", efter försöket",
  day: (day, month, year) => `${day} ${monthNames.split(" ")[month - 1]} ${year}`
};
