import type {Dictionary} from "../../dictionary.ts";

/** Pages of which there is one, and the parts of the front page, in English. */
export const standingPages: Pick<Dictionary, "standingPages" | "methodsPage" | "dataPage" | "frontParts"> = {
  standingPages: {
    explore: {
      title: "Explore the figures",
      lead: "Choose municipalities, an indicator and a time, and see them side by side."
    },
    methods: {
      title: "Methods",
      lead: "How the figures and comparisons are made, what can be said from them and what cannot."
    },
    data: {
      title: "Data",
      lead: "All files, their columns, coverage and terms of use."
    },
    files: {
      title: "All files",
      lead: "Every file to download with its size, rows and checksum."
    },
    embedding: {
      title: "Embedding",
      lead: "How to put a chart on your own page."
    },
    changes: {
      title: "Changes",
      lead: "What has changed in the figures and on the site, when and by how much."
    },
    accessibility: {
      title: "Accessibility statement",
      lead: "How the site can be used in different ways, and what is still missing."
    },
    about: {
      title: "About",
      lead: "What Kuntakokeilut is, who it is for and where the figures come from."
    }
  },
  methodsPage: {
    figures: {
      placebos: {
        title: "The areas among municipalities that had no pilot",
        explanation:
          "The grey lines are municipalities without a pilot, treated as if they had had one. " +
          "The blue lines are the pilot areas. Where the blue lines run among the grey ones, the areas do not stand out."
      },
      "all-areas": {
        title: "Gaps of the 25 areas to their weighted comparisons",
        explanation:
          "The areas are in alphabetical order. Of a hundred municipalities without a pilot, 95 stayed within the grey area. " +
          "Among 25 areas one or two fall outside it by chance alone."
      },
      pooled: {
        title: "All areas together, year by year",
        explanation:
          "Each point shows how much more the areas changed on average than the municipalities without a pilot. " +
          "The bar is a 95 per cent confidence interval. Where points lie off zero even before the pilots, " +
          "areas and municipalities did not move in step."
      },
      "pretended-starts": {
        title: "The error when the pilots are imagined to start earlier",
        explanation:
          "Nothing began then, so the right answer is zero. The table shows how far from it each method landed."
      },
      "longer-pre-period": {
        title: "The gap with five or ten years before the start",
        explanation:
          "If the number changes a lot when the comparison is fitted to a longer time, it is not one to lean on."
      },
      simulation: {
        title: "The methods on made-up figures whose answer is known",
        explanation:
          "A computer made up areas for which the right answer is known. The table shows how often a method raised a false alarm " +
          "and how often it found a true change."
      }
    },
    columns: {
      estimator: "Method",
      "mean miss": "Typical error",
      effect: "Gap",
      "60 months": "60 months before the start",
      "120 months": "120 months before the start",
      bias: "Error in one direction",
      "false alarms": "False alarms",
      "band coverage": "Right answer within the grey area",
      "detection of 1": "Found a change of 1 unit",
      "detection of 2": "Found a change of 2 units",
      "placebo range": "Municipalities without a pilot, lowest and highest",
      "area range": "Pilot areas, lowest and highest",
      year: "Year",
      "all areas": "All areas"
    },
    sameDirection: "In brackets, how many of the errors went in the same direction as most.",
    pretendedStarts: (first, last, months) =>
      `The methods were run as if the pilots had begun in March of a year from ${first} to ${last} and lasted ${months} months.`,
    simulatedMonths: (months) => `The made-up pilot lasts ${months} months.`,
    intervalNote:
      "Bars and numbers in brackets are 95 per cent confidence intervals. The hollow point is the base year, which is zero by definition.",
    preTest: (p) =>
      `Joint test of the time before the pilots: p = ${p}. A small number means that the areas and the municipalities without a pilot did not move in step even before the pilots.`
  },
  dataPage: {
    coverageTitle: "Which months each measure covers",
    coverageExplanation:
      "One row is one measure of the source by municipality. The height of the blue part shows for how many municipalities " +
      "the figure is published; the rest is confidential.",
    columns: {
      address: "Address",
      columns: "Columns",
      rows: "Rows",
      size: "Size",
      measure: "Measure",
      months: "Months",
      municipalities: "Municipalities",
      published: "Published",
      retrieved: "Retrieved",
      added: "New figures",
      revised: "Changed figures",
      input: "Source file",
      checksum: "Checksum (SHA-256)",
      confidential: "Confidential",
      cause: "Reason",
      cells: "Figures",
      largest: "Largest change"
    },
    kinds: {
      charts: {
        title: "Charts",
        explanation: "One indicator in one pilot area and its comparisons. The files are below each chart as well."
      },
      areas: {title: "Areas", explanation: "All indicators in one pilot area and its comparisons."},
      indicators: {
        title: "Indicators by area",
        explanation:
          "One indicator in all pilot areas, in all of them together, in comparison municipalities and in the whole country."
      },
      municipalities: {title: "Indicators by municipality", explanation: "One indicator in all 309 municipalities."},
      observations: {
        title: "Observations",
        explanation: "The measures of the source as published, by municipality and for the whole country."
      },
      revisions: {title: "Revised figures", explanation: "Figures that the source later gave differently."},
      coverage: {
        title: "Coverage",
        explanation: "For how many municipalities the figure is published and confidential in each month."
      },
      comparisons: {title: "Comparisons", explanation: "The gaps of all areas by all methods."},
      "control-regions": {
        title: "What areas are compared with",
        explanation: "The municipalities that areas are compared with, and their weights."
      },
      placebos: {
        title: "Municipalities without a pilot as if they had had one",
        explanation: "The gaps of municipalities that had no pilot: this is how far they drifted anyway."
      },
      pooled: {title: "Areas together", explanation: "The mean gap of the areas, year by year."},
      "area-list": {
        title: "List of areas",
        explanation: "Pilot areas, municipalities and groups whose ids the other tables use."
      },
      "indicator-list": {
        title: "List of indicators",
        explanation: "The indicators with their units, formulas and coverage."
      },
      "measure-list": {
        title: "List of measures",
        explanation: "The measures of the source from which the indicators are computed."
      },
      "column-list": {
        title: "List of columns",
        explanation: "The columns of all tables: types, units, keys and notes."
      },
      "code-list": {title: "List of codes", explanation: "The codes used in columns, such as statuses and reasons."}
    },
    tables: (count) => (count === 1 ? "1 table" : `${count} tables`),
    rowsOf: (count) => `${count} rows`,
    causes: {revised: "revised by the source", borders: "new municipal boundary"},
    examples: {
      file: "One file, here the unemployed share of one area:",
      area: "All areas, with the rows of one picked out:",
      source: "The same measures straight from Statistics Finland, here the unemployed of one municipality:",
      changed: "A file only if it has changed since it was last fetched:",
      vintage: "The figures as they were on an earlier day (DuckDB):"
    },
    feedbackTo: "You can report mistakes and send wishes here:",
    noFeedback: "The site has no address for feedback yet."
  },
  frontParts: {
    togetherHeading: "All pilot areas together",
    togetherCan: "The chart shows whether pilot municipalities and the others moved in step.",
    togetherCannot:
      "It does not show what the pilots brought about: nearly all large cities took part, and COVID hit them differently from small municipalities.",
    municipalitiesHeading: "Find your municipality",
    municipalitiesIntro: "All 309 municipalities, including those without a pilot.",
    lettersLabel: "Municipalities by first letter",
    byRegion: "By region",
    updatesHeading: "Updates",
    newestUpdate: (day) => `The latest data on this site were published on ${day}.`,
    nextUpdate: "The source publishes each month’s figures in the second half of the following month.",
    nextHere:
      "So the source may have newer figures already. They come to this site when a vintage is fetched; " +
      "no day has been set for the next one.",
    reachesTo: "The series now reach to",
    downloadsHeading: "Download the figures",
    downloadsIntro: "All figures may be downloaded and used freely if the source is named.",
    allFiles: "All files and columns",
    allMunicipalities: "All municipalities in alphabetical order",
    allChanges: "What has changed in the figures"
  }
};
