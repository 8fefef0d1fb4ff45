import type {Dictionary} from "../../dictionary.ts";

/** Pages of indicators and municipalities, in English. */
export const listings: Pick<Dictionary, "indicatorPage" | "municipalityPage"> = {
  indicatorPage: {
    kind: "Indicator",
    officialLabel: "Name in the source",
    movesHeading: "What moves the figure",
    areasHeading: "All areas",
    areasIntro: "25 areas in alphabetical order, each with the municipalities without a pilot, on the same scale.",
    estimatesHeading: "Gaps to the weighted comparison",
    estimatesIntro:
      "The areas are in alphabetical order, not by size. The grey area is common to all: " +
      "it shows how far areas without a pilot drifted. Inside it the areas do not stand out from each other.",
    noEstimates: "For this indicator no gap to a weighted comparison is computed.",
    coverageHeading: "What the figures cover",
    coverageIntro: "The months for which our data have this indicator by municipality.",
    toChart: "All figures and views",
    latestHeading: "Latest figures",
    latestIntro:
      "The areas are in alphabetical order. They are not ordered by size, because they started from different places.",
    latestFigure: "Latest figure",
    latestMonth: "Month",
    drawnAsIndex:
      "For counts the pictures show an index in which March 2021 is 100: areas of different size cannot be drawn on one scale. The area’s figure stands above the picture.",
    peaksCut: (greatest) => `A few peaks are cut off at the top of the scale; the largest figure is ${greatest}.`,
    listLead: "15 indicators that describe the pilot areas. The page of each shows all areas side by side.",
    firstMonth: "First month",
    lastMonth: "Last month",
    countsUntil: "Counts end"
  },
  municipalityPage: {
    kind: "Municipality",
    membershipHeading: "Was the municipality in a pilot?",
    seriesHeading: "Unemployed share in the municipality",
    otherSeriesHeading: "Other figures",
    smallNumbersHeading: "Figures of a small municipality",
    fewUnemployed:
      "Fewer than 100 people are unemployed. A handful of people can swing a month’s figure, so the change in a month is not " +
      "shown; the mean of 12 months stands in its place where it can be computed.",
    someUnemployed:
      "Fewer than 300 people are unemployed. A few dozen people show clearly in the figure: look at the long run, not at one month.",
    confidentialMonths:
      "A count of 1 to 4 is not published by the source. In the tables a count is then marked 1–4 and a share " +
      "“confidential”; neither is zero.",
    controlHeading: "The municipality as a comparison",
    controlIntro: "Pilot areas are compared with the municipality, because it had no pilot.",
    controlRoles: {
      rest: "One of the municipalities without a pilot that all 25 areas are compared with.",
      region: "In the comparison with the same region, for the areas",
      similar: "Among the similar municipalities, for the areas",
      weighted: "In the weighted comparison with a weight of at least 2 per cent, for the areas"
    },
    pilotIsNoControl: "No area is compared with a municipality that had a pilot.",
    alandIsNoControl: "No area is compared with the municipalities of Åland.",
    region: "Region",
    population: "Inhabitants at the end of 2020",
    toArea: "Figures of the pilot area",
    unemployed: "Latest number of unemployed people",
    meanOfTwelve: "Mean of 12 months",
    country: "Whole country",
    mergerHeading: "Merger",
    mergerSource: "The decision on the merger",
    listTitle: "Municipalities",
    listLead:
      "All 309 municipalities in alphabetical order, each with its pilot area. The boundaries are those of 2021.",
    withoutPilot: "no pilot"
  }
};
