/** The names of months in Finnish; these and the short ones ship to readers, and nothing else of a language does. */
export const monthNames =
  "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu";

/** The same in little room; none, for the number stands for the month: 3/2021. */
export const shortMonthNames = "";

/** Months as running text needs them, in Finnish. */
export const months = {
  /** When something was: "maaliskuussa 2021". */
  inMonth: (name: string, year: string) => `${name}ssa ${year}`,
  /** When counts were taken: "maaliskuun 2021 lopussa". */
  atMonthEnd: (name: string, year: string) => `${name}n ${year} lopussa`,
  /** From when on: "maaliskuusta 2021 alkaen". */
  sinceMonth: (name: string, year: string) => `${name}sta ${year} alkaen`,
  /** What a series ends with: "maaliskuuhun 2021". */
  toMonth: (name: string, year: string) => `${name}hun ${year}`,
  /** Between short months. */
  shortDash: "–",
  /** Beside a month after the pilots. */
  afterPilot: ", kokeilun jälkeen",
  /** A day such as the date of a vintage, `month` from 1 to 12: "21.11.2023". */
  day: (day: number, month: number, year: string) => `${day}.${month}.${year}`
};
