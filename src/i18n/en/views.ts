import {indicatorIds} from "../../model/indicators.ts";
import type {views as finnish, viewSentences as finnishSentences} from "../fi/views.ts";
import type {Translated} from "../translated.ts";

/** The views of a chart, and the pages of a chart and of an indicator, in English. */
export const views: Translated<typeof finnish> = {
  views: {
    lines: {
      heading: "The figures as they are",
      explanation:
        "The area and its comparisons, month by month. See first whether the lines moved in step before the pilot: " +
        "if they did not, they cannot be expected to afterwards."
    },
    gap: {
      heading: "Gap to the weighted comparison",
      explanation:
        "The line is the area’s figure minus the weighted comparison. Zero means that the area moved in step with it. " +
        "The grey band shows how far municipalities without a pilot strayed from their own comparisons: inside it, the gap is normal variation."
    },
    "change-on-year": {
      heading: "Change on a year earlier",
      explanation:
        "Each bar compares a month with the same month a year earlier, so the season does not blur the picture."
    },
    index: {
      heading: "Index: March 2021 is 100",
      explanation:
        "Every line starts from a hundred when the pilot begins. It shows by how many per cent the figure has risen or fallen " +
        "since, although the levels differ."
    },
    "seasonally-adjusted": {
      heading: "Seasonally adjusted (STL)",
      explanation:
        "The movement that returns every season is removed with the STL method, so that one month can be compared with the next."
    }
  },
  viewNotes: {
    areaAlone: "The line shows the area’s figure month by month.",
    layOffPeak: "March to May 2021 are compared with the spring of 2020, when unusually many people were laid off.",
    labourForceStep:
      "The labour force that the share is based on is replaced each January, so the line can shift at the turn of the year.",
    indexBasis: {
      "seasonally adjusted": "The index is computed from seasonally adjusted figures.",
      "mean of twelve months": "The index is computed from the mean of the month and the 11 months before it."
    },
    fiveYears: "The picture begins five years before the pilot.",
    estimatedBars: "Bars made of estimates are thin.",
    noValue:
      "A dash means that the figure cannot be computed, because the figure of some month is missing or cannot be shown.",
    notAdjusted:
      "Only the numbers of unemployed people and of jobseekers are seasonally adjusted. With this indicator, compare the same month in different years.",
    notOfficial: "The seasonal adjustment is made on this site. It is not a figure of Statistics Finland.",
    logScale: "Gaps of counts are computed from logarithms (100 × ln). They are about the same as per cent.",
    drawnSince: (drawing, table) => `The picture shows the figures ${drawing}, the table ${table}.`,
    covidYear:
      "The grey part before the pilot is the COVID year, March 2020 to February 2021, when unusually many people were laid off.",
    everyone: "The figures count all unemployed people of the area, not only the pilot’s customers."
  },
  chartPage: {
    contents: "Views on this page",
    toIndicator: "The same indicator in all areas",
    otherIndicators: "Other indicators of the area",
    previous: "Previous indicator",
    next: "Next indicator"
  },
  indicatorPage: {
    kind: "Indicator",
    officialLabel: "Name in the source",
    movesHeading: "What moves the figure",
    areasHeading: "All areas",
    areasIntro: "25 areas in alphabetical order, each with the municipalities without a pilot, on the same scale.",
    estimatesHeading: "Gaps to the weighted comparison",
    estimatesIntro:
      "The areas are in alphabetical order, not by size. The grey band is common to all: " +
      "it shows how far municipalities without a pilot strayed from their own comparisons. Inside it the areas do not stand out from each other.",
    noEstimates: "For this indicator no gap to a weighted comparison is computed.",
    coverageHeading: "What the figures cover",
    coverageIntro: "The months for which our data have this indicator by municipality.",
    toChart: "All figures and views",
    figuresHeading: "Figures by area",
    figuresIntro:
      "The areas are in alphabetical order. The table can be sorted by level, but that order says nothing of the pilots: the areas started from different places.",
    figure: "Figure",
    month: "Month",
    drawnAsIndex:
      "For counts the pictures show an index in which March 2021 is 100: areas of different size cannot be drawn on one scale. The area’s figure stands above the picture.",
    peaksCut: (greatest) => `A few peaks are cut off at the top of the scale; the largest figure is ${greatest}.`,
    listName: "Indicator",
    listLead: `${indicatorIds.length} indicators that describe the pilot areas. The page of each shows all areas side by side.`,
    firstMonth: "First month",
    lastMonth: "Last month",
    countsUntil: "Counts end"
  }
};

/** Sentences about the last value of a view, in English. */
export const viewSentences: Translated<typeof finnishSentences> = {
  change: ({place, inMonth: when, value, rest}) =>
    `${when}, the change on a year earlier was ${value} ${place.inside}${rest ? `, and ${rest} in municipalities without a pilot` : ""}.`,
  index: ({place, inMonth: when, value, rest}) =>
    `${when}, the index was ${value} ${place.inside}${rest ? `, and ${rest} in municipalities without a pilot` : ""}.`,
  adjusted: ({place, monthEnd, value, change}) => {
    const size = {higher: "more than", lower: "fewer than", same: "as many as"};
    const end = change && ` That is ${change.amount}${size[change.comparison]} a month earlier.`;
    return `The seasonally adjusted number ${place.inside} was ${value} ${monthEnd}.${end ?? ""}`;
  },
  nothing: ({name}) => `This view cannot be computed for ${name}, because months are missing.`
};
