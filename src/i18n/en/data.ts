import type {data as finnish} from "../fi/data.ts";
import type {Translated} from "../translated.ts";

/** What is said of the data and of the files that hold them, in English. */
export const data: Translated<typeof finnish> = {
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
      "area-municipalities": {
        title: "Municipalities of areas",
        explanation:
          "All municipalities of a pilot area and all indicators: a row is a municipality and a month, and every indicator has a column of its own."
      },
      municipality: {
        title: "Municipalities",
        explanation:
          "All indicators of a municipality: a row is a month, and every indicator has a column of its own. The files are on the pages of municipalities."
      },
      observations: {
        title: "Observations",
        explanation: "The measures of the source as published, by municipality and for the whole country."
      },
      measures: {
        title: "Observations for Excel",
        explanation:
          "One measure of the source in all municipalities and in the whole country. The table of observations has more rows than Excel holds, so here it comes in parts."
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
        explanation:
          "The gaps of municipalities that had no pilot: this is how far they strayed from their comparisons anyway."
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
      answer:
        "One chart as a small file: the last figure of the pilot with its comparison, cautions, whole years, the newest months and citation:",
      plainAnswer: "The same as text:",
      area: "All areas, with the rows of one picked out:",
      source: "The same measures straight from Statistics Finland, here the unemployed of one municipality:",
      changed: "A file only if it has changed since it was last fetched:",
      vintage: "The figures as they were on an earlier day (DuckDB):"
    },
    feedbackTo: "You can report mistakes and send wishes here:",
    noPublisher: "The publisher of the site has not been named yet.",
    contact: "E-mail:",
    noCode: "The address of the code has not been given yet.",
    noFeedback: "The site has no address for feedback yet."
  },
  dataset: {
    description:
      "Monthly figures of the 25 areas and 118 municipalities of Finland’s municipal employment pilots (1 March 2021 to 31 December 2024): unemployed jobseekers in different groups, people in services and vacancies, together with the rest of mainland Finland and similar municipalities without a pilot. The figures count all jobseekers of a municipality, not only pilot customers, and cannot show whether the pilots raised or lowered unemployment. Every figure has a status; estimated, provisional and confidential figures are marked.",
    keywords: [
      "unemployment",
      "jobseekers",
      "employment services",
      "municipal employment pilots",
      "vacancies",
      "municipalities",
      "Finland"
    ],
    country: "Finland",
    fileKinds: {
      csv: "A table for programs: UTF-8, commas between columns, points in decimals, ids as headings.",
      "csv fi": "A table with headings in Finnish: semicolons between columns, decimal commas.",
      "csv sv": "A table with headings in Swedish: semicolons between columns, decimal commas.",
      xlsx: "An Excel workbook: the figures as tables, notes and source on sheets of their own.",
      "json-stat": "The figures as a cube in JSON-stat 2.0, with names and units.",
      parquet: "The same table packed by column, for programs that read parts of it.",
      zip: "All tables as CSV files, their description and the terms in one archive.",
      sha256: "The SHA-256 checksums of all files.",
      csvw: "A description of the columns of a table, for programs.",
      "data package": "A description of all tables for programs: columns, keys, sizes and checksums."
    },
    scopes: {
      areas: "all indicators",
      indicators: "by area",
      municipalities: "by municipality",
      "area-municipalities": "its municipalities",
      municipality: "all indicators of the municipality"
    },
    descriptions: {
      heading: "Descriptions of the tables",
      intro:
        "These files tell programs what the tables contain: columns, types, units, blank cells, keys, terms and source.",
      csvw: "Beside each table, a description of it (CSVW), for example:",
      dataPackage:
        "All tables with their keys, sizes and checksums as a Frictionless Data Package, also in the archive:",
      catalogue: "A catalogue of the data for open data portals (DCAT-AP), in Finnish, Swedish and English:",
      markup:
        "The pages of data, indicators, areas, municipalities and charts carry a description for search engines (schema.org Dataset)."
    }
  },
  allFiles: {
    pictures: "Charts as pictures",
    picturesOfAll:
      "Every chart can be downloaded as a picture on its own page. Here are the pictures of all pilot areas together.",
    others: "Other files",
    onPages: "Files of single municipalities are on their pages, and their checksums only in the file SHA256SUMS:",
    count: (count, shown) => (count === 1 ? "1 file" : `${shown} files`),
    checksums:
      "The checksums are SHA-256. They are also in the file SHA256SUMS, and the command sha256sum -c SHA256SUMS checks what you have downloaded."
  },
  downloadNames: {"csv fi": "excel in Finnish", "csv sv": "excel in Swedish"}
};
