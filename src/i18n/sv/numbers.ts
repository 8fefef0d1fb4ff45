import type {numbers as finnish} from "../fi/numbers.ts";
import type {Translated} from "../translated.ts";

/** Units, and how numbers are written, in Swedish. */
export const numbers: Translated<typeof finnish> = {
  languageTag: "sv-FI",
  units: {
    "percent of labour force": {name: "procent av arbetskraften", axis: "% av arbetskraften"},
    "percent of unemployed": {name: "procent av de arbetslösa arbetssökande", axis: "% av de arbetslösa"},
    percent: {name: "procent", axis: "%"},
    persons: {name: "personer", axis: "personer", counted: {one: "person", many: "personer"}},
    vacancies: {
      name: "lediga jobb",
      axis: "lediga jobb",
      counted: {one: "ledigt jobb", many: "lediga jobb"}
    },
    "persons per vacancy": {
      name: "arbetslösa per ledigt jobb",
      axis: "arbetslösa per ledigt jobb",
      counted: {one: "arbetslös per ledigt jobb", many: "arbetslösa per ledigt jobb"}
    }
  },
  percentSign: "\u00a0%",
  percentagePoints: "procentenheter",
  index: {unit: "mars 2021 = 100", points: {one: "enhet", many: "enheter"}},
  bytes: {kilo: "kB", mega: "MB"}
};
