import type {municipality as finnish, municipalitySentences as finnishSentences} from "../fi/municipality.ts";
import {capitalize} from "../first-letter.ts";
import type {Translated} from "../translated.ts";
import {partOfEach} from "../part-of-each.ts";
import {controls} from "./controls.ts";
import {extremes} from "./pictures.ts";

/** The page of a municipality, in English. */
export const municipality: Translated<typeof finnish> = {
  municipalityPage: {
    kind: "Municipality",
    membershipHeading: "Was the municipality in a pilot?",
    seriesHeading: "Unemployed share in the municipality",
    smallSeries:
      "Each chart has a scale of its own, which does not always start at zero. Whole years stand below it: means of their months, and the difference of the figures shown; " +
      "a dash means that a month is missing or confidential. Every month is in a table at the end of each group.",
    monthsHeading: (group) => `${group}: every month`,
    monthsHold: (name, firstYear) =>
      `${name}, the municipality’s own figures by month from ${firstYear}. Earlier months and the figures of other municipalities are in the files to download.`,
    filesHeading: "Download the figures",
    ownFiles: "All indicators of the municipality by month in one file: every indicator has a column of its own.",
    filesIntro: "Each of these files holds one indicator for all municipalities by month.",
    standing: {
      heading: "The municipality among all municipalities",
      caution:
        "The figure is a level and says nothing about a pilot: the levels of municipalities differed before the pilots, too.",
      drawn: (count) =>
        `Each dot is a municipality. The chart shows ${municipalities(count)}, those of Åland included.`,
      shaded: "The shaded part is the middle third.",
      equals: "Municipalities with the same figure are in the same third, so the thirds are not quite equal in number.",
      confidential: (count) =>
        count === 1
          ? "One municipality is not in the chart, because its figure is confidential."
          : `${count} municipalities are not in the chart, because their figures are confidential.`,
      missing: (count) => (count === 1 ? "One municipality has no figure." : `${count} municipalities have no figure.`),
      third: "Third",
      thirdIn: (when) => `Third, ${when}`,
      count: "Municipalities",
      thirds: {higher: "Higher", middle: "Middle", lower: "Lower"},
      atLeast: (limit) => `at least ${limit}`,
      atMost: (limit) => `at most ${limit}`,
      toList: "The figures of all municipalities in a table",
      readings: {
        higher: (name, value) => `${name}: ${value}, higher third`,
        middle: (name, value) => `${name}: ${value}, middle third`,
        lower: (name, value) => `${name}: ${value}, lower third`,
        none: (name, value) => `${name}: ${value}`
      },
      reader: "Municipalities from the lowest figure to the highest",
      readerHint: "Read the municipalities with the pointer or the arrow keys.",
      readerFailed:
        "The names of municipalities do not load right now. The figures are in the table that the link below leads to."
    },
    smallNumbersHeading: "Figures of a small municipality",
    fewUnemployed:
      "Fewer than 100 people are unemployed. A handful of people or reported vacancies can swing a month’s figure, so the change " +
      "on a year earlier is not shown for single months. The mean of 12 months stands in its place, unless one of them is confidential or missing.",
    someUnemployed:
      "Fewer than 300 people are unemployed. A few dozen people show clearly in the figure: look at the long run, not at one month.",
    confidentialMonths:
      "A count of 1 to 4 is not published by the source. In the tables a count is then marked 1–4 and a share " +
      "“confidential”; neither is zero.",
    controlHeading: "The municipality as a comparison",
    controlIntro: "Pilot areas are compared with the municipality, because it had no pilot.",
    controlRoles: partOfEach(controls, "role"),
    alandIsNoControl: "No area is compared with the municipalities of Åland.",
    inRest: "The municipality is itself one of those from which the line “No pilot” of the charts is computed.",
    region: "Region",
    population: "Inhabitants at the end of 2020",
    toArea: "Figures of the pilot area",
    unemployed: "Unemployed people",
    meanOfTwelve: "Mean of 12 months",
    country: "Whole country",
    mergerHeading: "Merger",
    mergerSource: "The decision on the merger",
    listTitle: "Municipalities",
    listLead:
      "All 309 municipalities in alphabetical order: region, pilot area and unemployed share. The boundaries are those of 2021.",
    withoutPilot: "no pilot"
  }
};

