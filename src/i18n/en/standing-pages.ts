import type {standingPages as finnish} from "../fi/standing-pages.ts";
import type {Translated} from "../translated.ts";

/** Pages of which there is one, in English. */
export const standingPages: Translated<typeof finnish> = {
  front: {
    heading: "How did unemployment develop in the areas of the municipal pilots?",
    found: ({compared, usual}) => {
      const asUsual = "unemployment developed as it did in municipalities without a pilot";
      if (usual === compared) return `In all ${compared} areas, ${asUsual}`;
      if (usual === 0)
        return `In none of ${compared} areas did unemployment develop as it did in municipalities without a pilot`;
      return `In ${usual === 1 ? "one" : usual} of ${compared} areas, ${asUsual}`;
    },
    foundMeans: ({compared, usual, months}) =>
      `This covers the pilot months ${months}. ` +
      (usual < compared ? "About one area in twenty stands out by chance alone. " : "") +
      "The figures cannot show whether the pilots raised or lowered unemployment.",
    notClear: (count) =>
      `In ${count === 1 ? "one area" : `${count} areas`} the difference was larger than in most municipalities without a pilot, but within the usual variation:`,
    outside: (count) =>
      `In ${count === 1 ? "one area" : `${count} areas`} the difference was larger than the usual variation:`,
    notCompared: (count) =>
      count === 1 ? "For one area no comparison can be computed." : `For ${count} areas no comparison can be computed.`,
    olderGap: (first, last) =>
      `The share of unemployed people was already higher in the pilot areas than elsewhere before the pilots, by ${first.gap} ` +
      `percentage points in ${first.year}. In ${last.year} the difference was ${last.gap} percentage points.`,
    lead:
      "In the municipal employment pilots, 118 municipalities in 25 areas served some of the unemployed in place of " +
      "the state’s TE Offices from 1 March 2021 to 31 December 2024. At the start of 2025 all employment services " +
      "moved to municipalities and employment areas.",
    canHeading: "What the figures say",
    can: [
      "How many unemployed people, people in services and vacancies an area had at the end of each month.",
      "How the area has developed compared with the municipalities of mainland Finland that had no pilot."
    ],
    cannotHeading: "What the figures cannot say",
    cannot: [
      "Whether the pilots raised or lowered unemployment: the areas were not chosen at random, COVID hit them differently, " +
        "and in a single area only a change of about two percentage points or more would probably be noticed.",
      "How the pilots’ own customers fared: the figures count all unemployed people of an area, including customers of the TE Offices.",
      "Which area did best: the areas started from different places, and they are not ranked."
    ],
    areasHeading: "Pilot areas",
    areasIntro:
      "25 areas in alphabetical order: the unemployed share of the labour force and a line that shows how it has developed.",
    smallLines: "The solid line is the area, the dashed line the municipalities without a pilot."
  },
  standingPages: {
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
          "The areas are in alphabetical order. Of a hundred municipalities without a pilot, 95 stayed within the grey band. " +
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
        title: "The error with test start years before the pilots",
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
      "band coverage": "Right answer within the grey band",
      "detection of 1": "Found a change of 1 percentage point",
      "detection of 2": "Found a change of 2 percentage points",
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
  frontParts: {
    togetherHeading: "All pilot areas together",
    togetherCan: "The chart shows whether pilot municipalities and the others developed in step.",
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
    reachesTo: (toMonth) => `The series now reach to ${toMonth}`,
    downloadsHeading: "Download the figures",
    downloadsIntro: "All figures may be downloaded and used freely if the source is named.",
    allFiles: "All files and columns",
    allMunicipalities: "All municipalities in alphabetical order",
    allChanges: "What has changed in the figures"
  }
};
