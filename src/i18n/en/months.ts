import type {monthNames as finnishNames, months as finnish} from "../fi/months.ts";
import type {Translated} from "../translated.ts";

/** The names of months in English; these ship to readers, and nothing else does. */
export const monthNames: Translated<typeof finnishNames> = {
  names: "January February March April May June July August September October November December".split(" "),
  short: (month, year) => `${shortNames[month - 1]} ${year}`
};

const shortNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Months as running text needs them, in English. */
export const months: Translated<typeof finnish> = {
  inMonth: (name, year) => `in ${name} ${year}`,
  atMonthEnd: (name, year) => `at the end of ${name} ${year}`,
  sinceMonth: (name, year) => `from ${name} ${year} on`,
  toMonth: (name, year) => `${name} ${year}`,
  shortDash: " – ",
  afterPilot: ", after the pilot",
  day: (day, month, year) => `${day} ${monthNames.names[month - 1]} ${year}`
};
