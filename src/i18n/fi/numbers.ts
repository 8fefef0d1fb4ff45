import type {IndicatorUnit} from "../../model/indicators.ts";

/** Units, and how numbers are written, in Finnish. */
export const numbers = {
  /** By which `Intl` knows how numbers are written. */
  languageTag: "fi-FI",
  units: {
    "percent of labour force": {
      name: "prosenttia työvoimasta",
      /** Beside an axis. */
      axis: "% työvoimasta"
    },
    "percent of unemployed": {name: "prosenttia työttömistä työnhakijoista", axis: "% työttömistä"},
    percent: {name: "prosenttia", axis: "%"},
    persons: {
      name: "henkilöä",
      axis: "henkilöä",
      /** After the number one, and after others. */
      counted: {one: "henkilö", many: "henkilöä"}
    },
    vacancies: {
      name: "avointa työpaikkaa",
      axis: "työpaikkaa",
      counted: {one: "työpaikka", many: "työpaikkaa"}
    },
    "persons per vacancy": {
      name: "työtöntä avointa työpaikkaa kohti",
      axis: "työtöntä / avoin työpaikka",
      counted: {one: "työtön paikkaa kohti", many: "työtöntä paikkaa kohti"}
    }
  } satisfies Record<IndicatorUnit, unknown>,
  /** The sign with the space before it. */
  percentSign: "\u00a0%",
  /** Of differences between percentages. */
  percentagePoints: "prosenttiyksikköä",
  index: {
    /** Beside an axis. */
    unit: "maaliskuu 2021 = 100",
    /** Of differences. */
    points: {one: "piste", many: "pistettä"}
  },
  /** Of sizes of files. */
  bytes: {kilo: "kt", mega: "Mt"}
};