/** What is said of a municipality’s figures, in English. */
export const municipalitySentences: Translated<typeof finnishSentences> = {
  mean: (month, value) => `The mean of the 12 months to ${month} was ${value}.`,
  meanChange: {
    count: {
      higher: (amount) => `That is ${amount} more than a year earlier.`,
      lower: (amount) => `That is ${amount} fewer than a year earlier.`
    },
    share: {
      higher: (amount) => `That is ${amount} higher than a year earlier.`,
      lower: (amount) => `That is ${amount} lower than a year earlier.`
    },
    same: "That is the same as a year earlier."
  },
  elsewhere: (beside, country, isMean) => {
    const parts = [beside && `${beside.value} ${beside.inside}`, country && `${country} in the whole country`];
    return `At the same time the ${isMean ? "mean" : "figure"} was ${parts.filter(Boolean).join(" and ")}.`;
  },
  between: (low, high) =>
    `Part of the figure is confidential: it is an estimate, and the true figure lies between ${low} and ${high}.`,
  provisional: "The figure is provisional: its labour force is still that of the year before and is revised in spring.",
  newerConfidential: {
    persons: "Newer figures are confidential, because they are 1 to 4 people.",
    vacancies: "Newer figures are confidential, because they are 1 to 4 vacancies.",
    share: "Newer figures are confidential, because only 1 to 4 people are behind them.",
    ratio: "Newer figures are confidential, because only 1 to 4 people or vacancies are behind them."
  },
  newerNotShown: "Newer figures cannot be shown.",
  standing: {
    inYear: (year) => `in ${year}`,
    level: ({measured, place, when, value, isMean}) =>
      `${when} the ${measured} ${isMean ? "averaged" : "was"} ${value} ${place.inside}.`,
    thirds: {
      higher: "That is in the higher third of all municipalities.",
      middle: "That is in the middle third of all municipalities.",
      lower: "That is in the lower third of all municipalities."
    },
    none: ({name}) =>
      `The figure of ${name} is confidential or missing, so the municipality is not marked in the chart.`,
    picture: ({measured, when, count, low, high}) =>
      `Dot plot: the ${measured} in ${municipalities(count)} ${when}, one dot for each municipality. The lowest figure is ${low} and the highest ${high}.`,
    own: (name, value) => `Marked: ${name}, ${value}.`
  },
  nothing: ({name}) => `This indicator cannot be shown for ${name}: the figures are confidential or missing.`,
  meanOfTwelve: "mean of 12 months",
  meansDrawn: "The lines are means of each month and the 11 months before it.",
  altText: ({measured, place, months, beside, highest, lowest}) =>
    `Line chart: ${measured} ${place.inside}${beside === "" ? "" : `; compared with ${beside}`}; ${months}. ` +
    extremes("The municipality’s figure was", {highest, lowest}),
  wholeCountry: "the whole country",
  figureOfMonth: "Figure of the month",
  tableHolds: (firstYear) =>
    `The months from ${firstYear} and means of years. Earlier months are in the files to download.`,
  yearMean: (year) => `${year}, mean`,
  noYearMean:
    "A dash means that one of the year’s months is missing or confidential, or that the series breaks during the year.",
  insideRest: ({inside}) => `in municipalities ${inside} without a pilot`,
  insideMainland: "in the mainland’s municipalities without a pilot",
  othersOfArea: ({inside}) => `Other municipalities ${inside}`,
  othersOfRegion: ({inside}) => `Other municipalities ${inside}`,
  besideArea: (name) =>
    `The municipality is shown with its pilot area (${name}), the mainland’s municipalities without a pilot and the whole country.`,
  besideRegion: (name) =>
    `The municipality is shown with the whole country, all of the mainland’s municipalities without a pilot and ${name}.`,
  besideRest: {
    alone:
      "The municipality is a pilot area of its own, so it is shown with the whole country and with the " +
      "mainland’s municipalities without a pilot.",
    lonely:
      "The region has fewer than three municipalities without a pilot, so this one is shown with the whole country and " +
      "with all of the mainland’s municipalities without a pilot."
  },
  joins: ({name}) => `${name} included`,
  joinsLong: ({name}, since) =>
    `The figure also counts the people of ${name} ${since}, so it cannot be compared directly with earlier ones.`,
  membership: {
    alone: ({name}) => `${name} was a pilot area of its own.`,
    together: ({name}, area) => `${name} was one of the pilot municipalities ${area.inside}.`,
    without: ({name}) => `${name} had no pilot.`
  },
  merged: ({name}, heir, since) => `${capitalize(since)}, the figures of ${name} are part of those of ${heir.name}.`,
  mergedEarlier: ({name}, heir, merged, since) =>
    `${name} and ${heir.name} merged ${merged}. The unemployed shares ${since} were published only after the merger and ` +
    `follow the new boundary: they count the people of ${name} in the figure of ${heir.name}. ` +
    "For earlier months each of the two has a figure of its own."
};

function municipalities(count: number): string {
  return count === 1 ? "1 municipality" : `${count} municipalities`;
}
