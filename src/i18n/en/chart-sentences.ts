import type {chartSentences as finnish} from "../fi/chart-sentences.ts";
import type {Translated} from "../translated.ts";
import {extremes} from "./pictures.ts";

/** Sentences about a figure and its chart, in English. */
export const chartSentences: Translated<typeof finnish> = {
  owner: {area: "The area’s", together: "The pilot areas’"},
  estimate: {
    area: {
      "confidential parts": (owner) =>
        `${owner} figure is an estimate, because some of the municipalities’ figures are confidential.`,
      "published shares": (owner) =>
        `${owner} figure is an estimate: a weighted mean of the municipalities’ published shares.`
    },
    rest: {
      "confidential parts":
        "The comparison figure is an estimate, because some of the municipalities’ figures are confidential.",
      "published shares":
        "The comparison figure is an estimate: a weighted mean of the municipalities’ published shares."
    },
    both: {
      "confidential parts": "Both figures are estimates, because some of the municipalities’ figures are confidential.",
      "published shares": "Both figures are estimates: weighted means of the municipalities’ published shares."
    }
  },
  bounds: (owner, low, high) => `${owner} true figure lies between ${low} and ${high}.`,
  provisional: (owner) =>
    `${owner} figure is provisional: its labour force is still that of the year before and is revised in spring.`,
  break: (inMonth) => `The series breaks ${inMonth}, so the figure is not compared with that of a year earlier.`,
  brief: (when, value, rest) =>
    rest === null
      ? `${when} the figure was ${value}.`
      : `${when} the figure was ${value}, in municipalities without a pilot ${rest}.`,
  afterPilots: {
    area: "By then the pilot had ended, and the pilot area no longer existed.",
    together: "By then the pilots had ended, and the pilot areas no longer existed."
  },
  sameDoubts: "These figures are uncertain for the same reason.",
  endsEarly: (month) => `The series ends during the pilot, in ${month}.`,
  newerWithheld: "Newer figures cannot be shown, because they are confidential or too uncertain.",
  nothingShown: ({name}) =>
    `This indicator cannot be shown for ${name}: the figures are confidential, too uncertain or missing.`,
  endsWithVintage: (day) =>
    `Our latest data with this indicator by municipality were published on ${day}. ` +
    "The source may have newer figures, but they have not been brought to this site yet.",
  publishedSharesSince: (lastCounted, since) =>
    `Up to ${lastCounted} the shares are computed from numbers of people. ${since} they rest on the municipalities’ ` +
    "published shares: in an area of several municipalities the figure is their weighted mean and marked as estimated.",
  earlierEnd: (month, count, shown) => (count === 1 ? `1 ends in ${month}` : `${shown} end in ${month}`),
  titleOfBoth: (area) => `${area}${joint(area)} municipalities without a pilot`,
  altText: ({owner, measured, place, first, last, besideRest, highest, lowest}) =>
    `Line chart: ${measured} ${place.inside}${besideRest ? `${joint(place.inside)} in municipalities without a pilot` : ""}, ` +
    `${first} – ${last}. ${extremes(`${owner} figure was`, {highest, lowest})} The same figures are in the table.`,
  card: ({month, value, mark, rest}) =>
    rest === null
      ? `${value} of the labour force${mark}, ${month}.`
      : `${value} of the labour force${mark}, ${rest} in municipalities without a pilot, ${month}.`,
  notShown: "The figure cannot be shown."
};

/** A comma keeps apart what belongs apart when the name has an "and" of its own. */
function joint(name: string): string {
  return name.includes(" and ") ? ", and" : " and";
}
