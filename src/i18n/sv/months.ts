import type {monthNames as finnishNames, months as finnish} from "../fi/months.ts";
import type {Translated} from "../translated.ts";

/** The names of months in Swedish; these ship to readers, and nothing else does. */
export const monthNames: Translated<typeof finnishNames> = {
  names: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
  short: (month, year) => `${shortNames[month - 1]} ${year}`
};

const shortNames = "jan feb mars apr maj juni juli aug sep okt nov dec".split(" ");

/** Months as running text needs them, in Swedish. */
export const months: Translated<typeof finnish> = {
  inMonth: (name, year) => `i ${name} ${year}`,
  atMonthEnd: (name, year) => `i slutet av ${name} ${year}`,
  sinceMonth: (name, year) => `från och med ${name} ${year}`,
  toMonth: (name, year) => `${name} ${year}`,
  shortDash: " – ",
  afterPilot: ", efter försöket",
  day: (day, month, year) => `${day} ${monthNames.names[month - 1]} ${year}`
};
