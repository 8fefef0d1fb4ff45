import type {Dictionary} from "../../dictionary.ts";

/** The views of a chart page and its frame, in English. */
export const views: Pick<Dictionary, "views" | "viewNotes" | "chartPage"> = {
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
        "The line is the area’s figure less the weighted comparison. Zero means that the area moved in step with it. " +
        "The grey area shows how far areas without a pilot drifted: inside it, the gap is normal variation."
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
  }
};
