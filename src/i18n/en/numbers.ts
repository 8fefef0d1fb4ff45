import type {numbers as finnish} from "../fi/numbers.ts";
import type {Translated} from "../translated.ts";

/** Units, and how numbers are written, in English. */
export const numbers: Translated<typeof finnish> = {
  languageTag: "en-GB",
  units: {
    "percent of labour force": {name: "per cent of the labour force", axis: "% of the labour force"},
    "percent of unemployed": {name: "per cent of unemployed jobseekers", axis: "% of the unemployed"},
    percent: {name: "per cent", axis: "%"},
    persons: {name: "people", axis: "people", counted: {one: "person", many: "people"}},
    vacancies: {name: "vacancies", axis: "vacancies", counted: {one: "vacancy", many: "vacancies"}},
    "persons per vacancy": {
      name: "unemployed people per vacancy",
      axis: "unemployed per vacancy",
      counted: {one: "unemployed person per vacancy", many: "unemployed people per vacancy"}
    }
  },
  percentSign: "%",
  percentagePoints: "percentage points",
  index: {unit: "March 2021 = 100", points: {one: "point", many: "points"}},
  bytes: {kilo: "kB", mega: "MB"}
};
